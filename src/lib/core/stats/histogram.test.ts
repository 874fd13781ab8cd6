import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histogram } from './histogram';
import { quantileOf, tally } from './tally';
import { momentsOf } from './weighted-moments';

it('gives each whole number of a short range a bar, also those that nobody has', () => {
	expect(histogram(tally([1, 1, 2, 4], null))).toEqual({
		edges: [0.5, 1.5, 2.5, 3.5, 4.5],
		counts: [2, 1, 0, 1]
	});
});

it('has about 1 + log₂ n bars of a round width for other numbers', () => {
	const bars = histogram(tally([0.1, 0.2, 0.25, 0.9], [1, 2, 1, 4]));
	expect(bars).toEqual({ edges: [0, 0.2, 0.4, 0.6, 0.8, 1], counts: [1, 3, 0, 0, 4] });
});

it('loses no value, whatever the numbers, or gives none', () => {
	const numbers = fc.array(
		fc.oneof(fc.integer({ min: -5, max: 40 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
		{ maxLength: 40 }
	);
	fc.assert(
		fc.property(numbers, (values) => {
			const counted = tally(values, null);
			const bars = histogram(counted);
			if (!bars) return;
			expect(bars.edges).toHaveLength(bars.counts.length + 1);
			expect(bars.counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
			const [min, max] = [counted.values[0], counted.values[counted.values.length - 1]];
			expect(bars.edges[0]).toBeLessThanOrEqual(min + (max - min) * 1e-9);
			expect(bars.edges[bars.counts.length]).toBeGreaterThanOrEqual(max - (max - min) * 1e-9);
		})
	);
});

it('has nothing to say of nothing', () => {
	expect(quantileOf(tally([], null), 0.5, 7)).toBeNaN();
	expect(histogram(tally([3, 3], null))).toBeNull();
	expect(momentsOf([], null)).toMatchObject({ n: 0, mean: NaN, sd: NaN });
});

it('reaches a whole place in spite of rounding: ten tenths are one', () => {
	const tenths = tally(
		[...Array.from({ length: 10 }, () => 1), 2],
		[...Array.from({ length: 10 }, () => 0.1), 1]
	);
	expect(quantileOf(tenths, 0.5, 6)).toBe(1.5);
});
