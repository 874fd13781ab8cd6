import { fail, ok, type Outcome } from '../../outcome';
import { noncentralTLower } from '../distributions/noncentral-t';
import { solve } from '../distributions/solve';
import { logGamma } from '../distributions/stirling';
import { unusableSummary } from './summaries';
import type { GroupsCode, GroupSummary } from './types';

/** A standardised difference of two means with its interval. */
export interface EffectSize {
	d: number;
	low: number;
	high: number;
	/** d corrected for its bias in small samples, with the exact J. */
	g: number;
}

/**
 * Cohen's d of two independent groups: (M1 − M2) / pooled standard deviation, interval by the noncentral t distribution.
 * @param confidence of the interval, for instance 0.95
 * Source: Cohen (1988); Hedges (1981) for J; Steiger and Fouladi (1997) for the interval. R: effectsize::cohens_d.
 */
export function cohensD(
	first: GroupSummary,
	second: GroupSummary,
	confidence: number
): Outcome<EffectSize, GroupsCode> {
	const pooled = pooledD(first, second);
	if (!pooled.ok) return pooled;
	const { d, g } = pooled.value;
	const scale = Math.sqrt(1 / first.n + 1 / second.n);
	return ok({ d, g, ...interval(d, scale, first.n + second.n - 2, confidence) });
}

/** Cohen's d and Hedges' g as in `cohensD`, without the interval, which takes a thousand times longer. */
export function pooledD(
	first: GroupSummary,
	second: GroupSummary
): Outcome<Pick<EffectSize, 'd' | 'g'>, GroupsCode> {
	const unusable = unusableSummary([first, second]);
	if (unusable) return unusable;
	const df = first.n + second.n - 2;
	if (first.n < 1 || second.n < 1 || df < 1)
		return fail('groups.tooFew', { group: 0, n: first.n + second.n, needed: 3 });
	const squares = ({ n, sd }: GroupSummary) => (n > 1 ? (n - 1) * sd ** 2 : 0);
	const pooled = Math.sqrt((squares(first) + squares(second)) / df);
	const d = (first.mean - second.mean) / pooled;
	if (!(pooled > 0 && Number.isFinite(d))) return fail('groups.noVariance', { group: 0 });
	return ok({ d, g: d * smallSampleFactor(df) });
}

/**
 * d_z of paired values: mean of the differences / their standard deviation, interval by the noncentral t distribution.
 * R: effectsize::cohens_d(paired = TRUE).
 */
export function pairedDz(differences: GroupSummary, confidence: number): Outcome<EffectSize, GroupsCode> {
	const unusable = unusableSummary([differences]);
	if (unusable) return unusable;
	const { n, mean, sd } = differences;
	if (n < 2) return fail('groups.tooFew', { group: 0, n, needed: 2 });
	if (!(sd > 0)) return fail('groups.noVariance', { group: 0 });
	const d = mean / sd;
	return ok({ d, ...interval(d, 1 / Math.sqrt(n), n - 1, confidence), g: d * smallSampleFactor(n - 1) });
}

/**
 * d of two items answered by one group, as the NTNU report prints it: (M_b − M_a) / √((s_a² + s_b²)/2). The correlation of
 * the items plays no part.
 */
export const publishedPairedD = (a: GroupSummary, b: GroupSummary): number =>
	(b.mean - a.mean) / Math.sqrt((a.sd ** 2 + b.sd ** 2) / 2);

/** J: Γ(df/2) / (√(df/2)·Γ((df−1)/2)). */
export const smallSampleFactor = (df: number): number =>
	df < 2 ? NaN : Math.exp(logGamma(df / 2) - 0.5 * Math.log(df / 2) - logGamma((df - 1) / 2));

/** More than enough to get past any end of an interval. */
const MOST_DOUBLINGS = 60;

/** The d whose noncentral t has the observed t at the ends of the interval; NaN for numbers too large to be compared. */
function interval(d: number, scale: number, df: number, confidence: number): { low: number; high: number } {
	const t = d / scale;
	const tail = (1 - confidence) / 2;
	const find = (lower: number) => {
		const over = (delta: number) => noncentralTLower(t, df, delta) - lower;
		let reach = 4 + Math.abs(t) / 4;
		for (let k = 0; k < MOST_DOUBLINGS && !(over(t - reach) > 0 && over(t + reach) < 0); k++) reach *= 2;
		return solve(over, t - reach, t + reach, 1e-12) * scale;
	};
	return { low: find(1 - tail), high: find(tail) };
}
