import { fail, type Outcome } from '../outcome';
import { tQuantile } from './distributions/student-t';
import { studentT, tTestOf, welchT, type TTest } from './groups/t-test';
import type { GroupsCode } from './groups/types';
import { mean, standardDeviation } from './moments';

/** What tables and tests need to know of the values behind a cell, weighted or not. */
export interface MeanSummary {
	/** Values, unweighted: what is printed as N and what suppression counts. */
	n: number;
	mean: number;
	/** Unweighted with n − 1; weighted √(Σw(x−m)²/(Σw−1)), as SPSS prints it. NaN for fewer than two values or Σw ≤ 1. */
	sd: number;
	/** Sum of the weights; n without weights. */
	weight: number;
	/** Values that would say as much if all weighed alike: (Σw)²/Σw² (Kish); n without weights. */
	effective: number;
	/** Standard deviation for intervals and tests: √(Σw(x−m)²/(Σw − Σw²/Σw)), the same for any scale of the weights. */
	spread: number;
	min: number;
	max: number;
	isWeighted: boolean;
}

/**
 * Number, mean and spread of values, with two definitions of the weighted standard deviation: SPSS's, which takes the sum
 * of the weights for a number of cases, and the one for weights that only say how much a value counts.
 * @param values without NaN
 * @param weights above zero, one for each value; null where all count alike
 * R: the second is `sqrt(cov.wt(x, w / sum(w))$cov)`. Effective number: Kish (1965).
 */
export function meanSummary(values: Float64Array, weights: Float64Array | null): MeanSummary {
	const n = values.length;
	const range = { min: n > 0 ? values[0] : NaN, max: n > 0 ? values[0] : NaN };
	for (const value of values) {
		if (value < range.min) range.min = value;
		if (value > range.max) range.max = value;
	}
	if (!weights) {
		const sd = standardDeviation(values);
		return { n, mean: mean(values), sd, weight: n, effective: n, spread: sd, ...range, isWeighted: false };
	}
	let [weight, squares, sum] = [0, 0, 0];
	for (let i = 0; i < n; i++) {
		weight += weights[i];
		squares += weights[i] ** 2;
		sum += weights[i] * (values[i] - values[0]);
	}
	const centre = n > 0 ? values[0] + sum / weight : NaN;
	let [deviations, rest] = [0, 0];
	for (let i = 0; i < n; i++) {
		deviations += weights[i] * (values[i] - centre) ** 2;
		rest += weights[i] * (values[i] - centre);
	}
	const around = Math.max(0, deviations - rest ** 2 / weight);
	return {
		n,
		mean: centre,
		sd: n > 1 && weight > 1 ? Math.sqrt(around / (weight - 1)) : NaN,
		weight,
		effective: n > 0 ? weight ** 2 / squares : 0,
		spread: n > 1 ? Math.sqrt(around / (weight - squares / weight)) : NaN,
		...range,
		isWeighted: true
	};
}

/**
 * Interval of a mean by the t distribution with n − 1 degrees of freedom (weighted: effective number − 1). Of a known
 * population only those who have not answered are uncertain: the standard error times √(1 − n/N).
 * @param population N, or null where it is not known or not finite; not below n
 * @returns null for fewer than two values
 */
export function meanInterval(
	{ n, mean: centre, spread, effective }: MeanSummary,
	population: number | null,
	confidence: number
): { low: number; high: number } | null {
	if (n < 2 || !(effective > 1)) return null;
	const left = population === null ? 1 : Math.max(0, 1 - n / population);
	const reach = tQuantile(0.5 + confidence / 2, effective - 1) * spread * Math.sqrt(left / effective);
	return { low: centre - reach, high: centre + reach };
}

/**
 * Student's or Welch's t test of two means. With weights both use the effective numbers and the spread that goes with
 * them, so that the answer does not depend on the scale of the weights. A table of means tests no single value, as it
 * shows no standard deviation of one (methods 3).
 * @returns first minus second
 */
export function compareMeans(
	first: MeanSummary,
	second: MeanSummary,
	test: 'student' | 'welch',
	confidence: number
): Outcome<TTest, GroupsCode> {
	const single = [first, second].findIndex(({ n }) => n < 2);
	if (single >= 0)
		return fail('groups.tooFew', { group: single + 1, n: [first, second][single].n, needed: 2 });
	const [one, two] = [first, second].map(({ n, mean: m, spread }) => ({ n, mean: m, sd: spread }));
	const plain = (test === 'student' ? studentT : welchT)(one, two, confidence);
	if (!plain.ok || !(first.isWeighted || second.isWeighted)) return plain;
	const [a, b] = [first.effective, second.effective];
	// A group of which one value has nearly all the weight has hardly one effective value.
	if (!(a > 1 && b > 1)) return fail('groups.tooFew', { group: a > 1 ? 2 : 1, n: 1, needed: 2 });
	const [va, vb] = [first.spread ** 2, second.spread ** 2];
	const difference = first.mean - second.mean;
	if (test === 'student') {
		const df = a + b - 2;
		const variance = ((a - 1) * va + (b - 1) * vb) / df;
		return { ok: true, value: tTestOf(difference, Math.sqrt(variance * (1 / a + 1 / b)), df, confidence) };
	}
	const [ea, eb] = [va / a, vb / b];
	const df = (ea + eb) ** 2 / (ea ** 2 / (a - 1) + eb ** 2 / (b - 1));
	return { ok: true, value: tTestOf(difference, Math.sqrt(ea + eb), df, confidence) };
}
