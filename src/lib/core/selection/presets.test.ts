import { expect, test } from 'vitest';
import { KNOWN_INDICATORS } from '../indicators/known';
import type { Indicator } from '../indicators/types';
import { missingFromSet, presetSpec, usesWholeSet } from './presets';

const all: Indicator[] = KNOWN_INDICATORS.map(({ definition }) => ({
	...definition,
	step: 1,
	decimals: 0,
	series: definition.id
}));
const scaleOnly = all.filter((indicator) => indicator.id.endsWith('.scale'));
const on = (indicators: Indicator[], id: Parameters<typeof presetSpec>[0]) =>
	presetSpec(id, indicators).indicators.filter((rule) => rule.on);

// The eleven indicators, weights, places and caps: domain description after Udir's page and AFI's third report (2024).
test('the scheme has eleven indicators, with grade points three times', () => {
	const rules = on(all, 'udir2022');
	expect(rules).toHaveLength(11);
	expect(rules.filter((rule) => rule.weight === 3).map((rule) => rule.indicator)).toEqual(['gradePoints10']);
	expect(rules.reduce((sum, rule) => sum + rule.weight, 0)).toBe(13);
	expect(missingFromSet(all)).toEqual([]);
});

test('scale points stand in where the files do not hold shares at level 1, and it can be told', () => {
	expect(on(scaleOnly, 'udir2022').map((rule) => rule.indicator)).toEqual([
		'np5.reading.scale',
		'np5.numeracy.scale',
		'np8.reading.scale',
		'np8.numeracy.scale'
	]);
	expect(missingFromSet(scaleOnly)).toHaveLength(11);
	expect(usesWholeSet('udir2022')).toBe(true);
	expect(usesWholeSet('nationalTests')).toBe(false);
});

test.each([
	['udir2020', 30, 10, 50_000],
	['udir2022', 30, 10, 100_000],
	['indicators2025', 40, 0, null],
	['nationalTests', 30, 10, null]
] as const)('%s: places and cap', (id, places, spreadPlaces, cap) => {
	const spec = presetSpec(id, all);
	expect([spec.places, spec.spread.places, spec.populationCap]).toEqual([places, spreadPlaces, cap]);
});

test('only Udir 2022 looks back at the list of 2020', () => {
	const list = [{ name: '2020', municipalities: ['1508'], exceptions: [] }];
	expect(presetSpec('udir2022', all, list).earlierDraws).toEqual(list);
	expect(presetSpec('udir2020', all, list).earlierDraws).toEqual([]);
});
