import { rangeUpper } from './normal-range';
import { solve } from './solve';
import { HALF_LOG_TWO_PI, stirlingError } from './stirling';
import { tQuantile } from './student-t';

/** Below this nothing is computed; comparisons of groups have at least 1 degree of freedom. */
const FEWEST_DF = 0.1;
/** Steps of the sum: so large that half of them changes no digit that is kept. */
const LARGEST_STEP = 0.08;
const STEP_IN_DEVIATIONS = 0.6;
const NEGLIGIBLE = 1e-18;
/** More than the smallest df needs. */
const MAX_STEPS = 10_000;

/**
 * P(Q > q) for the studentised range of k group means with df degrees of freedom for the error. The tail itself is
 * integrated, never one minus the rest, so that small p values keep their digits.
 * @param q ≥ 0
 * @param k number of groups, ≥ 2
 * @param df ≥ 0.1; Infinity for a known variance
 * @returns relatively accurate to about 1e-12; NaN outside these bounds
 * Source: the definition: the range of k standard normal values, divided by an independent √(χ²/df). The trapezoidal
 * rule over the logarithm of the divisor, which converges geometrically (Trefethen and Weideman 2014).
 */
export function studentisedRangeUpper(q: number, k: number, df: number): number {
	if (Number.isNaN(q) || !(k >= 2 && k < Infinity) || !(df >= FEWEST_DF)) return NaN;
	if (q <= 0) return 1;
	if (q === Infinity) return 0;
	if (df === Infinity) return rangeUpper(q, k);
	const half = 0.5 * df;
	// ln [2·halfʰᵃˡᶠ·exp(−half)/Γ(half)]
	const logFront = Math.LN2 + 0.5 * Math.log(half) - HALF_LOG_TWO_PI - stirlingError(half);
	const term = (t: number) =>
		// The density of the logarithm; 1 + 2t − e²ᵗ is near 0 where it matters.
		Math.exp(logFront + half * (2 * t - Math.expm1(2 * t))) * rangeUpper(q * Math.exp(t), k);
	// The range falls about as exp(−w²/4): the peak is at or above this.
	const start = -0.5 * Math.log1p((0.5 * q * q) / df);
	const step = Math.min(LARGEST_STEP, STEP_IN_DEVIATIONS / Math.sqrt(2 * df));
	let sum = term(start);
	for (const direction of [1, -1]) {
		let before = 0;
		for (let count = 1; count < MAX_STEPS; count++) {
			const now = term(start + direction * count * step);
			sum += now;
			if (now <= before && now <= NEGLIGIBLE * sum) break;
			before = now;
		}
	}
	return Math.min(1, sum * step);
}

/**
 * The q that is exceeded with probability `upper`: between that of two of the groups and that of all pairs by Bonferroni.
 * @param upper between 0 and 1
 */
export function studentisedRangeQuantile(upper: number, k: number, df: number): number {
	if (!(k >= 2 && k < Infinity) || !(df >= FEWEST_DF)) return NaN;
	if (!(upper > 0 && upper < 1)) return upper === 0 ? Infinity : upper === 1 ? 0 : NaN;
	const ofPairs = (pairs: number) => -Math.SQRT2 * tQuantile(upper / (2 * pairs), df);
	const least = ofPairs(1);
	if (k === 2) return least;
	const over = (log: number) => Math.log(studentisedRangeUpper(Math.exp(log), k, df) / upper);
	return Math.exp(solve(over, Math.log(Math.max(least, 1e-9)), Math.log(ofPairs((k * (k - 1)) / 2)), 1e-13));
}
