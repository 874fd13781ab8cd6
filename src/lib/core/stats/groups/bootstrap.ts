import { quantile } from '../quantile';
import { seededRandom } from '../random';
import { publishedPairedD } from './effect-size';

/** Ours: then the ends of a 95 % interval move by about a thirtieth of its width from seed to seed. */
export const BOOTSTRAPS = 2000;

/**
 * The interval of the d of two items answered by one group (`publishedPairedD`): persons are drawn anew with
 * replacement, both their answers together, and the ends are percentiles of the d of the draws. Draws in which nobody
 * differs have no d and are left out.
 * @param a, b the answers of the same persons
 * @param seed the same seed gives the same interval
 * @returns NaN for fewer than three persons, or when most draws have no d
 * Source: Efron (1979), percentile interval; quantiles of type 7.
 */
export function publishedDInterval(
	a: Float64Array,
	b: Float64Array,
	confidence: number,
	seed: number,
	draws = BOOTSTRAPS
): { low: number; high: number } {
	const n = a.length;
	const random = seededRandom(seed);
	const found: number[] = [];
	if (n < 3) return { low: NaN, high: NaN };
	for (let draw = 0; draw < draws; draw++) {
		let [sumA, sumB, squaresA, squaresB] = [0, 0, 0, 0];
		for (let i = 0; i < n; i++) {
			const at = random.below(n);
			// The first person's answers are taken away, so that digits all share cost nothing.
			const [x, y] = [a[at] - a[0], b[at] - b[0]];
			sumA += x;
			sumB += y;
			squaresA += x * x;
			squaresB += y * y;
		}
		const spread = (squares: number, sum: number) =>
			Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1));
		const d = publishedPairedD(
			{ n, mean: a[0] + sumA / n, sd: spread(squaresA, sumA) },
			{ n, mean: b[0] + sumB / n, sd: spread(squaresB, sumB) }
		);
		if (Number.isFinite(d)) found.push(d);
	}
	if (found.length < draws / 2) return { low: NaN, high: NaN };
	const sorted = Float64Array.from(found).sort();
	return { low: quantile(sorted, (1 - confidence) / 2), high: quantile(sorted, (1 + confidence) / 2) };
}
