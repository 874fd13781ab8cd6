import { describe, expect, it } from 'vitest';
import { seededRandom } from '../stats/random';
import { apportion, binomialAt, normalShare, shareOfLogOdds, shuffled, throughPoints } from './distributions';

describe('normalShare', () => {
	it('agrees with Python', () => {
		// Python: statistics.NormalDist().cdf(z)
		expect(normalShare(-3)).toBeCloseTo(0.001349898, 6);
		expect(normalShare(-1.96)).toBeCloseTo(0.0249979, 6);
		expect(normalShare(0)).toBeCloseTo(0.5, 7);
		expect(normalShare(0.5)).toBeCloseTo(0.6914625, 6);
		expect(normalShare(1.2815515655446)).toBeCloseTo(0.9, 6);
		expect(normalShare(4)).toBeCloseTo(0.9999683, 6);
	});
});

describe('binomialAt', () => {
	it('agrees with Python', () => {
		// Python: the first count whose exact cumulative probability (math.comb) reaches the position.
		expect([0.05, 0.5, 0.95, 0.999].map((position) => binomialAt(position, 25, 0.24))).toEqual([
			3, 6, 10, 13
		]);
	});

	it('stays between none and all', () => {
		expect(binomialAt(0.5, 0, 0.3)).toBe(0);
		expect(binomialAt(0.999999999999, 4, 0.5)).toBe(4);
		expect(binomialAt(0.5, 10, 0)).toBe(0);
		expect(binomialAt(0.5, 10, 1)).toBe(10);
	});
});

describe('apportion', () => {
	it('adds up and gives the largest remainders', () => {
		// 10 seats for 5 : 3 : 1 are 5.56, 3.33 and 1.11.
		expect(apportion([5, 3, 1], 10)).toEqual([6, 3, 1]);
		expect(apportion([1, 1, 1], 2)).toEqual([1, 1, 0]);
	});

	it('gives everyone the least first', () => {
		expect(apportion([1000, 1, 1], 6, 1)).toEqual([4, 1, 1]);
	});
});

describe('small helpers', () => {
	it('throughPoints is straight between points and level outside', () => {
		const points = [
			[0, 10],
			[2, 20],
			[4, 0]
		] as const;
		expect([-1, 0, 1, 2, 3, 9].map((x) => throughPoints(points, x))).toEqual([10, 10, 15, 20, 10, 0]);
	});

	it('shareOfLogOdds inverts log odds', () => {
		expect(shareOfLogOdds(Math.log(0.25 / 0.75))).toBeCloseTo(0.25, 12);
	});

	it('shuffled keeps every element once and leaves the list alone', () => {
		const list = Array.from({ length: 100 }, (_, i) => i);
		const mixed = shuffled(list, seededRandom(3));
		expect(mixed).not.toEqual(list);
		expect([...mixed].sort((a, b) => a - b)).toEqual(list);
	});
});
