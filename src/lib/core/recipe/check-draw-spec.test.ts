import { describe, expect, it } from 'vitest';
import type { DrawSpec } from '../selection/types';
import { checkDrawSpec } from './check-draw-spec';

const valid = (): DrawSpec => ({
	type: 'draw',
	version: 1,
	name: 'Test',
	preset: 'nationalTests',
	indicators: [
		{
			indicator: 'np5.reading.scale',
			on: true,
			direction: -1,
			weight: 1,
			national: { kind: 'country' },
			absolute: { kind: 'fixed', value: 47 }
		},
		{
			indicator: 'eu7.bullying',
			on: false,
			direction: 1,
			weight: 0.5,
			national: { kind: 'fixed', value: 10.5 },
			absolute: { kind: 'worst', part: 0.1, pooled: true }
		}
	],
	years: ['2023-24', '2024-25'],
	minCoverage: 0.5,
	populationCap: 50000,
	owners: 'all',
	earlierDraws: [
		{ name: '2020', municipalities: ['0301'], exceptions: [{ municipality: '0301', reason: 'Avtalt' }] }
	],
	exclusions: [{ municipality: '1103', reason: '' }],
	places: 30,
	spread: {
		places: 10,
		measure: 'sd',
		level: null,
		schoolCriterion: { kind: 'percentile', part: 0.25 },
		minSchools: 2
	}
});

/** The valid specification with one field set to something else (or taken away), by its path. */
function withField(path: string, value: unknown): unknown {
	const spec: unknown = valid();
	const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
	const last = steps.pop() ?? '';
	const inside = steps.reduce((object, step) => (object as Record<string, unknown>)[step], spec);
	(inside as Record<string, unknown>)[last] = value;
	return spec;
}

describe('checkDrawSpec', () => {
	it('passes a valid specification unchanged', () => {
		expect(checkDrawSpec(valid())).toEqual({ ok: true, value: valid() });
	});

	it('keeps fields it does not know', () => {
		const outcome = checkDrawSpec({ ...valid(), later: { added: [1] } });
		expect(outcome).toMatchObject({ ok: true, value: { later: { added: [1] } } });
	});

	it.each([null, 1, 'draw', [], {}, [valid()]])('refuses %j', (value) => {
		expect(checkDrawSpec(value)).toMatchObject({ ok: false, problem: { code: 'recipe.badField' } });
	});

	it.each([
		['type', 'map', 'choice'],
		['version', 2, 'choice'],
		['name', 5, 'text'],
		['name', undefined, 'present'],
		['preset', 'udir2030', 'choice'],
		['indicators', {}, 'list'],
		['indicators[1].indicator', 'np5.reading.scale', 'unique'],
		['indicators[0].on', 'yes', 'trueOrFalse'],
		['indicators[0].direction', 0, 'choice'],
		['indicators[0].weight', 0, 'numberAbove'],
		['indicators[0].weight', -1, 'numberAbove'],
		['indicators[0].national', null, 'object'],
		['indicators[0].national.kind', 'median', 'choice'],
		['indicators[1].national.value', '10', 'number'],
		['indicators[1].absolute.part', 1.1, 'number'],
		['indicators[1].absolute.pooled', undefined, 'present'],
		['years', [], 'list'],
		['years[1]', '2024', 'schoolYear'],
		['years[1]', '2023-24', 'unique'],
		['minCoverage', -0.1, 'number'],
		['populationCap', '50000', 'number'],
		['owners', 'private', 'choice'],
		['earlierDraws[0].municipalities[0]', '301', 'municipalityNumber'],
		['earlierDraws[0].exceptions[0].reason', null, 'text'],
		['exclusions[0].municipality', 1103, 'municipalityNumber'],
		['places', 2.5, 'wholeNumber'],
		['spread.places', -1, 'wholeNumber'],
		['spread.measure', 'noise', 'choice'],
		['spread.level', 2, 'number'],
		['spread.schoolCriterion.kind', 'best', 'choice'],
		['spread.minSchools', 1, 'wholeNumber']
	])('names %s when it is %j', (path, value, expected) => {
		expect(checkDrawSpec(withField(path, value))).toMatchObject({
			ok: false,
			problem: { code: 'recipe.badField', params: { path, expected } }
		});
	});
});
