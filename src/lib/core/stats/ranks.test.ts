import fc from 'fast-check';
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

it('many values have the ranks that counting gives', () => {
	const wild = fc.oneof(
		fc.double({ noNaN: true }),
		fc.integer({ min: -3, max: 3 }),
		fc.constantFrom(0, -0, Infinity, -Infinity, 5e-324, -5e-324)
	);
	fc.assert(
		fc.property(fc.array(wild, { minLength: 500, maxLength: 700 }), (values) => {
			const ranks = midRanks(values);
			values.forEach((value, i) => {
				const below = values.filter((other) => other < value).length;
				const equal = values.filter((other) => other === value).length;
				expect(ranks[i]).toBe(below + (equal + 1) / 2);
			});
		}),
		{ numRuns: 20 }
	);
});
