import { fail, ok, type Outcome } from '../../outcome';
import { studentisedRangeQuantile, studentisedRangeUpper } from '../distributions/studentised-range';
import { tooSmall, unusableSummary } from './summaries';
import type { GroupsCode, GroupSummary } from './types';

/** A difference of two of several means, with p and interval that hold for all pairs together. */
export interface Pair {
	/** Indices of the groups; the difference is first minus second. */
	first: number;
	second: number;
	difference: number;
	p: number;
	low: number;
	high: number;
}

/**
 * All pairs by Tukey and Kramer: equal variances, groups of any size.
 * @param confidence of the intervals together, for instance 0.95
 * Source: Tukey (1953), Kramer (1956); R: TukeyHSD.
 */
export function tukeyKramer(
	groups: readonly GroupSummary[],
	confidence: number
): Outcome<Pair[], GroupsCode> {
	const unusable = unusableSummary(groups);
	if (unusable) return unusable;
	const total = groups.reduce((sum, { n }) => sum + n, 0);
	const df = total - groups.length;
	if (groups.length < 2) return fail('groups.tooFewGroups', { count: groups.length });
	const small = tooSmall(groups, 1);
	if (small || df < 1) return fail('groups.tooFew', { group: small, n: total, needed: groups.length + 1 });
	const within = groups.reduce((sum, { n, sd }) => sum + (n > 1 ? (n - 1) * sd ** 2 : 0), 0) / df;
	if (!(within > 0)) return fail('groups.noVariance', { group: 0 });
	const quantile = studentisedRangeQuantile(1 - confidence, groups.length, df);
	return ok(pairs(groups, (a, b) => ({ se: Math.sqrt((within / 2) * (1 / a.n + 1 / b.n)), df, quantile })));
}

/**
 * All pairs by Games and Howell: variances may differ; degrees of freedom by Welch for each pair.
 * Source: Games and Howell (1976).
 */
export function gamesHowell(
	groups: readonly GroupSummary[],
	confidence: number
): Outcome<Pair[], GroupsCode> {
	const unusable = unusableSummary(groups);
	if (unusable) return unusable;
	if (groups.length < 2) return fail('groups.tooFewGroups', { count: groups.length });
	const small = tooSmall(groups, 2);
	if (small) return fail('groups.tooFew', { group: small, n: groups[small - 1].n, needed: 2 });
	const flat = groups.findIndex(({ sd }) => !(sd > 0)) + 1;
	if (flat) return fail('groups.noVariance', { group: flat });
	return ok(
		pairs(groups, (a, b) => {
			const [va, vb] = [a.sd ** 2 / a.n, b.sd ** 2 / b.n];
			const df = (va + vb) ** 2 / (va ** 2 / (a.n - 1) + vb ** 2 / (b.n - 1));
			const quantile = studentisedRangeQuantile(1 - confidence, groups.length, df);
			return { se: Math.sqrt((va + vb) / 2), df, quantile };
		})
	);
}

function pairs(
	groups: readonly GroupSummary[],
	scale: (a: GroupSummary, b: GroupSummary) => { se: number; df: number; quantile: number }
): Pair[] {
	return groups.flatMap((a, first) =>
		groups.slice(first + 1).map((b, offset) => {
			const { se, df, quantile } = scale(a, b);
			const difference = a.mean - b.mean;
			const p = studentisedRangeUpper(Math.abs(difference) / se, groups.length, df);
			const reach = quantile * se;
			return {
				first,
				second: first + 1 + offset,
				difference,
				p,
				low: difference - reach,
				high: difference + reach
			};
		})
	);
}
