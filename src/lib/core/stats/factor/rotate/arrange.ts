import {
	columnsInOrder,
	columnsTimes,
	columnSums,
	columnSquares,
	product,
	transposedProduct
} from '../../matrix/matrix';
import { diagonal, type Matrix } from '../../matrix/matrix';
import type { Rotated } from '../types';

/** −1 for each column whose sum is negative, else 1. */
export const signsOf = (loadings: Matrix): Float64Array =>
	columnSums(loadings).map((sum) => (sum < 0 ? -1 : 1));

/** Columns reflected so that each has a sum ≥ 0. */
export const reflected = (loadings: Matrix): Matrix => columnsTimes(loadings, signsOf(loadings));

/** The variance that each factor explains: sums of squares; for correlated factors the diagonal of ΦΛ'Λ. */
export const varianceOf = ({ loadings, correlations }: Rotated): Float64Array =>
	correlations
		? diagonal(product(correlations, transposedProduct(loadings, loadings)))
		: columnSquares(loadings);

/**
 * Factors in the order of the variance they explain, each reflected so that its loadings have a sum ≥ 0.
 * @param variance by which they are ordered
 */
export function arranged(rotated: Rotated, variance = varianceOf(rotated)): Rotated {
	const order = Array.from(variance.keys()).sort((a, b) => variance[b] - variance[a]);
	const signs = signsOf(rotated.loadings);
	return {
		loadings: columnsInOrder(columnsTimes(rotated.loadings, signs), order),
		correlations: rotated.correlations && reordered(rotated.correlations, order, signs)
	};
}

function reordered(correlations: Matrix, order: readonly number[], signs: Float64Array): Matrix {
	const size = correlations.rows;
	const result = { ...correlations, values: new Float64Array(size * size) };
	order.forEach((from, i) =>
		order.forEach((to, j) => {
			result.values[i * size + j] = correlations.values[from * size + to] * signs[from] * signs[to];
		})
	);
	return result;
}
