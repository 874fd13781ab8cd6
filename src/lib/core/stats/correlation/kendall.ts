import { normalTwoSided } from '../distributions/normal';

/**
 * Kendall's tau-b and its p value, in time n·log n.
 * @param x, y of equal length, finite, neither constant
 * Source: Knight, "A computer method for calculating Kendall's tau with ungrouped data" (1966); variance with ties
 * corrected: Kendall, Rank Correlation Methods (1970), chapter 4; as R's cor.test without exact and continuity.
 */
export function kendall(x: Float64Array, y: Float64Array): { r: number; p: number } {
	const n = x.length;
	const order = Uint32Array.from(x.keys()).sort((i, j) => x[i] - x[j] || y[i] - y[j]);
	const inOrder = Float64Array.from(order, (i) => y[i]);
	const all = (n * (n - 1)) / 2;
	const a = tieSums(x.slice().sort());
	const b = tieSums(y.slice().sort());
	// Pairs equal in both are taken away twice.
	const both = pairsEqualInBoth(order, x, y);
	const s = all - a.pairs - b.pairs + both - 2 * exchanges(inOrder);
	const r = s / Math.sqrt(all - a.pairs) / Math.sqrt(all - b.pairs);
	const variance =
		(n * (n - 1) * (2 * n + 5) - a.fives - b.fives) / 18 +
		(2 * a.pairs * b.pairs) / (n * (n - 1)) +
		(n > 2 ? (a.threes * b.threes) / (9 * n * (n - 1) * (n - 2)) : 0);
	return { r: Math.max(-1, Math.min(1, r)), p: normalTwoSided(s / Math.sqrt(variance)) };
}

/** Sums over runs of equal values that ties take from the number of pairs and from its variance. */
function tieSums(sorted: Float64Array) {
	let [pairs, threes, fives] = [0, 0, 0];
	for (let from = 0; from < sorted.length;) {
		let to = from + 1;
		while (to < sorted.length && sorted[to] === sorted[from]) to++;
		const t = to - from;
		pairs += (t * (t - 1)) / 2;
		threes += t * (t - 1) * (t - 2);
		fives += t * (t - 1) * (2 * t + 5);
		from = to;
	}
	return { pairs, threes, fives };
}

function pairsEqualInBoth(order: Uint32Array, x: Float64Array, y: Float64Array): number {
	let [pairs, run] = [0, 1];
	for (let at = 1; at < order.length; at++) {
		const [i, before] = [order[at], order[at - 1]];
		run = x[i] === x[before] && y[i] === y[before] ? run + 1 : 1;
		// The newest of the run is equal to all before it.
		pairs += run - 1;
	}
	return pairs;
}

/** How many pairs stand in the wrong order, counted while they are sorted by merging. */
function exchanges(values: Float64Array): number {
	let [from, to] = [values.slice(), new Float64Array(values.length)];
	let count = 0;
	for (let width = 1; width < values.length; width *= 2) {
		for (let start = 0; start < values.length; start += 2 * width) {
			const middle = Math.min(start + width, values.length);
			const end = Math.min(middle + width, values.length);
			let [left, right] = [start, middle];
			for (let at = start; at < end; at++) {
				if (left < middle && (right >= end || from[left] <= from[right])) to[at] = from[left++];
				else {
					to[at] = from[right++];
					count += middle - left;
				}
			}
		}
		[from, to] = [to, from];
	}
	return count;
}
