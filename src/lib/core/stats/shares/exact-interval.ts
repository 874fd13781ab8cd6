import { fQuantile } from '../distributions/f-distribution';
import type { Interval } from './share-intervals';

/**
 * Clopper and Pearson's exact interval for a share.
 * @param count how many of n; n > 0
 * @param confidence for instance 0.95; the interval holds at least this
 * Source: Clopper and Pearson (1934), by quantiles of F; R: binom.test.
 */
export function exactInterval(count: number, n: number, confidence: number): Interval {
	const p = 0.5 + confidence / 2;
	const [up, down] = [count + 1, n - count + 1];
	const low = count === 0 ? 0 : count / (count + down * fQuantile(p, 2 * down, 2 * count));
	const over = count === n ? NaN : up * fQuantile(p, 2 * up, 2 * (n - count));
	return { low, high: count === n ? 1 : over / (n - count + over) };
}
