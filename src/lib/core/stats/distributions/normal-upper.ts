import { chebyshevFit, chebyshevValue } from './chebyshev';
import { continuedFraction } from './continued-fraction';
import { incompleteGamma } from './incomplete-gamma';
import { exp } from '../elementary/exp';
import { log } from '../elementary/log';

/** So many terms give the last digit of a double; a few more cost little. */
const TERMS = 34;
let coefficients: Float64Array | null = null;

/** ln[erfc(x)·exp(x²)/t] with t = 2/(2 + x): smooth from t = 0 (x infinite) to t = 1. */
function smoothPart(t: number): number {
	const x = 2 / t - 2;
	const square = x * x;
	const scaled =
		square < 2
			? exp(square) * incompleteGamma(0.5, square).upper
			: (x * upperFraction(square)) / Math.sqrt(Math.PI);
	return log(scaled / t);
}

/** Γ(½, y)·e^y/√y as a continued fraction. */
const upperFraction = (y: number): number =>
	continuedFraction(0, (k) =>
		k === 1 ? { a: 1, b: y + 0.5 } : { a: -(k - 1) * (k - 1.5), b: y + 2 * k - 1.5 }
	);

/**
 * P(Z > z) of the standard normal distribution for z ≥ 0, fast enough to be integrated over.
 * Source: Press et al., Numerical Recipes, section 6.2.2 (the form of the fit; the coefficients are computed here).
 */
export function normalUpper(z: number): number {
	// Computed once from the slower, exact functions.
	coefficients ??= chebyshevFit((at) => smoothPart(0.5 * (1 + at)), TERMS);
	const t = 2 / (2 + z * Math.SQRT1_2);
	return Math.min(0.5, 0.5 * t * exp(-0.5 * z * z + chebyshevValue(coefficients, 2 * t - 1)));
}
