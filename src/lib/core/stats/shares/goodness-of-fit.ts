import { fail, ok, type Outcome } from '../../outcome';
import { chiSquareTails } from '../distributions/chi-square';

export interface GoodnessOfFit {
	statistic: number;
	df: number;
	p: number;
	expected: number[];
	/** Categories whose expected count is below 5. */
	small: number;
	/**
	 * The same for a sample without replacement from a population of known size: the statistic times (N − 1)/(N − n),
	 * since such a sample varies less. Null where the population is no larger than the sample.
	 */
	finite: { statistic: number; p: number } | null;
}

/**
 * Whether counts fit the shares of a population: Pearson's chi-square. Categories that the population does not have are
 * to be left out before; those with a population but no count take part.
 * @param counts of the sample
 * @param population counts of everybody, in the same order
 * @returns or `shares.noFit` where fewer than two categories have a population or nobody is counted
 * Source: Pearson (1900); the variance of the multivariate hypergeometric distribution for `finite`.
 */
export function goodnessOfFit(
	counts: readonly number[],
	population: readonly number[]
): Outcome<GoodnessOfFit, 'shares.noFit'> {
	const n = counts.reduce((sum, count) => sum + count, 0);
	const all = population.reduce((sum, count) => sum + count, 0);
	const present = population.filter((count) => count > 0).length;
	if (present < 2 || n === 0) return fail('shares.noFit');
	const expected = population.map((count) => (n * count) / all);
	const statistic = expected.reduce(
		(sum, wanted, place) => (wanted > 0 ? sum + (counts[place] - wanted) ** 2 / wanted : sum),
		0
	);
	const df = present - 1;
	const test = (value: number) => ({ statistic: value, p: chiSquareTails(value, df).upper });
	return ok({
		...test(statistic),
		df,
		expected,
		small: expected.filter((wanted) => wanted > 0 && wanted < 5).length,
		finite: all > n ? test((statistic * (all - 1)) / (all - n)) : null
	});
}
