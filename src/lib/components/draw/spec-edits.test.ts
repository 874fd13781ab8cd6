import { expect, test } from 'vitest';
import type { Indicator } from '$lib/core/indicators/types';
import { followsPreset, presetSpec } from '$lib/core/selection/presets';
import { defaultUncertainty } from '$lib/core/simulation/uncertainty/default-spec';
import { absoluteOfKind, knownEarlierDraws, withRule, withSpread } from './spec-edits';

const reading: Indicator = {
	id: 'np5.reading.scale',
	area: 'nationalTests',
	grade: 5,
	direction: -1,
	unit: 'scalePoints',
	step: 1,
	series: 'Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng',
	decimals: 0
};

test('a change of a rule is seen, a name and a pasted list are not', () => {
	const spec = presetSpec('udir2022', [reading]);
	expect(followsPreset(spec, [reading])).toBe(true);
	const list = [{ name: '2020', municipalities: ['1508'], exceptions: [] }];
	expect(followsPreset({ ...spec, name: 'x', earlierDraws: list }, [reading])).toBe(true);
	expect(followsPreset({ ...spec, uncertainty: defaultUncertainty() }, [reading])).toBe(true);
	expect(followsPreset(withRule(spec, reading.id, { weight: 2 }), [reading])).toBe(false);
	expect(followsPreset(withSpread(spec, { places: 9 }), [reading])).toBe(false);
});

test('a fixed limit begins at the printed value nearest to the one in use', () => {
	expect(absoluteOfKind('fixed', 46.7, 1)).toEqual({ kind: 'fixed', value: 47 });
	expect(absoluteOfKind('fixed', 12.34, 0.1)).toEqual({ kind: 'fixed', value: 12.3 });
});

test('a list of an earlier draw is known until it is removed where it is looked back at', () => {
	const list = { name: '2020', municipalities: ['1508'], exceptions: [] };
	const edited = { ...list, municipalities: ['1508', '0301'] };
	expect(knownEarlierDraws([], { preset: 'udir2022', earlierDraws: [list] })).toEqual([list]);
	expect(knownEarlierDraws([list], { preset: 'udir2020', earlierDraws: [] })).toEqual([list]);
	expect(knownEarlierDraws([list], { preset: 'udir2022', earlierDraws: [edited] })).toEqual([edited]);
	expect(knownEarlierDraws([list], { preset: 'udir2022', earlierDraws: [] })).toEqual([]);
	expect(knownEarlierDraws([list], { preset: null, earlierDraws: [] })).toEqual([list]);
});
