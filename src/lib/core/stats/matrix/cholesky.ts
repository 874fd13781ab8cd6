import { zeros, type Matrix } from './matrix';

/** A = LLᵀ with L lower triangular, or the first row whose variable is (nearly) a sum of the earlier ones. */
export type Cholesky = { definite: true; factor: Matrix } | { definite: false; row: number };

/** Ours: a pivot below this part of its diagonal leaves an inverse of too few digits to be shown. */
export const SINGULAR = 1e-12;

/**
 * The Cholesky decomposition of a symmetric matrix.
 * @returns the factor; for a matrix that is not positive definite, or singular to 12 digits, the row where it failed
 * Source: Golub and Van Loan, Matrix Computations (2013), section 4.2.
 */
export function cholesky({ rows: size, values }: Matrix): Cholesky {
	const factor = zeros(size, size);
	const l = factor.values;
	for (let i = 0; i < size; i++) {
		const row = i * size;
		for (let j = 0; j <= i; j++) {
			let sum = values[row + j];
			for (let k = 0; k < j; k++) sum -= l[row + k] * l[j * size + k];
			if (j < i) l[row + j] = sum / l[j * size + j];
			else if (sum > SINGULAR * Math.abs(values[row + i])) l[row + i] = Math.sqrt(sum);
			else return { definite: false, row: i };
		}
	}
	return { definite: true, factor };
}

/** The solution X of AX = B, from the Cholesky factor of A. */
export function solveWith(factor: Matrix, right: Matrix): Matrix {
	const size = factor.rows;
	const columns = right.columns;
	const l = factor.values;
	const result = { rows: size, columns, values: right.values.slice() };
	const x = result.values;
	for (let c = 0; c < columns; c++) {
		for (let i = 0; i < size; i++) {
			let sum = x[i * columns + c];
			for (let k = 0; k < i; k++) sum -= l[i * size + k] * x[k * columns + c];
			x[i * columns + c] = sum / l[i * size + i];
		}
		for (let i = size - 1; i >= 0; i--) {
			let sum = x[i * columns + c];
			for (let k = i + 1; k < size; k++) sum -= l[k * size + i] * x[k * columns + c];
			x[i * columns + c] = sum / l[i * size + i];
		}
	}
	return result;
}

/** The inverse of A from its Cholesky factor; exactly symmetric. */
export function inverseFrom(factor: Matrix): Matrix {
	const size = factor.rows;
	const l = factor.values;
	const lower = zeros(size, size);
	for (let j = 0; j < size; j++) {
		lower.values[j * size + j] = 1 / l[j * size + j];
		for (let i = j + 1; i < size; i++) {
			let sum = 0;
			for (let k = j; k < i; k++) sum -= l[i * size + k] * lower.values[k * size + j];
			lower.values[i * size + j] = sum / l[i * size + i];
		}
	}
	const result = zeros(size, size);
	for (let i = 0; i < size; i++) {
		for (let j = 0; j <= i; j++) {
			let sum = 0;
			for (let k = i; k < size; k++) sum += lower.values[k * size + i] * lower.values[k * size + j];
			result.values[i * size + j] = sum;
			result.values[j * size + i] = sum;
		}
	}
	return result;
}

/** ln |A| from the Cholesky factor of A. */
export function logDeterminantFrom({ rows, values }: Matrix): number {
	let sum = 0;
	for (let i = 0; i < rows; i++) sum += Math.log(values[i * rows + i]);
	return 2 * sum;
}

/** The inverse of a symmetric positive definite matrix; null for any other. */
export function inverse(matrix: Matrix): Matrix | null {
	const decomposed = cholesky(matrix);
	return decomposed.definite ? inverseFrom(decomposed.factor) : null;
}
