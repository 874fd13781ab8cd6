import { describe, expect, it } from 'vitest';
import { placesOf, saltelliRow } from '../../simulation/sensitivity/saltelli';
import { seededRandom } from '../random';
import { bootstrapIntervals, sobolIndices, type SobolIntervals, type SobolOutputs } from './sobol-indices';

function outputsOf(rows: number, factors: number, of: (x: Float64Array) => number, seed = 1): SobolOutputs {
	const values = new Float64Array(rows * (factors + 2));
	for (let row = 0; row < rows; row++) {
		const made = saltelliRow(seed, row, factors);
		for (let matrix = 0; matrix < factors + 2; matrix++) {
			values[row * (factors + 2) + matrix] = of(placesOf(made, matrix));
		}
	}
	return { factors, values };
}

function intervalsOf(outputs: SobolOutputs, rows: number): SobolIntervals | null {
	const random = seededRandom(99);
	const search = bootstrapIntervals(outputs, 1_000, () => random.below(rows));
	for (;;) {
		const step = search.next();
		if (step.done) return step.value;
	}
}

/** Ishigami and Homma (1990), a = 7, b = 0.1, on (−π, π)³. */
const ishigami = ([u, v, w]: Float64Array) => {
	const [x, y, z] = [u, v, w].map((place) => Math.PI * (2 * place - 1));
	return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};

/**
 * The estimates' error at N = 8192 is some hundredths: the standard error of the first order of the first factor is
 * about 0.02.
 */
const TOLERANCE = 0.05;
const ROWS = 8192;

function expectAnalytic(outputs: SobolOutputs, first: number[], total: number[]): void {
	const indices = sobolIndices(outputs);
	const intervals = intervalsOf(outputs, ROWS);
	if (!indices || !intervals) throw new Error('no indices');
	for (const [of, expected] of [
		['first', first],
		['total', total]
	] as const) {
		expected.forEach((value, factor) => {
			expect(Math.abs(indices[of][factor] - value)).toBeLessThan(TOLERANCE);
			// A total that is exactly 0 has an interval of no width.
			expect(intervals[of].low[factor]).toBeLessThanOrEqual(value + 1e-12);
			expect(intervals[of].high[factor]).toBeGreaterThanOrEqual(value - 1e-12);
		});
	}
}

describe('Sobol indices', () => {
	it('are those of the Ishigami function, within their intervals', () => {
		// V1 = ½(1 + bπ⁴/5)², V2 = a²/8, V13 = b²π⁸(1/18 − 1/50), V = V1 + V2 + V13.
		const [v1, v2] = [0.5 * (1 + (0.1 * Math.PI ** 4) / 5) ** 2, 49 / 8];
		const v13 = 0.01 * Math.PI ** 8 * (1 / 18 - 1 / 50);
		const v = v1 + v2 + v13;
		expect(v1 / v).toBeCloseTo(0.3139, 4);
		expectAnalytic(outputsOf(ROWS, 3, ishigami), [v1 / v, v2 / v, 0], [(v1 + v13) / v, v2 / v, v13 / v]);
	});

	it('are the shares of the variance of a linear function, first and total alike', () => {
		const linear = ([x, y, z]: Float64Array) => 4 * x + 2 * y + z + 100;
		const shares = [16 / 21, 4 / 21, 1 / 21];
		expectAnalytic(outputsOf(ROWS, 4, linear), [...shares, 0], [...shares, 0]);
	});

	it('are exactly 0 in total for a factor that changes nothing, whatever the others do', () => {
		const indices = sobolIndices(outputsOf(50, 3, ([x, , z]) => Math.exp(x * z)));
		expect(indices?.total[1]).toBe(0);
		expect(indices?.first[1]).toBe(0);
	});

	it('do not change when a constant is added', () => {
		const own = sobolIndices(outputsOf(200, 3, ishigami));
		const moved = sobolIndices(outputsOf(200, 3, (x) => ishigami(x) + 1e6));
		for (let i = 0; i < 3; i++) expect(moved?.first[i]).toBeCloseTo(own?.first[i] ?? NaN, 6);
	});

	it('are none where nothing varies, or there are too few rows', () => {
		expect(sobolIndices(outputsOf(50, 2, () => 0.3))).toBeNull();
		expect(sobolIndices(outputsOf(1, 2, ([x]) => x))).toBeNull();
		expect(sobolIndices({ factors: 2, values: new Float64Array(0) })).toBeNull();
		expect(
			intervalsOf(
				outputsOf(50, 2, () => 0.3),
				50
			)
		).toBeNull();
	});
});
