/** A symmetric matrix reduced to three diagonals: A = Q T Qᵀ. */
export interface Tridiagonal {
	diagonal: Float64Array;
	/** The numbers beside the diagonal; that between i and i + 1 stands at i, and the last place is zero. */
	beside: Float64Array;
	/** Qᵀ row by row; null when it was not asked for. */
	basis: Float64Array | null;
}

/** Beside numbers of size 1 a square below this is rounding of rounding; its reflection would divide by almost nothing. */
const NEGLIGIBLE = 1e-100;

/**
 * Reduces a symmetric matrix to three diagonals by Householder reflections.
 * @param a the matrix, row by row, its largest number about 1; only its lower half is read, and it is overwritten
 * @param withBasis whether Q is wanted too
 * Source: Golub and Van Loan, Matrix Computations (2013), section 8.3.1.
 */
export function tridiagonalise(a: Float64Array, size: number, withBasis: boolean): Tridiagonal {
	const diagonal = new Float64Array(size);
	const beside = new Float64Array(size);
	const scales = new Float64Array(size);
	const w = new Float64Array(size);
	for (let k = 0; k < size - 1; k++) {
		diagonal[k] = a[k * size + k];
		scales[k] = makeReflection(a, size, k, beside);
		if (scales[k] !== 0) reflectRest(a, size, k, scales[k], w);
	}
	if (size > 0) diagonal[size - 1] = a[size * size - 1];
	return { diagonal, beside, basis: withBasis ? basisOf(a, size, scales) : null };
}

/** Puts the reflection that clears column k below its second place into that column; gives 2/‖v‖², 0 for none. */
function makeReflection(a: Float64Array, size: number, k: number, beside: Float64Array): number {
	const at = (i: number) => i * size + k;
	let below = 0;
	for (let i = k + 2; i < size; i++) below += a[at(i)] * a[at(i)];
	const first = a[at(k + 1)];
	if (below < NEGLIGIBLE) {
		beside[k] = first;
		return 0;
	}
	const length = Math.sqrt(first * first + below);
	beside[k] = first > 0 ? -length : length;
	a[at(k + 1)] = first - beside[k];
	return 1 / (length * (length + Math.abs(first)));
}

/** The reflection from both sides on what is right of and below column k: A − vwᵀ − wvᵀ. */
function reflectRest(a: Float64Array, size: number, k: number, scale: number, w: Float64Array): void {
	w.fill(0, k + 1);
	for (let i = k + 1; i < size; i++) {
		const row = i * size;
		const vi = a[row + k];
		let sum = a[row + i] * vi;
		for (let j = k + 1; j < i; j++) {
			sum += a[row + j] * a[j * size + k];
			w[j] += a[row + j] * vi;
		}
		w[i] += sum;
	}
	let dot = 0;
	for (let i = k + 1; i < size; i++) dot += w[i] * a[i * size + k];
	const part = 0.5 * scale * (scale * dot);
	for (let i = k + 1; i < size; i++) w[i] = scale * w[i] - part * a[i * size + k];
	for (let i = k + 1; i < size; i++) {
		const row = i * size;
		const vi = a[row + k];
		for (let j = k + 1; j <= i; j++) a[row + j] -= vi * w[j] + w[i] * a[j * size + k];
	}
}

/** Qᵀ from the stored reflections. Those of later columns leave the earlier rows as they are. */
function basisOf(a: Float64Array, size: number, scales: Float64Array): Float64Array {
	const basis = new Float64Array(size * size);
	for (let i = 0; i < size; i++) basis[i * size + i] = 1;
	for (let k = size - 2; k >= 0; k--) {
		if (scales[k] === 0) continue;
		for (let row = k + 1; row < size; row++) {
			let dot = 0;
			for (let i = k + 1; i < size; i++) dot += basis[row * size + i] * a[i * size + k];
			dot *= scales[k];
			for (let i = k + 1; i < size; i++) basis[row * size + i] -= dot * a[i * size + k];
		}
	}
	return basis;
}
