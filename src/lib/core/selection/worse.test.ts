import { expect, test } from 'vitest';
import { isWorse, riskPoints } from './worse';

test('equal to a limit is not worse, also when the limit carries the noise of a computation', () => {
	expect(isWorse(47, 47, -1)).toBe(false);
	expect(isWorse(46, 47, -1)).toBe(true);
	expect(isWorse(0.3, 0.1 + 0.2, 1)).toBe(false);
	expect(isWorse(0.1 + 0.2, 0.3, 1)).toBe(false);
	expect(isWorse(12.2, 12.1, 1)).toBe(true);
	expect(isWorse(12.2, NaN, 1)).toBe(false);
});

test('3 points replace the 1, they are not added', () => {
	expect(riskPoints(50, 50, 47, -1)).toBe(0);
	expect(riskPoints(49, 50, 47, -1)).toBe(1);
	expect(riskPoints(47, 50, 47, -1)).toBe(1);
	expect(riskPoints(46, 50, 47, -1)).toBe(3);
	expect(riskPoints(20, 12, 18, 1)).toBe(3);
	expect(riskPoints(13, 12, NaN, 1)).toBe(1);
});
