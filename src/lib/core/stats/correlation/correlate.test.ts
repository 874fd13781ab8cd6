import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlate, correlationTest } from './correlate';

const numbers = (...values: number[]) => Float64Array.from(values);
const nothing = { r: NaN, p: NaN, low: NaN, high: NaN };
const kinds = ['pearson', 'spearman', 'kendall'] as const;

describe.each(kinds)('%s', (kind) => {
	it('does not exist for a constant, for one value, for none, and for what is not finite', () => {
		for (const [x, y] of [
			[numbers(0.1, 0.1, 0.1), numbers(1, 2, 3)],
			[numbers(1), numbers(2)],
			[numbers(), numbers()],
			[numbers(1, 2, Infinity), numbers(1, 2, 4)],
			[numbers(1, 2, NaN), numbers(1, 2, 4)]
		])
			expect(correlate(x, y, kind, 0.95)).toEqual({ ...nothing, n: x.length });
	});

	it('is 1 for what is ordered on a line, whatever its size', () => {
		for (const factor of [1, 1e-300, 1e300, 1e-9])
			expect(
				correlate(
					numbers(1, 2, 3, 4),
					numbers(1, 2, 3, 4).map((v) => v * factor),
					kind,
					0.95
				).r
			).toBeCloseTo(1, 14);
	});
});

it('has no test for two rows and no interval for three', () => {
	expect(correlationTest(1, 2, 'pearson', 0.95)).toEqual({ p: NaN, low: NaN, high: NaN });
	const three = correlate(numbers(1, 2, 3), numbers(1, 3, 2), 'pearson', 0.95);
	expect(three).toMatchObject({ low: NaN, high: NaN });
	expect(three.r).toBeCloseTo(0.5, 14);
	// t = 0.5·√(1/0.75) with 1 degree of freedom: p = 1 − (2/π)·atan(t) = 2/3.
	expect(three.p).toBeCloseTo(2 / 3, 13);
	expect(correlationTest(1, 10, 'pearson', 0.95)).toEqual({ p: 0, low: NaN, high: NaN });
});

it('counts Kendall’s pairs as the definition does', () => {
	const values = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
		minLength: 2,
		maxLength: 40
	});
	fc.assert(
		fc.property(values, (rows) => {
			const [x, y] = [0, 1].map((k) => Float64Array.from(rows, (row) => row[k]));
			let [s, a, b] = [0, 0, 0];
			rows.forEach(([x1, y1], i) =>
				rows.slice(0, i).forEach(([x2, y2]) => {
					s += Math.sign(x1 - x2) * Math.sign(y1 - y2);
					a += Number(x1 !== x2);
					b += Number(y1 !== y2);
				})
			);
			const { r } = correlate(x, y, 'kendall', 0.95);
			if (a === 0 || b === 0) expect(r).toBeNaN();
			else expect(r).toBeCloseTo(s / Math.sqrt(a * b), 12);
		})
	);
});

it('comes to an end for a hundred thousand rows', () => {
	const x = Float64Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 100_003);
	expect(correlate(x, x, 'kendall', 0.95).r).toBe(1);
	expect(
		correlate(
			x,
			x.slice().map((value) => -value),
			'kendall',
			0.95
		).r
	).toBe(-1);
});
