/**
 * Quantile of type 7 (linear interpolation between order statistics at (n − 1)·p; R's default).
 * @param sorted values in ascending order, without NaN
 * @param p 0–1
 * @returns the quantile in the unit of the values; NaN for no values
 * Source: Hyndman and Fan (1996), definition 7.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
	const n = sorted.length;
	if (n === 0) return NaN;
	const position = (n - 1) * p;
	const below = Math.floor(position);
	const above = Math.min(below + 1, n - 1);
	const part = position - below;
	return part === 0 ? sorted[below] : sorted[below] + part * (sorted[above] - sorted[below]);
}
