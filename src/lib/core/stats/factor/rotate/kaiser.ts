import { rowSquares, rowsTimes, type Matrix } from '../../matrix/matrix';

/**
 * Kaiser's normalisation: each row divided by the root of its communality, so that items with small communalities have
 * as much say in the rotation as others. A row of zeros stays.
 * @returns the rows, and their lengths, to multiply by after the rotation
 */
export function normalisedRows(loadings: Matrix): { rows: Matrix; lengths: Float64Array } {
	const lengths = rowSquares(loadings).map(Math.sqrt);
	const rows = rowsTimes(
		loadings,
		lengths.map((length) => (length > 0 ? 1 / length : 0))
	);
	return { rows, lengths };
}
