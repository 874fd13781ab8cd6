import { describe, expect, it } from 'vitest';
import { defaultSpec } from '../dataset/default-spec';
import type { IndexSpec } from '../derive/types';
import { checkDatasetSpec } from './check-dataset-spec';
import { renamedDataset } from './dataset/origins';
import { parseRecipe } from './recipe';

const valid = defaultSpec('a', 'Svar');

describe('checkDatasetSpec', () => {
	it('passes a valid specification, with the fields it does not know', () => {
		const later = { ...valid, colour: { of: 'map' }, edits: [{ variable: 'x', mood: 'good' }] };
		expect(checkDatasetSpec(later)).toEqual({ ok: true, value: later });
	});

	it('passes the analysis that an index comes from, which follows new ids', () => {
		const index: IndexSpec = {
			...{ kind: 'index', name: 'i', label: '', items: [], atLeast: null, scale: null, normalise: null },
			from: { analysis: 'faktor', name: 'Samarbeid', factor: 1, cut: 0.4 }
		};
		const spec = { ...valid, derived: [index] };
		expect(checkDatasetSpec(spec)).toEqual({ ok: true, value: spec });
		const renamed = renamedDataset(spec, (id) => `ny-${id}`);
		expect(renamed.derived[0]).toEqual({ ...index, from: { ...index.from, analysis: 'ny-faktor' } });
	});

	it.each([
		['id', { id: 'a b' }],
		['origin.table', { origin: { kind: 'table' } }],
		['edits[0].variable', { edits: [{}] }],
		['edits[0].empties[0].kind', { edits: [{ variable: 'x', empties: [{ value: 1, kind: 'value' }] }] }],
		['edits[0].scale.max', { edits: [{ variable: 'x', scale: { min: 1 } }] }],
		['derived[0].expression', { derived: [{ kind: 'expression', name: 'x', label: '' }] }],
		['filters[1].id', { filters: ['', ''].map(() => ({ id: 'f', name: '', condition: '' })) }],
		['keys.person', { keys: { municipality: null } }],
		['weight', { weight: 3 }]
	])('names a wrong %s', (path, change) => {
		expect(checkDatasetSpec({ ...valid, ...change })).toMatchObject({
			ok: false,
			problem: { code: 'recipe.badField', params: { path } }
		});
	});

	it.each([
		['origin', { origin: { kind: 'telepathy' } }],
		['derived[0]', { derived: [{ kind: 'constructor' }] }]
	])('names a kind of %s that it does not know', (path, change) => {
		expect(checkDatasetSpec({ ...valid, ...change })).toMatchObject({
			ok: false,
			problem: { code: 'recipe.unknownKind', params: { path } }
		});
	});

	it('never throws, and never takes a key that would change the object', () => {
		for (const value of [null, 3, 'x', [], { origin: null }, JSON.parse('{"__proto__":{}}')]) {
			expect(checkDatasetSpec(value).ok).toBe(false);
		}
	});
});

it('a recipe may hold datasets and no draws, but not neither', () => {
	const recipe = {
		format: 'treffsikker-recipe',
		version: 1,
		app: '1',
		analyses: [],
		register: 'norway-2024'
	};
	expect(parseRecipe({ ...recipe, datasets: [valid] })).toMatchObject({ ok: true });
	expect(parseRecipe({ ...recipe, datasets: [] })).toMatchObject({
		problem: { params: { path: 'analyses' } }
	});
	expect(parseRecipe({ ...recipe, datasets: [valid, valid] })).toMatchObject({
		problem: { params: { path: 'datasets[1].id', expected: 'unique' } }
	});
});
