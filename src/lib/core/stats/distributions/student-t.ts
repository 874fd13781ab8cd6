import { incompleteBeta } from './incomplete-beta';
import { invert } from './invert';
import { logGamma } from './stirling';
import { normalTails, normalTwoSided } from './normal';
import { turned, type Tails } from './tails';

/**
 * Tails of Student's t distribution: P(T ≤ t) and P(T > t).
 * @param df degrees of freedom > 0, also fractions; Infinity is the normal distribution
 * Source: NIST Handbook of Mathematical Functions, 8.17: P(|T| > t) = I_x(df/2, ½) with x = df/(df + t²).
 */
export function tTails(t: number, df: number): Tails {
	if (Number.isNaN(t) || !(df > 0)) return { lower: NaN, upper: NaN };
	if (df === Infinity) return normalTails(t);
	const { lower, upper } = beyond(t, df);
	const right: Tails = { lower: 0.5 + 0.5 * upper, upper: 0.5 * lower };
	return t >= 0 ? right : turned(right);
}

/** p value of a t statistic, two-sided. */
export function tTwoSided(t: number, df: number): number {
	if (Number.isNaN(t) || !(df > 0)) return NaN;
	return df === Infinity ? normalTwoSided(t) : beyond(t, df).lower;
}

function beyond(t: number, df: number): Tails {
	const square = t * t;
	if (square === Infinity) return { lower: 0, upper: 1 };
	const all = df + square;
	return incompleteBeta(df / all, square / all, 0.5 * df, 0.5);
}

/** Density of Student's t distribution. */
export function tDensity(t: number, df: number): number {
	const log =
		logGamma(0.5 * (df + 1)) -
		logGamma(0.5 * df) -
		0.5 * Math.log(df * Math.PI) -
		0.5 * (df + 1) * Math.log1p((t * t) / df);
	return Math.exp(log);
}

/**
 * Quantile of Student's t distribution.
 * @param p 0–1
 * @param df degrees of freedom > 0
 */
export function tQuantile(p: number, df: number): number {
	if (!(p > 0 && p < 1) || !(df > 0)) return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
	if (p === 0.5) return 0;
	const tail = Math.min(p, 1 - p);
	const t = invert(
		(at) => tTails(at, df).upper,
		(at) => tDensity(at, df),
		tail,
		1,
		0
	);
	return p < 0.5 ? -t : t;
}
