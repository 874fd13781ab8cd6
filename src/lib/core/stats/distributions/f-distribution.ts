import { incompleteBeta, logPower } from './incomplete-beta';
import { invert } from './invert';
import { turned, type Tails } from './tails';

/**
 * Tails of the F distribution: P(F ≤ f) and P(F > f).
 * @param f ≥ 0
 * @param df1, df2 degrees of freedom of the numerator and the denominator, > 0, also fractions
 * Source: P(F ≤ f) = I_x(df1/2, df2/2) with x = df1·f/(df1·f + df2).
 */
export function fTails(f: number, df1: number, df2: number): Tails {
	if (Number.isNaN(f) || !(df1 > 0) || !(df2 > 0)) return { lower: NaN, upper: NaN };
	if (f <= 0) return { lower: 0, upper: 1 };
	if (f === Infinity) return { lower: 1, upper: 0 };
	const all = df1 * f + df2;
	return turned(incompleteBeta(df2 / all, (df1 * f) / all, 0.5 * df2, 0.5 * df1));
}

/** Density of the F distribution at f > 0. */
export function fDensity(f: number, df1: number, df2: number): number {
	const all = df1 * f + df2;
	return Math.exp(logPower((df1 * f) / all, df2 / all, 0.5 * df1, 0.5 * df2)) / f;
}

/**
 * Quantile of the F distribution.
 * @param p 0–1
 */
export function fQuantile(p: number, df1: number, df2: number): number {
	if (!(p > 0 && p < 1) || !(df1 > 0) || !(df2 > 0)) return p === 0 ? 0 : p === 1 ? Infinity : NaN;
	// From the end whose tail is small: 1/F is F with the degrees of freedom exchanged.
	if (p < 0.5) return 1 / upperQuantile(p, df2, df1);
	return upperQuantile(1 - p, df1, df2);
}

/** The f that is exceeded with a small probability. */
const upperQuantile = (tail: number, df1: number, df2: number): number =>
	invert(
		(at) => fTails(at, df1, df2).upper,
		(at) => fDensity(at, df1, df2),
		tail,
		1,
		0
	);
