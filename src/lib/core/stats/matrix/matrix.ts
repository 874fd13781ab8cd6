/** A matrix of numbers, row by row in one array, so that it passes between threads as it is. */
export interface Matrix {
	rows: number;
	columns: number;
	/** The cell of row i and column j stands at i·columns + j. */
	values: Float64Array;
}

/** A matrix of zeros. */
export const zeros = (rows: number, columns: number): Matrix => ({
	rows,
	columns,
	values: new Float64Array(rows * columns)
});

/** The matrix with ones on the diagonal and zeros elsewhere. */
export function identity(size: number): Matrix {
	const result = zeros(size, size);
	for (let i = 0; i < size; i++) result.values[i * size + i] = 1;
	return result;
}

/** A matrix from rows of equal length. */
export function fromRows(rows: readonly ArrayLike<number>[]): Matrix {
	const result = zeros(rows.length, rows.length === 0 ? 0 : rows[0].length);
	rows.forEach((row, i) => result.values.set(row, i * result.columns));
	return result;
}

/** The rows of a matrix as lists of numbers. */
export const toRows = ({ rows, columns, values }: Matrix): number[][] =>
	Array.from({ length: rows }, (_, i) => Array.from(values.subarray(i * columns, (i + 1) * columns)));

export const copyOf = ({ rows, columns, values }: Matrix): Matrix => ({
	rows,
	columns,
	values: values.slice()
});

export function transposed({ rows, columns, values }: Matrix): Matrix {
	const result = zeros(columns, rows);
	for (let i = 0; i < rows; i++) {
		for (let j = 0; j < columns; j++) result.values[j * rows + i] = values[i * columns + j];
	}
	return result;
}

/** The product AB. The columns of A are as many as the rows of B. */
export function product(a: Matrix, b: Matrix): Matrix {
	const result = zeros(a.rows, b.columns);
	for (let i = 0; i < a.rows; i++) {
		const out = i * b.columns;
		for (let k = 0; k < a.columns; k++) {
			const factor = a.values[i * a.columns + k];
			const row = k * b.columns;
			for (let j = 0; j < b.columns; j++) result.values[out + j] += factor * b.values[row + j];
		}
	}
	return result;
}

/** The product ABᵀ. A and B have as many columns. */
export function productTransposed(a: Matrix, b: Matrix): Matrix {
	const result = zeros(a.rows, b.rows);
	for (let i = 0; i < a.rows; i++) {
		for (let j = 0; j < b.rows; j++) {
			let sum = 0;
			for (let k = 0; k < a.columns; k++) {
				sum += a.values[i * a.columns + k] * b.values[j * b.columns + k];
			}
			result.values[i * b.rows + j] = sum;
		}
	}
	return result;
}

/** The product AᵀB. A and B have as many rows. */
export function transposedProduct(a: Matrix, b: Matrix): Matrix {
	const result = zeros(a.columns, b.columns);
	for (let k = 0; k < a.rows; k++) {
		for (let i = 0; i < a.columns; i++) {
			const factor = a.values[k * a.columns + i];
			const out = i * b.columns;
			const row = k * b.columns;
			for (let j = 0; j < b.columns; j++) result.values[out + j] += factor * b.values[row + j];
		}
	}
	return result;
}

/** A matrix with each column multiplied by a factor of its own. */
export function columnsTimes(a: Matrix, factors: ArrayLike<number>): Matrix {
	const result = copyOf(a);
	for (let i = 0; i < result.values.length; i++) result.values[i] *= factors[i % a.columns];
	return result;
}

/** A matrix with each row multiplied by a factor of its own. */
export function rowsTimes(a: Matrix, factors: ArrayLike<number>): Matrix {
	const result = copyOf(a);
	for (let i = 0; i < a.rows; i++) {
		for (let j = 0; j < a.columns; j++) result.values[i * a.columns + j] *= factors[i];
	}
	return result;
}

/** The columns of a matrix in another order. */
export function columnsInOrder(a: Matrix, order: readonly number[]): Matrix {
	const result = zeros(a.rows, order.length);
	for (let i = 0; i < a.rows; i++) {
		order.forEach((from, j) => (result.values[i * order.length + j] = a.values[i * a.columns + from]));
	}
	return result;
}

/** The numbers on the diagonal of a square matrix. */
export const diagonal = ({ rows, columns, values }: Matrix): Float64Array =>
	Float64Array.from({ length: Math.min(rows, columns) }, (_, i) => values[i * columns + i]);

/** Sums of squares of each row: of loadings, the communalities of an orthogonal solution. */
export function rowSquares({ rows, columns, values }: Matrix): Float64Array {
	const sums = new Float64Array(rows);
	for (let i = 0; i < values.length; i++) sums[Math.floor(i / columns)] += values[i] * values[i];
	return sums;
}

/** Sums of squares of each column. */
export function columnSquares({ columns, values }: Matrix): Float64Array {
	const sums = new Float64Array(columns);
	for (let i = 0; i < values.length; i++) sums[i % columns] += values[i] * values[i];
	return sums;
}

/** Sums of each column. */
export function columnSums({ columns, values }: Matrix): Float64Array {
	const sums = new Float64Array(columns);
	for (let i = 0; i < values.length; i++) sums[i % columns] += values[i];
	return sums;
}
