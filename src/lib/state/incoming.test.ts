import { beforeEach, expect, it } from 'vitest';
import { encodeLink } from '../core/recipe/link';
import { serialiseRecipe } from '../core/recipe/recipe';
import { presetSpec } from '../core/selection/presets';
import { incoming } from './incoming.svelte';

const spec = { ...presetSpec('nationalTests', []), name: 'Prøvene' };
const recipe = serialiseRecipe({ app: 'test', analyses: [spec], register: 'norway-2024' });

beforeEach(() => {
	incoming.recipe = null;
});

it('keeps a recipe until there are data, and gives back the files to be read', async () => {
	const data = new File(['sep=\t'], 'np5.csv');
	const given = await incoming.give([data, new File([recipe], 'uttrekk.oppskrift.json')]);
	expect(given).toEqual({ toRead: [data], problem: null });
	expect(incoming.recipe?.specs[0].name).toBe('Prøvene');
	expect(await incoming.useRecipe()).toBeNull();
	expect(incoming.recipe).not.toBeNull();
});

it('keeps all draws of a recipe that has several', async () => {
	const several = serialiseRecipe({
		app: 'test',
		analyses: [spec, { ...spec, name: 'Flere plasser', places: 40 }],
		register: 'norway-2024'
	});
	await incoming.give([new File([several], 'uttrekk.oppskrift.json')]);
	expect(incoming.recipe?.specs.map(({ name }) => name)).toEqual(['Prøvene', 'Flere plasser']);
});

it('takes JSON that is no recipe for data', async () => {
	const files = [new File(['[1, 2]'], 'np_rapport.json'), new File(['{'], 'kuttet.json')];
	expect((await incoming.give(files)).toRead).toEqual(files);
	expect(incoming.recipe).toBeNull();
});

it('tells what is wrong with a damaged recipe', async () => {
	const damaged = recipe.replace('"minCoverage": 0.5', '"minCoverage": "mye"');
	expect(damaged).not.toBe(recipe);
	const given = await incoming.give([new File([damaged], 'uttrekk.json')]);
	expect(given.problem?.code).toBe('recipe.badField');
	expect(given.toRead).toEqual([]);
});

it('reads a recipe out of a link', async () => {
	const encoded = encodeLink(spec);
	const fragment = 'fragment' in encoded ? encoded.fragment : '';
	expect(await incoming.giveLink(` https://eksempel.no/uttrekk/${fragment} `)).toBeNull();
	expect(incoming.recipe?.specs[0].name).toBe('Prøvene');
});

it('says so when a link holds no recipe', async () => {
	expect((await incoming.giveLink('https://eksempel.no/'))?.code).toBe('recipe.badLink');
	expect(incoming.recipe).toBeNull();
});
