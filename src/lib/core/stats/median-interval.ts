import { incompleteBeta } from './distributions/incomplete-beta';
import type { Interval } from './shares/share-intervals';

/**
 * The interval of a median that needs no distribution: from the j-th smallest to the j-th largest value, with the largest
 * j for which a binomial count of n halves is below j with a probability of at most (1 − confidence)/2.
 * @param sorted values in ascending order
 * @param confidence for instance 0.95; the interval holds at least this
 * @returns null where even the smallest and the largest value hold less (fewer than six values at 0.95)
 * Source: Thompson (1936); R: qbinom and sort.
 */
export function medianInterval(sorted: ArrayLike<number>, confidence: number): Interval | null {
	const n = sorted.length;
	const tail = (1 - confidence) / 2;
	// P(B ≤ k) for a binomial count of n halves.
	const below = (k: number) => incompleteBeta(0.5, 0.5, n - k, k + 1).lower;
	let [low, high] = [0, Math.floor(n / 2) + 1];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (below(middle - 1) <= tail) low = middle;
		else high = middle;
	}
	return low === 0 ? null : { low: sorted[low - 1], high: sorted[n - low] };
}
