import { radixOrder } from './radix-order';

/** Ours: from so many values on it pays to order them by their bits. */
const MANY = 500;

/**
 * Ranks from 1; equal values share the mean of their ranks.
 * @param values without NaN
 */
export function midRanks(values: ArrayLike<number>): Float64Array {
	const all = Float64Array.from(values);
	const order =
		all.length < MANY ? Uint32Array.from(all.keys()).sort((i, j) => all[i] - all[j]) : radixOrder(all);
	const ranks = new Float64Array(all.length);
	for (let from = 0; from < all.length;) {
		let to = from + 1;
		while (to < all.length && all[order[to]] === all[order[from]]) to++;
		for (let k = from; k < to; k++) ranks[order[k]] = (from + 1 + to) / 2;
		from = to;
	}
	return ranks;
}

/** Σ(t³ − t) over groups of equal values: what ties take from the variance of rank statistics. */
export function tieTerm(values: ArrayLike<number>): number {
	const counts = new Map<number, number>();
	for (let i = 0; i < values.length; i++) counts.set(values[i], (counts.get(values[i]) ?? 0) + 1);
	let sum = 0;
	for (const t of counts.values()) sum += t ** 3 - t;
	return sum;
}
