/**
 * Coefficients of the Chebyshev polynomials that meet a smooth function at the Chebyshev points of −1 to 1.
 * Source: Press et al., Numerical Recipes, section 5.8 (method).
 */
export function chebyshevFit(f: (x: number) => number, terms: number): Float64Array {
	const angle = (k: number) => (Math.PI * (k + 0.5)) / terms;
	const values = Array.from({ length: terms }, (_, k) => f(Math.cos(angle(k))));
	return Float64Array.from({ length: terms }, (_, j) =>
		values.reduce((sum, value, k) => sum + (2 / terms) * value * Math.cos(j * angle(k)), 0)
	);
}

/**
 * The value of such polynomials at x, by Clenshaw's recurrence.
 * @param x −1 to 1
 */
export function chebyshevValue(coefficients: Float64Array, x: number): number {
	let [d, before] = [0, 0];
	for (let j = coefficients.length - 1; j > 0; j--) [d, before] = [2 * x * d - before + coefficients[j], d];
	return x * d - before + 0.5 * coefficients[0];
}
