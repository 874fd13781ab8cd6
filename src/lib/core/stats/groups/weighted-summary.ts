import type { GroupSummary } from './types';

/**
 * Number, weighted mean, standard deviation and standard error of values that occur several times, with weights that say
 * how much each row counts (sampling weights). With equal weights they are the usual ones.
 * - mean: Σwx/Σw
 * - sd: √(n/(n−1) · Σw(x−m)²/Σw), which does not change when all weights are multiplied
 * - se: √(n/(n−1) · Σw²(x−m)²)/Σw, the linearised error of a ratio for rows drawn with replacement
 * @param values the different values
 * @param rows how many rows have each
 * @param weights sums of the weights of these rows
 * @param squares sums of their squared weights
 * @returns `sd` and `se` are NaN for fewer than two rows
 * SPSS takes every weight for a number of persons: its sd divides by Σw − 1, and its errors shrink with the weights.
 * Source: Lumley (2010), chapter 2; R: survey::svymean, survey::svyvar.
 */
export function weightedSummary(
	values: readonly number[],
	rows: Float64Array,
	weights: Float64Array,
	squares: Float64Array
): GroupSummary & { se: number } {
	let [n, total, sum] = [0, 0, 0];
	for (let i = 0; i < values.length; i++) {
		if (rows[i] === 0) continue;
		n += rows[i];
		total += weights[i];
		sum += weights[i] * values[i];
	}
	if (n === 0) return { n, mean: NaN, sd: NaN, se: NaN };
	const mean = sum / total;
	if (n < 2) return { n, mean, sd: NaN, se: NaN };
	let [spread, error] = [0, 0];
	for (let i = 0; i < values.length; i++) {
		if (rows[i] === 0) continue;
		const distance = (values[i] - mean) ** 2;
		spread += weights[i] * distance;
		error += squares[i] * distance;
	}
	const factor = n / (n - 1);
	// All values equal: no spread, whatever the division of the mean left over.
	const isConstant = rows.filter((count) => count > 0).length === 1;
	return {
		n,
		mean,
		sd: isConstant ? 0 : Math.sqrt((factor * spread) / total),
		se: isConstant ? 0 : Math.sqrt(factor * error) / total
	};
}
