import type { Matrix } from './matrix';
import { tridiagonalise, type Tridiagonal } from './tridiagonal';

export interface Eigen {
	/** Eigenvalues, the largest first. */
	values: Float64Array;
	/** Unit eigenvectors: row k belongs to eigenvalue k. */
	vectors: Matrix;
}

const PRECISION = 2 ** -52;
const MAX_SWEEPS = 60;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, each to about 1e-15 of the largest eigenvalue.
 * @param matrix symmetric; only its lower half is read
 * @returns NaN throughout when the matrix holds anything but numbers
 * Source: Householder reduction and the implicit QL method; Golub and Van Loan (2013), sections 8.3.1 and 8.3.3.
 *
 * Our own rather than ml-matrix's, which is as accurate: that one always computes the vectors too, and its cells go
 * through arrays of arrays; parallel analysis asks for 500 sets of values alone.
 */
export function eigen({ rows: size, values }: Matrix): Eigen {
	const scale = largest(values);
	const reduced = tridiagonalise(
		values.map((value) => value / scale),
		size,
		true
	);
	const basis = reduced.basis ?? new Float64Array(size * size);
	diagonalise(reduced, basis, size);
	const order = Array.from(reduced.diagonal.keys());
	order.sort((a, b) => reduced.diagonal[b] - reduced.diagonal[a]);
	const vectors = new Float64Array(size * size);
	order.forEach((from, to) => vectors.set(basis.subarray(from * size, (from + 1) * size), to * size));
	return {
		values: Float64Array.from(order, (k) => reduced.diagonal[k] * scale),
		vectors: { rows: size, columns: size, values: vectors }
	};
}

/** The eigenvalues of a symmetric matrix alone, the largest first; several times faster than with the vectors. */
export function eigenvalues({ rows: size, values }: Matrix): Float64Array {
	const scale = largest(values);
	const reduced = tridiagonalise(
		values.map((value) => value / scale),
		size,
		false
	);
	diagonalise(reduced, null, size);
	return reduced.diagonal
		.map((value) => value * scale)
		.sort()
		.reverse();
}

/** The largest absolute number, or 1 when all are zero: of a correlation matrix 1, so that nothing is rounded by it. */
const largest = (values: Float64Array): number =>
	values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;

/** Turns three diagonals into one, and the rows of the basis with them. */
function diagonalise(
	{ diagonal: d, beside: e }: Tridiagonal,
	basis: Float64Array | null,
	size: number
): void {
	let norm = 0;
	for (let i = 0; i < size; i++) norm = Math.max(norm, Math.abs(d[i]) + Math.abs(e[i]));
	if (!Number.isFinite(norm)) {
		d.fill(NaN);
		basis?.fill(NaN);
		return;
	}
	const negligible = PRECISION * norm;
	for (let low = 0; low < size; low++) {
		for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
			let high = low;
			while (high < size - 1 && Math.abs(e[high]) > negligible) high++;
			if (high === low) break;
			chase(d, e, basis, size, low, high);
		}
	}
}

/** One implicit QL step on the part from `low` to `high`, with Wilkinson's shift. */
function chase(
	d: Float64Array,
	e: Float64Array,
	basis: Float64Array | null,
	size: number,
	low: number,
	high: number
): void {
	const half = (d[low + 1] - d[low]) / (2 * e[low]);
	const root = Math.sqrt(half * half + 1);
	let g = d[high] - d[low] + e[low] / (half + (half < 0 ? -root : root));
	let [cosine, sine, carried] = [1, 1, 0];
	for (let i = high - 1; i >= low; i--) {
		const f = sine * e[i];
		const b = cosine * e[i];
		const length = Math.sqrt(f * f + g * g);
		e[i + 1] = length;
		if (length === 0) {
			d[i + 1] -= carried;
			e[high] = 0;
			return;
		}
		sine = f / length;
		cosine = g / length;
		g = d[i + 1] - carried;
		const r = (d[i] - g) * sine + 2 * cosine * b;
		carried = sine * r;
		d[i + 1] = g + carried;
		g = cosine * r - b;
		if (basis) turnRows(basis, size, i, cosine, sine);
	}
	d[low] -= carried;
	e[low] = g;
	e[high] = 0;
}

/** A plane rotation of rows i and i + 1. */
function turnRows(basis: Float64Array, size: number, i: number, cosine: number, sine: number): void {
	const first = i * size;
	const second = first + size;
	for (let j = 0; j < size; j++) {
		const a = basis[first + j];
		const b = basis[second + j];
		basis[second + j] = sine * a + cosine * b;
		basis[first + j] = cosine * a - sine * b;
	}
}
