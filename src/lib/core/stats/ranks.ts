/**
 * Ranks from 1; equal values share the mean of their ranks.
 * @param values without NaN
 */
export function midRanks(values: ArrayLike<number>): Float64Array {
	const sorted = Float64Array.from(values).sort();
	// The distinct values, and the mean rank of each.
	const distinct = new Float64Array(sorted.length);
	const means = new Float64Array(sorted.length);
	let count = 0;
	for (let from = 0; from < sorted.length;) {
		let to = from + 1;
		while (to < sorted.length && sorted[to] === sorted[from]) to++;
		distinct[count] = sorted[from];
		means[count++] = (from + 1 + to) / 2;
		from = to;
	}
	const ranks = new Float64Array(sorted.length);
	for (let i = 0; i < ranks.length; i++) {
		let [low, high] = [0, count - 1];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (distinct[middle] < values[i]) low = middle + 1;
			else high = middle;
		}
		ranks[i] = means[low];
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
