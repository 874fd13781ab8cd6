import { chiSquareQuantile } from './chi-square';
import { integrate } from './gauss-legendre';
import { normalDensity, normalTails } from './normal';
import { solve } from './solve';
import { logGamma } from './stirling';

/** The range of the largest of normal values is looked at this far from the middle of the range. */
const REACH = 10;
/** Panels for the standard deviation; ten times as many change no digit that is kept. */
const PANELS = 12;

/**
 * P(Q > q) for the studentised range of k group means with df degrees of freedom for the error. The tail itself is
 * integrated, never one minus the rest, so that small p values keep their digits.
 * @param q ≥ 0
 * @param k number of groups, ≥ 2
 * @param df > 0; Infinity for a known variance
 * Source: the definition: the range of k standard normal values, divided by an independent √(χ²/df).
 */
export function studentisedRangeUpper(q: number, k: number, df: number): number {
	if (Number.isNaN(q) || !(k >= 2) || !(df > 0)) return NaN;
	if (q <= 0) return 1;
	if (q === Infinity) return 0;
	if (df === Infinity) return rangeUpper(q, k);
	const logFront = Math.LN2 + 0.5 * df * Math.log(0.5 * df) - logGamma(0.5 * df);
	// The integrand lies between the density of the standard deviation and that times exp(−q²s²/4).
	const low = 0.5 * Math.log(chiSquareQuantile(1e-17, df) / (df + 0.5 * q * q));
	const high = 0.5 * Math.log((-2 * Math.log(1e-18)) / df + 4 + 20 / Math.sqrt(df));
	return integrate(
		(t) => Math.exp(logFront + df * t - 0.5 * df * Math.exp(2 * t)) * rangeUpper(q * Math.exp(t), k),
		low,
		high,
		PANELS
	);
}

/** P(range of k standard normal values > w). */
function rangeUpper(w: number, k: number): number {
	const tail = (z: number) => {
		const all = normalTails(z).lower;
		if (all === 0) return 0;
		const outside = normalTails(z - w).lower / all;
		// Φ(z)ᵏ⁻¹ − [Φ(z) − Φ(z−w)]ᵏ⁻¹
		return normalDensity(z) * all ** (k - 1) * -Math.expm1((k - 1) * Math.log1p(-Math.min(outside, 1)));
	};
	return k * integrate(tail, 0.5 * w - REACH, 0.5 * w + REACH, 10);
}

/**
 * The q that is exceeded with probability `upper`.
 * @param upper between 0 and 1
 */
export function studentisedRangeQuantile(upper: number, k: number, df: number): number {
	if (!(upper > 0 && upper < 1)) return upper === 0 ? Infinity : upper === 1 ? 0 : NaN;
	const over = (q: number) => Math.log(studentisedRangeUpper(q, k, df) / upper);
	let high = 4;
	while (over(high) > 0 && high < 1e9) high *= 2;
	return solve(over, 1e-9, high, 1e-12);
}
