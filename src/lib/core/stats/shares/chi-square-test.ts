import { fail, ok, type Outcome } from '../../outcome';
import { chiSquareTails } from '../distributions/chi-square';

export interface ChiSquareTest {
	statistic: number;
	df: number;
	p: number;
	/** Row by row, in the order of the counts; NaN in rows and columns without counts. */
	expected: number[][];
	/** Cells whose expected count is below 5, and how many cells there are. */
	small: number;
	cells: number;
	/** Uncorrected; NaN for a table with one row or one column. */
	cramersV: number;
}

/**
 * Pearson's chi-square test of a cross table, without Yates' correction. Rows and columns without counts take no part.
 * @param counts row by row; may be weighted
 * @returns or `shares.oneGroup` where fewer than two rows or columns have counts
 */
export function chiSquareTest(
	counts: readonly (readonly number[])[]
): Outcome<ChiSquareTest, 'shares.oneGroup'> {
	const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
	const columns = (counts[0] ?? []).map((_, j) => counts.reduce((sum, row) => sum + row[j], 0));
	const total = rows.reduce((sum, count) => sum + count, 0);
	const [r, c] = [rows, columns].map((sums) => sums.filter((sum) => sum > 0).length);
	if (r < 2 || c < 2) return fail('shares.oneGroup');
	let [statistic, small] = [0, 0];
	const expected = counts.map((row, i) =>
		row.map((count, j) => {
			if (rows[i] === 0 || columns[j] === 0) return NaN;
			const wanted = (rows[i] * columns[j]) / total;
			statistic += (count - wanted) ** 2 / wanted;
			if (wanted < 5) small++;
			return wanted;
		})
	);
	const df = (r - 1) * (c - 1);
	return ok({
		statistic,
		df,
		p: chiSquareTails(statistic, df).upper,
		expected,
		small,
		cells: r * c,
		cramersV: Math.sqrt(statistic / total / Math.min(r - 1, c - 1))
	});
}
