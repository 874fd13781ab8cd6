import { expect, it } from 'vitest';
import { midRanks, tieTerm } from './ranks';

it('ties share the mean of their ranks', () =>
	expect(midRanks(Float64Array.of(3, 1, 3, 2, 3))).toEqual(Float64Array.of(4, 1, 4, 2, 4)));

it('equal values, one value and none have ranks too', () => {
	expect(midRanks([2, 2, 2])).toEqual(Float64Array.of(2, 2, 2));
	expect(midRanks([-1e300])).toEqual(Float64Array.of(1));
	expect(midRanks([])).toEqual(new Float64Array());
	expect(midRanks([Infinity, 0, -Infinity, -0])).toEqual(Float64Array.of(4, 2.5, 1, 2.5));
});

it('ties take Σ(t³ − t)', () => {
	expect(tieTerm([1, 2, 3])).toBe(0);
	expect(tieTerm([1, 1, 2, 2, 2])).toBe(6 + 24);
	expect(tieTerm([])).toBe(0);
});
