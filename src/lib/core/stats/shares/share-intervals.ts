import { normalQuantile } from '../distributions/normal';

export interface Interval {
	low: number;
	high: number;
}

/**
 * Wilson's interval for a share. With a known population only those not asked are uncertain: n* = n(N−1)/(N−n).
 * @param count how many of n; n > 0
 * @param population N, or null where it is not known or not finite
 * @param confidence for instance 0.95
 * Source: Wilson (1927); methods.md 3.
 */
export function wilson(count: number, n: number, population: number | null, confidence: number): Interval {
	const share = count / n;
	if (population !== null && population <= n) return { low: share, high: share };
	const size = population === null ? n : (n * (population - 1)) / (population - n);
	const z2 = normalQuantile(0.5 + confidence / 2) ** 2;
	const middle = (share + z2 / (2 * size)) / (1 + z2 / size);
	const reach = Math.sqrt(z2 * ((share * (1 - share)) / size + z2 / (4 * size * size))) / (1 + z2 / size);
	return { low: count === 0 ? 0 : middle - reach, high: count === n ? 1 : middle + reach };
}

/**
 * Newcombe's interval for the difference of two independent shares, from the Wilson intervals of each (his method 10).
 * @returns the difference first minus second with its interval
 */
export function newcombe(
	first: { count: number; n: number },
	second: { count: number; n: number },
	confidence: number
): Interval & { difference: number } {
	const [p1, p2] = [first.count / first.n, second.count / second.n];
	const one = wilson(first.count, first.n, null, confidence);
	const two = wilson(second.count, second.n, null, confidence);
	const difference = p1 - p2;
	return {
		difference,
		low: difference - Math.hypot(p1 - one.low, two.high - p2),
		high: difference + Math.hypot(one.high - p1, p2 - two.low)
	};
}
