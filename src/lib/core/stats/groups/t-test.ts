import { fail, ok, type Outcome } from '../../outcome';
import { tQuantile, tTwoSided } from '../distributions/student-t';
import { tooSmall, unusableSummary } from './summaries';
import type { GroupsCode, GroupSummary } from './types';

/** A difference of two means with its test and interval. */
export interface TTest {
	/** First minus second. */
	difference: number;
	se: number;
	t: number;
	df: number;
	/** Two-sided. */
	p: number;
	low: number;
	high: number;
}

/** Also used for other differences with a t distribution. */
export function tTestOf(difference: number, se: number, df: number, confidence: number): TTest {
	const t = difference / se;
	const reach = tQuantile(0.5 + confidence / 2, df) * se;
	return { difference, se, t, df, p: tTwoSided(t, df), low: difference - reach, high: difference + reach };
}

/**
 * Student's t test of two groups, from their numbers, means and standard deviations (equal variances). One group may be
 * a single value, as in R and SPSS: the other one has the variance.
 * @param confidence of the interval, for instance 0.95
 */
export function studentT(
	first: GroupSummary,
	second: GroupSummary,
	confidence: number
): Outcome<TTest, GroupsCode> {
	const unusable = unusableSummary([first, second]);
	if (unusable) return unusable;
	const small = tooSmall([first, second], 1);
	if (small) return fail('groups.tooFew', { group: small, n: 0, needed: 1 });
	const df = first.n + second.n - 2;
	if (df < 1) return fail('groups.tooFew', { group: 0, n: 2, needed: 3 });
	const squares = ({ n, sd }: GroupSummary) => (n > 1 ? (n - 1) * sd ** 2 : 0);
	const variance = (squares(first) + squares(second)) / df;
	if (!(variance > 0)) return fail('groups.noVariance', { group: 0 });
	const se = Math.sqrt(variance * (1 / first.n + 1 / second.n));
	return ok(tTestOf(first.mean - second.mean, se, df, confidence));
}

/**
 * Welch's t test: variances may differ; degrees of freedom by Welch and Satterthwaite.
 * Source: Welch (1947).
 */
export function welchT(
	first: GroupSummary,
	second: GroupSummary,
	confidence: number
): Outcome<TTest, GroupsCode> {
	const bad = checkTwo(first, second);
	if (bad) return bad;
	const [a, b] = [first.sd ** 2 / first.n, second.sd ** 2 / second.n];
	const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
	return ok(tTestOf(first.mean - second.mean, Math.sqrt(a + b), df, confidence));
}

/**
 * The paired t test: the mean of the differences against zero.
 * @param differences first minus second, of those who have both
 */
export function pairedT(differences: GroupSummary, confidence: number): Outcome<TTest, GroupsCode> {
	const unusable = unusableSummary([differences]);
	if (unusable) return unusable;
	const { n, mean, sd } = differences;
	if (n < 2) return fail('groups.tooFew', { group: 1, n, needed: 2 });
	if (!(sd > 0)) return fail('groups.noVariance', { group: 0 });
	return ok(tTestOf(mean, sd / Math.sqrt(n), n - 1, confidence));
}

function checkTwo(first: GroupSummary, second: GroupSummary) {
	const unusable = unusableSummary([first, second]);
	if (unusable) return unusable;
	const small = tooSmall([first, second], 2);
	if (small)
		return fail('groups.tooFew' as const, { group: small, n: [first, second][small - 1].n, needed: 2 });
	if (!(first.sd > 0) && !(second.sd > 0)) return fail('groups.noVariance' as const, { group: 0 });
	return null;
}
