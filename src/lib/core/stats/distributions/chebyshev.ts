import { cosineOfTurn } from '../elementary/cosine';

/**
 * Coefficients of the Chebyshev polynomials that meet a smooth function at the Chebyshev points of −1 to 1.
 * Source: Press et al., Numerical Recipes, section 5.8 (method).
 */
export function chebyshevFit(f: (x: number) => number, terms: number): Float64Array {
	const values = Array.from({ length: terms }, (_, k) => f(cosineOfTurn(2 * k + 1, 4 * terms)));
	return Float64Array.from({ length: terms }, (_, j) =>
		values.reduce((sum, value, k) => sum + (2 / terms) * value * cosineOfTurn(j * (2 * k + 1), 4 * terms), 0)
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
