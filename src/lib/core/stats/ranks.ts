/** Ranks from 1; equal values share the mean of their ranks. */
export function midRanks(values: ArrayLike<number>): Float64Array {
	const order = Uint32Array.from({ length: values.length }, (_, i) => i).sort(
		(a, b) => values[a] - values[b]
	);
	const ranks = new Float64Array(values.length);
	for (let from = 0; from < order.length;) {
		let to = from;
		while (to + 1 < order.length && values[order[to + 1]] === values[order[from]]) to++;
		for (let i = from; i <= to; i++) ranks[order[i]] = (from + to) / 2 + 1;
		from = to + 1;
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
