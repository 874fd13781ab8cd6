import { incompleteGamma } from './incomplete-gamma';
import { invert } from './invert';
import { solve } from './solve';
import { logGamma } from './stirling';
import type { Tails } from './tails';

/**
 * Tails of the chi-square distribution: P(X ≤ x) and P(X > x).
 * @param x ≥ 0
 * @param df degrees of freedom > 0
 */
export function chiSquareTails(x: number, df: number): Tails {
	if (Number.isNaN(x) || !(df > 0)) return { lower: NaN, upper: NaN };
	return incompleteGamma(0.5 * df, 0.5 * x);
}

/**
 * Quantile of the chi-square distribution.
 * @param p 0–1
 */
export function chiSquareQuantile(p: number, df: number): number {
	if (!(p > 0 && p < 1) || !(df > 0)) return p === 0 ? 0 : p === 1 ? Infinity : NaN;
	const density = (x: number) =>
		Math.exp((0.5 * df - 1) * Math.log(0.5 * x) - 0.5 * x - logGamma(0.5 * df)) / 2;
	if (p > 0.5) return invert((x) => chiSquareTails(x, df).upper, density, 1 - p, df, 0);
	// The lower tail keeps its digits where it is small; on the logarithm, since the answer may be tiny.
	const below = (log: number) => Math.log(chiSquareTails(Math.exp(log), df).lower / p);
	let low = Math.log(df);
	while (below(low) > 0) low = 2 * low - Math.log(df) - 2;
	return Math.exp(solve(below, low, Math.log(df + 1), 1e-16));
}
