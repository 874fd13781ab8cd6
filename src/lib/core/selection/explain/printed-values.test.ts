import { expect, test } from 'vitest';
import { printedAround, pupilsFor } from './printed-values';

test('printed values on both sides of a limit', () => {
	expect(printedAround(47, 1, -1)).toEqual({ notWorse: 47, worse: 46 });
	expect(printedAround(47.4, 1, -1)).toEqual({ notWorse: 48, worse: 47 });
	expect(printedAround(12.3, 0.1, 1)).toEqual({ notWorse: 12.3, worse: 12.4 });
	expect(printedAround(0.1 + 0.2, 0.1, 1)).toEqual({ notWorse: 0.3, worse: 0.4 });
	expect(printedAround(4.15, 0.1, -1)).toEqual({ notWorse: 4.2, worse: 4.1 });
});

test('pupils behind a change of a share', () => {
	expect(pupilsFor(2, 50)).toBe(1);
	expect(pupilsFor(2.1, 50)).toBe(2);
	expect(pupilsFor(-10, 23)).toBe(3);
});
