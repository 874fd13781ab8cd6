import { fail, ok, type Outcome } from '../../outcome';
import { fTails } from '../distributions/f-distribution';
import { mean } from '../moments';
import { quantile } from '../quantile';
import { summariseGroups, tooSmall, unusableSummary, withoutCommonPart } from './summaries';
import type { FTest, GroupsCode, GroupSummary } from './types';

/** One-way analysis of variance. */
export interface Anova extends FTest {
	between: number;
	within: number;
	/** Shares of the variance between groups: η², and ω², which is corrected for chance and may be negative. */
	etaSquared: number;
	omegaSquared: number;
	/** Intraclass correlation (1) with groups of unequal size; negative values are printed as they are. */
	icc: number;
}

const fOf = (f: number, df1: number, df2: number): FTest => ({ f, df1, df2, p: fTails(f, df1, df2).upper });

/**
 * One-way analysis of variance from the numbers, means and standard deviations of groups.
 * Source: methods.md 7; ICC(1) = (MSB−MSW)/(MSB+(k0−1)MSW), k0 = (N−Σn²/N)/(g−1).
 */
export function anova(groups: readonly GroupSummary[]): Outcome<Anova, GroupsCode> {
	const unusable = unusableSummary(groups);
	if (unusable) return unusable;
	const filled = groups.filter(({ n }) => n > 0);
	if (filled.length < 2) return fail('groups.tooFewGroups', { count: filled.length });
	const total = filled.reduce((sum, { n }) => sum + n, 0);
	const [df1, df2] = [filled.length - 1, total - filled.length];
	if (df2 < 1) return fail('groups.tooFew', { group: 0, n: total, needed: filled.length + 1 });
	const first = filled[0].mean;
	const grand = first + filled.reduce((sum, { n, mean: m }) => sum + n * (m - first), 0) / total;
	const between = filled.reduce((sum, { n, mean: m }) => sum + n * (m - grand) ** 2, 0);
	const within = filled.reduce((sum, { n, sd }) => sum + (n > 1 ? (n - 1) * sd ** 2 : 0), 0);
	if (!(within > 0)) return fail('groups.noVariance', { group: 0 });
	const [msb, msw] = [between / df1, within / df2];
	const k0 = (total - filled.reduce((sum, { n }) => sum + n * n, 0) / total) / df1;
	return ok({
		...fOf(msb / msw, df1, df2),
		between,
		within,
		etaSquared: between / (between + within),
		omegaSquared: (between - df1 * msw) / (between + within + msw),
		icc: (msb - msw) / (msb + (k0 - 1) * msw)
	});
}

/**
 * One-way analysis of variance of single values; the first is subtracted from all before, so that digits they share cost
 * nothing.
 */
export const anovaOfValues = (groups: readonly Float64Array[]): Outcome<Anova, GroupsCode> =>
	anova(summariseGroups(withoutCommonPart(groups)));

/**
 * Welch's analysis of variance: variances may differ. Needs two values and some variance in every group.
 * Source: Welch (1951); R: oneway.test.
 */
export function welchAnova(groups: readonly GroupSummary[]): Outcome<FTest, GroupsCode> {
	const unusable = unusableSummary(groups);
	if (unusable) return unusable;
	if (groups.length < 2) return fail('groups.tooFewGroups', { count: groups.length });
	const small = tooSmall(groups, 2);
	if (small) return fail('groups.tooFew', { group: small, n: groups[small - 1].n, needed: 2 });
	const flat = groups.findIndex(({ sd }) => !(sd > 0)) + 1;
	if (flat) return fail('groups.noVariance', { group: flat });
	const k = groups.length;
	const weights = groups.map(({ n, sd }) => n / sd ** 2);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const grand = groups.reduce((sum, { mean: m }, i) => sum + weights[i] * m, 0) / total;
	const lambda =
		groups.reduce((sum, { n }, i) => sum + (1 - weights[i] / total) ** 2 / (n - 1), 0) / (k * k - 1);
	const between = groups.reduce((sum, { mean: m }, i) => sum + weights[i] * (m - grand) ** 2, 0) / (k - 1);
	return ok(fOf(between / (1 + 2 * (k - 2) * lambda), k - 1, 1 / (3 * lambda)));
}

/**
 * Levene's test of equal variances: an analysis of variance of the distances from the mean of the group (as SPSS) or
 * from its median (Brown and Forsythe; R's car::leveneTest).
 */
export function levene(
	groups: readonly Float64Array[],
	centre: 'mean' | 'median'
): Outcome<FTest, GroupsCode> {
	const distances = groups.map((values) => {
		const middle = centre === 'mean' ? mean(values) : quantile(values.slice().sort(), 0.5);
		return values.map((value) => Math.abs(value - middle));
	});
	const tested = anovaOfValues(distances);
	if (!tested.ok) return tested;
	const { f, df1, df2, p } = tested.value;
	return ok({ f, df1, df2, p });
}
