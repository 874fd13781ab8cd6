import { describe, expect, it } from 'vitest';
import { exampleData, exampleRegister, exampleSpec } from './worked-example';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import { runDraw } from '../../src/lib/core/selection/run-draw';
import { marginsOf } from '../../src/lib/core/selection/margins/margins';

const draw = (changes: Partial<typeof exampleSpec>) =>
	runDraw({ ...exampleSpec, ...changes }, prepareDraw(exampleData, exampleRegister));

describe('margins of all municipalities', () => {
	it('are those of the worked example, the nearest first, without those that cannot be drawn', () => {
		const found = marginsOf(draw({}));
		// Dalnes (drawn) and Bjørkvik (not) share 1/3 at the cut; Elvebø 4/15 below, Askfjord 1/3 above.
		expect(found.map(({ unit }) => unit)).toEqual([2, 1, 3, 0]);
		expect(found[3].share).toBeCloseTo(1 / 3, 12);
		expect(found[3].points).toBeCloseTo(10, 12);
		expect(found[2].points).toBeCloseTo(-8, 12);
		expect(found[2].spread).toBeCloseTo(Math.sqrt(1659) / 90 - 14 / 27 / Math.SQRT2, 12);
		expect(found[0].spread).toBeNull();
	});

	it('are none where there is no cut', () => {
		expect(marginsOf(draw({ places: 0 }))).toEqual([]);
	});
});
