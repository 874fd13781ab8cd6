import { log, log1p } from '../elementary/log';

/** ln √(2π). */
export const HALF_LOG_TWO_PI = 0.5 * log(2 * Math.PI);

/** Beyond this the asymptotic series of the gamma function is exact to the last digit of a double. */
const ASYMPTOTIC_FROM = 16;

/**
 * The error of Stirling's formula: ln Γ(x + 1) − [(x + ½)·ln x − x + ½·ln 2π].
 * @param x ≥ 0; small values are carried up by the recurrence of the gamma function
 * @returns the error, about 1/(12x)
 * Source: NIST Handbook of Mathematical Functions, 5.11.1 (coefficients B₂ₖ/(2k(2k−1)), rational numbers).
 */
export function stirlingError(x: number): number {
	if (x === 0) return Infinity;
	if (x < ASYMPTOTIC_FROM) {
		// δ(x) = δ(x+1) + (x + ½)·ln(1 + 1/x) − 1, up until the series holds.
		let sum = 0;
		let at = x;
		while (at < ASYMPTOTIC_FROM) {
			sum += stirlingStep(at);
			at++;
		}
		return sum + stirlingError(at);
	}
	const inverse = 1 / (x * x);
	const series =
		1 / 12 -
		inverse *
			(1 / 360 -
				inverse *
					(1 / 1260 -
						inverse * (1 / 1680 - inverse * (1 / 1188 - inverse * (691 / 360360 - inverse / 156)))));
	return series / x;
}

/** (x + ½)·ln(1 + 1/x) − 1 without the cancellation that it has for large x. */
function stirlingStep(x: number): number {
	if (x < 1) return (x + 0.5) * log1p(1 / x) - 1;
	// With u = 1/(2x+1): (x+½)·ln(1+1/x) = atanh(u)/u = 1 + u²/3 + u⁴/5 + …
	const square = 1 / ((2 * x + 1) * (2 * x + 1));
	let [sum, power] = [0, square];
	for (let k = 3; ; k += 2) {
		const term = power / k;
		sum += term;
		if (term < sum * 1e-17) return sum;
		power *= square;
	}
}

/**
 * The natural logarithm of the gamma function.
 * @param x > 0
 */
export function logGamma(x: number): number {
	if (x < 1) return logGamma(x + 1) - log(x);
	const at = x - 1;
	if (at === 0) return 0;
	return (at + 0.5) * log(at) - at + HALF_LOG_TWO_PI + stirlingError(at);
}

/**
 * x·ln(x/m) + m − x without cancellation where x is near m: the deviance of a Poisson count.
 * @param x ≥ 0
 * @param m > 0
 * @param difference x − m, for whoever knows it with more digits than the subtraction gives
 * Source: Loader (2000), Fast and accurate computation of binomial probabilities.
 */
export function deviance(x: number, m: number, difference = x - m): number {
	if (x === 0) return m;
	if (Math.abs(difference) > 0.1 * (x + m)) return x * log(x / m) - difference;
	const v = difference / (x + m);
	const square = v * v;
	let term = 2 * x * v;
	let sum = difference * v;
	for (let k = 1; k < 1000; k++) {
		term *= square;
		const next = sum + term / (2 * k + 1);
		if (next === sum) return next;
		sum = next;
	}
	return sum;
}
