/**
 * Arithmetic mean. The first value is subtracted before summing, so that large common parts do not cost digits.
 * @returns NaN for no values
 */
export function mean(values: ArrayLike<number>): number {
	const n = values.length;
	if (n === 0) return NaN;
	const first = values[0];
	let sum = 0;
	for (let i = 0; i < n; i++) sum += values[i] - first;
	return first + sum / n;
}

/**
 * Sample standard deviation with n − 1, by two passes with the first value subtracted (and the usual correction for
 * the rounding of the mean).
 * @returns in the unit of the values; NaN for fewer than two values
 * Source: Chan, Golub and LeVeque (1983), corrected two-pass algorithm.
 */
export function standardDeviation(values: ArrayLike<number>): number {
	const n = values.length;
	if (n < 2) return NaN;
	const centre = mean(values);
	let squares = 0;
	let rest = 0;
	for (let i = 0; i < n; i++) {
		const deviation = values[i] - centre;
		squares += deviation * deviation;
		rest += deviation;
	}
	return Math.sqrt(Math.max(0, squares - (rest * rest) / n) / (n - 1));
}
