import { transposed, zeros, type Matrix } from './matrix';

const PRECISION = 2 ** -52;
const MAX_SWEEPS = 60;

/**
 * The orthogonal matrix nearest to a square one, UVᵀ of its singular value decomposition UΣVᵀ, and the sum of its
 * singular values.
 * Source: one-sided Jacobi rotations; Golub and Van Loan, Matrix Computations (2013), section 8.6.3.
 */
export function nearestOrthogonal(matrix: Matrix): { orthogonal: Matrix; singularSum: number } {
	const size = matrix.rows;
	// Row j of `turned` becomes column j of UΣ, row j of `right` column j of V.
	const turned = transposed(matrix).values;
	const right = new Float64Array(size * size);
	for (let i = 0; i < size; i++) right[i * size + i] = 1;
	for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
		if (!turnAllPairs(turned, right, size)) break;
	}
	const lengths = Array.from({ length: size }, (_, j) => Math.sqrt(dot(turned, size, j, j)));
	normalise(turned, size, lengths);
	const orthogonal = zeros(size, size);
	for (let i = 0; i < size; i++) {
		for (let j = 0; j < size; j++) {
			for (let k = 0; k < size; k++) {
				orthogonal.values[i * size + j] += turned[k * size + i] * right[k * size + j];
			}
		}
	}
	return { orthogonal, singularSum: lengths.reduce((sum, length) => sum + length, 0) };
}

function dot(rows: Float64Array, size: number, a: number, b: number): number {
	let sum = 0;
	for (let i = 0; i < size; i++) sum += rows[a * size + i] * rows[b * size + i];
	return sum;
}

/** Turns every two rows to a right angle; says whether any was turned. */
function turnAllPairs(turned: Float64Array, right: Float64Array, size: number): boolean {
	let any = false;
	for (let a = 0; a < size - 1; a++) {
		for (let b = a + 1; b < size; b++) {
			const [aa, bb, ab] = [dot(turned, size, a, a), dot(turned, size, b, b), dot(turned, size, a, b)];
			if (Math.abs(ab) <= PRECISION * Math.sqrt(aa * bb)) continue;
			any = true;
			const zeta = (bb - aa) / (2 * ab);
			const tangent = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
			const cosine = 1 / Math.sqrt(1 + tangent * tangent);
			turn(turned, size, a, b, cosine, cosine * tangent);
			turn(right, size, a, b, cosine, cosine * tangent);
		}
	}
	return any;
}

function turn(rows: Float64Array, size: number, a: number, b: number, cosine: number, sine: number): void {
	for (let i = 0; i < size; i++) {
		const [x, y] = [rows[a * size + i], rows[b * size + i]];
		rows[a * size + i] = cosine * x - sine * y;
		rows[b * size + i] = sine * x + cosine * y;
	}
}

/** Rows of length 1. A row of no length is replaced by one at a right angle to the others. */
function normalise(rows: Float64Array, size: number, lengths: number[]): void {
	const smallest = PRECISION * size * Math.max(...lengths);
	const done: number[] = [];
	lengths.forEach((length, j) => {
		if (!(length > smallest)) return;
		for (let i = 0; i < size; i++) rows[j * size + i] /= length;
		done.push(j);
	});
	for (let j = 0; j < size; j++) {
		if (done.includes(j)) continue;
		for (let unit = 0; unit < size; unit++) {
			rows.fill(0, j * size, (j + 1) * size);
			rows[j * size + unit] = 1;
			for (const other of [...done, ...done]) {
				const part = dot(rows, size, j, other);
				for (let i = 0; i < size; i++) rows[j * size + i] -= part * rows[other * size + i];
			}
			const length = Math.sqrt(dot(rows, size, j, j));
			if (length * length * size < 0.5) continue;
			for (let i = 0; i < size; i++) rows[j * size + i] /= length;
			break;
		}
		done.push(j);
	}
}
