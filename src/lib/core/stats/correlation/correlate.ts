import { normalQuantile } from '../distributions/normal';
import { tTwoSided } from '../distributions/student-t';
import { midRanks } from '../ranks';
import { correlationOf, isConstant, unitDeviations } from './items';
import { kendall } from './kendall';

export type CoefficientKind = 'pearson' | 'spearman' | 'kendall';

/** A correlation with its test; NaN for whatever does not exist. */
export interface Correlation {
	r: number;
	n: number;
	/** Two-sided. */
	p: number;
	/** NaN for n ≤ 3 and for Kendall's tau. */
	low: number;
	high: number;
}

/**
 * The correlation of two variables.
 * @param x, y of the rows that have both
 * @param confidence of the interval, for instance 0.95
 * @returns NaN for everything but n where one of them does not vary or is not finite
 * Source: methods 6; Kendall's tau-b with p by the normal approximation, ties corrected, without continuity correction.
 */
export function correlate(
	x: Float64Array,
	y: Float64Array,
	kind: CoefficientKind,
	confidence: number
): Correlation {
	const n = x.length;
	const nothing = { r: NaN, n, p: NaN, low: NaN, high: NaN };
	if ([x, y].some((values) => isConstant(values) || !values.every(Number.isFinite))) return nothing;
	if (kind === 'kendall') return { ...nothing, ...kendall(x, y) };
	const [a, b] = kind === 'pearson' ? [x, y] : [midRanks(x), midRanks(y)];
	const r = correlationOf(unitDeviations(a), unitDeviations(b));
	return { r, n, ...correlationTest(r, n, kind, confidence) };
}

/** A correlation this close to ±1 is ±1. */
const ROUNDING = 1e-14;

/**
 * The test and the interval of a correlation.
 * @param n rows; without a test for n ≤ 2, without an interval for n ≤ 3 and for a correlation of ±1
 * Source: methods 6: t with n − 2 degrees of freedom; interval by Fisher's z, for Spearman with √((1 + r²/2)/(n − 3))
 * (Bonett and Wright 2000).
 */
export function correlationTest(
	r: number,
	n: number,
	kind: 'pearson' | 'spearman',
	confidence: number
): { p: number; low: number; high: number } {
	const df = n - 2;
	const p = df > 0 ? tTwoSided(r * Math.sqrt(df / ((1 - r) * (1 + r))), df) : NaN;
	if (!(n > 3 && 1 - Math.abs(r) > ROUNDING)) return { p, low: NaN, high: NaN };
	const spread = kind === 'spearman' ? Math.sqrt((1 + (r * r) / 2) / (n - 3)) : 1 / Math.sqrt(n - 3);
	const reach = normalQuantile(0.5 + confidence / 2) * spread;
	const z = Math.atanh(r);
	return { p, low: Math.tanh(z - reach), high: Math.tanh(z + reach) };
}
