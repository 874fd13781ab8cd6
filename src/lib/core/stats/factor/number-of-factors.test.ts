import { describe, expect, it } from 'vitest';
import { correlationMatrix } from '../correlation/correlation-matrix';
import { eigenvalues } from '../matrix/eigen';
import { fromRows, identity } from '../matrix/matrix';
import { seededRandom } from '../random';
import { kaiser, minimumAveragePartial, parallelAnalysis } from './number-of-factors';
import { randomCorrelations, randomGamma } from './wishart';

describe('parallel analysis', () => {
	/**
	 * R 4.2, 20 000 sets of drawn rows: eigen(cor(matrix(rnorm(n * p), n)), TRUE, TRUE)$values, quantile(.95) and mean.
	 * Sampling error of theirs and ours: below 0.006 for the first percentile, 0.002 for the means.
	 */
	const drawnInR = [
		{
			n: 100,
			thresholds: [1.4894, 1.2693, 1.1206, 1.0025, 0.9001, 0.7862],
			means: [1.3422, 1.1725, 1.0452, 0.933, 0.8188, 0.6882]
		},
		{
			n: 300,
			thresholds: [
				1.4233, 1.3086, 1.2288, 1.1636, 1.1057, 1.0524, 1.0026, 0.9551, 0.9077, 0.8596, 0.8093, 0.7532
			],
			means: [1.3398, 1.2484, 1.1791, 1.1195, 1.0653, 1.0144, 0.9655, 0.9172, 0.8685, 0.8184, 0.7644, 0.6995]
		},
		{
			n: 8,
			thresholds: [4.16, 2.8804, 2.1115, 1.5242, 1.0543, 0.657, 0.3154, 0, 0, 0],
			means: [3.3945, 2.4116, 1.7282, 1.1847, 0.7436, 0.394, 0.1433, 0, 0, 0]
		}
	];
	it.each(drawnInR)('agrees with drawn rows, n = $n', ({ n, thresholds, means }) => {
		const found = parallelAnalysis(new Float64Array(means.length), n, 3, 10_000);
		const scale = n < 20 ? 5 : 1;
		found.thresholds.forEach((value, k) =>
			expect(Math.abs(value - thresholds[k])).toBeLessThan(0.008 * scale)
		);
		found.means.forEach((value, k) => expect(Math.abs(value - means[k])).toBeLessThan(0.003 * scale));
	});

	it('is the same for the same seed, and counts up to the first eigenvalue that fails', () => {
		const first = parallelAnalysis(Float64Array.of(2.5, 0.9, 1.2, 0.3), 100, 5);
		expect(first).toEqual(parallelAnalysis(Float64Array.of(2.5, 0.9, 1.2, 0.3), 100, 5));
		expect(first).toMatchObject({ factors: 1, sets: 500, seed: 5, n: 100 });
		expect(parallelAnalysis(Float64Array.of(9, 9), 50, 1).factors).toBe(2);
		expect(parallelAnalysis(Float64Array.of(0.1, 0.1), 50, 1).factors).toBe(0);
	});

	it('draws correlations like those of drawn rows, one by one', () => {
		const [direct, rows] = [seededRandom(1), seededRandom(2)];
		const squares = { direct: 0, rows: 0 };
		for (let set = 0; set < 4000; set++) {
			squares.direct += randomCorrelations(direct, 20, 3).values[5] ** 2;
			const items = ['a', 'b', 'c'].map((name) => ({
				name,
				values: Float64Array.from({ length: 20 }, () => rows.normal())
			}));
			const made = correlationMatrix(items, { kind: 'pearson', missing: 'listwise' });
			squares.rows += made.ok ? made.value.matrix.values[5] ** 2 : NaN;
		}
		// E(r²) = 1/(n − 1); standard error of each mean about 0.0011.
		expect(Math.abs(squares.direct / 4000 - 1 / 19)).toBeLessThan(0.005);
		expect(Math.abs(squares.rows / 4000 - 1 / 19)).toBeLessThan(0.005);
	});

	it.each([0.3, 0.5, 1, 4.5, 100])('gamma numbers of shape %f have its mean and variance', (shape) => {
		const random = seededRandom(9);
		const numbers = Array.from({ length: 20_000 }, () => randomGamma(random, shape));
		const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
		const variance = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length;
		expect(Math.abs(mean / shape - 1)).toBeLessThan(0.05);
		expect(Math.abs(variance / shape - 1)).toBeLessThan(0.1);
	});
});

describe('other rules', () => {
	const blocks = fromRows([
		[1, 0.7, 0, 0],
		[0.7, 1, 0, 0],
		[0, 0, 1, 0.7],
		[0, 0, 0.7, 1]
	]);
	it('Kaiser counts eigenvalues above 1', () => expect(kaiser(eigenvalues(blocks))).toBe(2));
	it('MAP starts with the mean squared correlation, and finds none where there is none', () => {
		const { averages } = minimumAveragePartial(blocks);
		expect(averages[0]).toBeCloseTo((2 * 0.49) / 6, 14);
		expect(minimumAveragePartial(identity(5)).factors).toBe(0);
	});
	it('MAP ends before an item is explained entirely', () => {
		const ones = { rows: 3, columns: 3, values: new Float64Array(9).fill(1) };
		expect(minimumAveragePartial(ones).averages).toEqual(Float64Array.of(1));
	});
});
