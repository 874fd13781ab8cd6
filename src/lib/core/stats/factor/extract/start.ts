import { inverse } from '../../matrix/cholesky';
import type { Matrix } from '../../matrix/matrix';

/**
 * Communalities to start from: squared multiple correlations of each item with the others, 1 − 1/r^ii; when the matrix
 * is singular or not positive definite, the largest |r| in the item's row.
 * Source: methods 8; SPSS 27 algorithms, FACTOR.
 */
export function startingCommunalities(matrix: Matrix): Float64Array {
	const size = matrix.rows;
	const inverted = inverse(matrix);
	return Float64Array.from({ length: size }, (_, i) => {
		if (inverted) return Math.max(0, 1 - 1 / inverted.values[i * size + i]);
		let largest = 0;
		for (let j = 0; j < size; j++) {
			if (j !== i) largest = Math.max(largest, Math.abs(matrix.values[i * size + j]));
		}
		return largest;
	});
}

/** A correlation matrix with other numbers in its diagonal. */
export function withDiagonal(matrix: Matrix, diagonal: ArrayLike<number>): Matrix {
	const result = { ...matrix, values: matrix.values.slice() };
	for (let i = 0; i < matrix.rows; i++) result.values[i * matrix.rows + i] = diagonal[i];
	return result;
}

/**
 * Eigenvectors as columns, each times a length: loadings.
 * @param vectors row k is eigenvector k
 */
export function scaledVectors(vectors: Matrix, lengths: readonly number[]): Matrix {
	const size = vectors.columns;
	const columns = lengths.length;
	const values = new Float64Array(size * columns);
	for (let i = 0; i < size; i++) {
		for (let k = 0; k < columns; k++) values[i * columns + k] = vectors.values[k * size + i] * lengths[k];
	}
	return { rows: size, columns, values };
}
