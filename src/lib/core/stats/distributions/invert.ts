/** Steps are taken until the last one is smaller than this part of the answer. */
const PRECISION = 4e-16;
const MAX_STEPS = 200;

/**
 * The point at which a falling upper tail has a given value, by Newton's method on the logarithm of the tail, kept within
 * bounds that every step narrows.
 * @param upper P(X > x), falling in x
 * @param density of X, ≥ 0
 * @param target the tail to reach, between 0 and 1
 * @param start where to begin
 * @param low below the answer
 */
export function invert(
	upper: (x: number) => number,
	density: (x: number) => number,
	target: number,
	start: number,
	low: number
): number {
	let high = Math.max(2 * start, 1);
	while (upper(high) > target && high < 1e300) high *= 2;
	let below = low;
	let x = start > low && start < high ? start : 0.5 * (low + high);
	for (let step = 0; step < MAX_STEPS; step++) {
		const tail = upper(x);
		if (tail === target) return x;
		if (tail > target) below = x;
		else high = x;
		const slope = density(x) / tail;
		let next = x + Math.log(tail / target) / slope;
		if (!(next > below && next < high)) next = 0.5 * (below + high);
		if (Math.abs(next - x) <= PRECISION * Math.abs(next) || next === x) return next;
		x = next;
	}
	return x;
}
