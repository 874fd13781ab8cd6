import { continuedFraction } from './continued-fraction';
import { deviance, HALF_LOG_TWO_PI, stirlingError } from './stirling';
import { fromLower, fromUpper, type Tails } from './tails';
import { exp } from '../elementary/exp';
import { log } from '../elementary/log';

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x).
 * @param a > 0
 * @param x ≥ 0
 * Source: NIST Handbook of Mathematical Functions, 8.7.1 (series) and 8.9.2 (continued fraction).
 */
export function incompleteGamma(a: number, x: number): Tails {
	if (x <= 0) return { lower: 0, upper: 1 };
	if (x === Infinity) return { lower: 1, upper: 0 };
	const front = exp(logPower(a, x));
	return x < a + 1 ? fromLower((front / a) * series(a, x)) : fromUpper(front * fraction(a, x));
}

/** Enough for a up to about 1e12. */
const MAX_TERMS = 10_000_000;

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function series(a: number, x: number): number {
	let [sum, term] = [1, 1];
	for (let k = 1; term > sum * 1e-17 && k < MAX_TERMS; k++) {
		term *= x / (a + k);
		sum += term;
	}
	return sum;
}

const fraction = (a: number, x: number): number =>
	continuedFraction(0, (k) =>
		k === 1 ? { a: 1, b: x + 1 - a } : { a: -(k - 1) * (k - 1 - a), b: x + 2 * k - 1 - a }
	);

/** ln [xᵃ·e⁻ˣ / Γ(a)], in Loader's saddle point form (see incomplete-beta.ts). */
const logPower = (a: number, x: number): number =>
	0.5 * log(a) - HALF_LOG_TWO_PI - stirlingError(a) - deviance(a, x);
