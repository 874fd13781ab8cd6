import { quantile } from '../../stats/quantile';

/**
 * Cut-points at observed values: cut k is the smallest value whose cumulative share reaches the target, so that equal
 * values are never divided (methods 4).
 * @param sorted values in ascending order, at least one
 * @param shares targets, each over 0 and under 1, ascending
 */
export function observedCuts(sorted: ArrayLike<number>, shares: readonly number[]): number[] {
	const n = sorted.length;
	return shares.map((share) => sorted[Math.min(n, Math.max(1, rankOf(share, n))) - 1]);
}

/**
 * How many values, at the least, make up the share. A share is typed as a decimal fraction, which a double holds
 * nearly: 0.07 of 100 are 7 values, not 8, although 0.07·100 is 7.000000000000001.
 */
const rankOf = (share: number, n: number): number => Math.ceil(share * n - 1e-9);

/** Cut-points by quantiles of type 7, which may lie between observed values. */
export const type7Cuts = (sorted: ArrayLike<number>, shares: readonly number[]): number[] =>
	shares.map((share) => quantile(sorted, share));

/**
 * The band of a value, from 1.
 * @param cuts ascending
 * @param closed which end belongs to a band; the first band has no lower end, the last no upper one
 */
export function bandOf(value: number, cuts: readonly number[], closed: 'upper' | 'lower'): number {
	let band = 1;
	for (const cut of cuts) {
		if (closed === 'upper' ? value <= cut : value < cut) break;
		band++;
	}
	return band;
}

/** Whether numbers can be cut-points: finite, none smaller than the one before. */
export const areCuts = (cuts: readonly number[]): boolean =>
	cuts.every((cut, index) => Number.isFinite(cut) && (index === 0 || cut >= cuts[index - 1]));
