import { describe, expect, it } from 'vitest';
import { exampleSpec } from '../../../../tests/worlds/worked-example';
import { parseRecipe, readRecipe, serialiseRecipe } from './recipe';
import { RECIPE_FORMAT, RECIPE_VERSION, type Recipe } from './types';

const recipe: Recipe = {
	format: RECIPE_FORMAT,
	version: RECIPE_VERSION,
	app: '0.1.0',
	analyses: [exampleSpec],
	assignments: [
		{
			definition: {
				id: 'Trivsel.7. årstrinn',
				label: 'Trivsel',
				area: 'other',
				grade: 7,
				direction: -1,
				unit: 'mean',
				step: null
			},
			value: 'Trivsel.7. årstrinn.Alle eierformer.Alle kjønn.Snitt',
			pupils: 'Trivsel.7. årstrinn.Alle eierformer.Alle kjønn.Antall besvart'
		}
	],
	register: 'norway-2024'
};

describe('recipes', () => {
	it('come back as they were written', () => {
		expect(readRecipe(serialiseRecipe(recipe))).toEqual({ ok: true, value: recipe });
	});

	it('begin with what they are, for people who open the file', () => {
		const { app, analyses, register } = recipe;
		expect(serialiseRecipe({ app, analyses, register })).toMatch(
			/^\{\n\t"format": "treffsikker-recipe",\n\t"version": 1,\n\t"app": "0\.1\.0",/
		);
	});

	it('keep what this program does not know, at every level', () => {
		const later = { ...recipe, author: 'x', analyses: [{ ...exampleSpec, colour: { of: 'map' } }] };
		const read = parseRecipe(later);
		expect(read).toEqual({ ok: true, value: later });
		expect(read.ok && JSON.parse(serialiseRecipe(read.value))).toEqual(later);
	});

	it('are read with a byte order mark in front', () => {
		expect(readRecipe(`\uFEFF${serialiseRecipe(recipe)}`)).toMatchObject({ ok: true });
	});

	it.each(['', '{', 'a,b\n1,2', '[1', '{"a":}'])('are not %j', (source) => {
		expect(readRecipe(source)).toEqual({ ok: false, problem: { code: 'recipe.badJson' } });
	});

	it.each([null, 3, [], {}, { format: 'treffsikker-project' }, 'text'])('are not %j either', (json) => {
		expect(parseRecipe(json)).toEqual({ ok: false, problem: { code: 'recipe.notRecipe' } });
	});

	it('of a later version are refused with both versions', () => {
		expect(parseRecipe({ ...recipe, version: 9 })).toEqual({
			ok: false,
			problem: { code: 'recipe.newerVersion', params: { version: 9, known: 1 } }
		});
	});

	it.each([
		['version', { version: '1' }],
		['app', { app: null }],
		['analyses', { analyses: [] }],
		['analyses[1].places', { analyses: [exampleSpec, { ...exampleSpec, places: 'many' }] }],
		['register', { register: 'sweden-2024' }],
		['assignments[0].definition', { assignments: [{ value: 'a' }] }],
		['assignments[1].value', { assignments: [recipe.assignments?.[0], recipe.assignments?.[0]] }]
	])('with a wrong %s name it', (path, change) => {
		expect(parseRecipe({ ...recipe, ...change })).toMatchObject({
			ok: false,
			problem: { code: 'recipe.badField', params: { path } }
		});
	});

	it('of more than two megabytes are not read', () => {
		expect(readRecipe(' '.repeat(2_000_001))).toMatchObject({
			ok: false,
			problem: { code: 'recipe.tooLarge' }
		});
	});
});
