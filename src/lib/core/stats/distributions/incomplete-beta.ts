import { continuedFraction } from './continued-fraction';
import { deviance, HALF_LOG_TWO_PI, stirlingError } from './stirling';
import { fromLower, fromUpper, type Tails } from './tails';
import { exp } from '../elementary/exp';
import { log } from '../elementary/log';

/**
 * The regularised incomplete beta function I_x(a, b) and its complement.
 * @param x 0–1
 * @param y 1 − x, given apart so that it keeps its digits where x is near 1
 * @param a, b > 0
 * Source: DiDonato and Morris (1992), Algorithm 708, equation for BFRAC; NIST Handbook, 8.17.4 (symmetry).
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): Tails {
	if (x <= 0) return { lower: 0, upper: 1 };
	if (y <= 0) return { lower: 1, upper: 0 };
	// The fraction converges fast below the mean of the distribution.
	const isBelow = x < (a + 1) / (a + b + 2);
	return isBelow ? fromLower(belowMean(x, y, a, b)) : fromUpper(belowMean(y, x, b, a));
}

/** Contracted so that it is written in y = 1 − x and λ = a − (a+b)x: with x near 1 the plain form cancels. */
function belowMean(x: number, y: number, a: number, b: number): number {
	const front = exp(logPower(x, y, a, b));
	if (front === 0) return 0;
	const lambda = a * y - b * x;
	const denominator = (n: number) =>
		n + (n * (b - n) * x) / (a + 2 * n - 1) + ((a + n) / (a + 2 * n + 1)) * (lambda + 1 + n * (1 + y));
	const fraction = continuedFraction((a / (a + 1)) * (lambda + 1), (n) => ({
		a: ((a + n - 1) / (a + 2 * n - 1)) * ((a + b + n - 1) / (a + 2 * n - 1)) * n * (b - n) * x * x,
		b: denominator(n)
	}));
	return front / fraction;
}

/**
 * ln [xᵃ·(1−x)ᵇ / B(a, b)], in Loader's saddle point form: its parts are small where a and b are large, while the
 * logarithms of the plain form are large and cancel.
 * @param y 1 − x
 * Source: Loader (2000), Fast and accurate computation of binomial probabilities.
 */
export function logPower(x: number, y: number, a: number, b: number): number {
	const n = a + b;
	const correction = stirlingError(n) - stirlingError(a) - stirlingError(b);
	const size = 0.5 * (log(a) + log(b) - log(n)) - HALF_LOG_TWO_PI;
	// a − nx, which has all its digits in this form.
	const difference = a * y - b * x;
	return correction - deviance(a, n * x, difference) - deviance(b, n * y, -difference) + size;
}
