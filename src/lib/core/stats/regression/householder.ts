import { dotFrom } from '../dot';
import type { TallQr } from './tall-qr';

/**
 * The QR decomposition of a matrix by Householder reflections, built column by column in the given order (no pivoting):
 * each new column is reflected by the ones before it, looked at, and then kept or set aside.
 * Source: Golub and Van Loan, Matrix Computations, section 5.2.
 */
export class QrDecomposition {
	/** Number of columns kept. */
	columns = 0;
	/** The reflections of the kept columns: each from its own row on. */
	#reflections: Float64Array[] = [];
	/** 2/‖v‖² of each reflection. */
	#scales: number[] = [];
	/** Columns of R above the diagonal, and the diagonal. */
	#above: Float64Array[] = [];
	#diagonal: number[] = [];

	/**
	 * @param rows of the matrix, at least as many as columns will be kept
	 * @param tall what the columns were reduced by before they come here, so that they have few rows
	 */
	constructor(
		readonly rows: number,
		readonly tall: TallQr | null = null
	) {}

	/**
	 * Reflects a column by the kept ones.
	 * @param column is overwritten
	 * @returns its part above the diagonal, and the length of what is left below: |R_jj|
	 */
	look(column: Float64Array): { above: Float64Array; rest: number } {
		this.#applyTransposed(column);
		const rest = Math.sqrt(dotFrom(column, column, this.columns));
		return { above: column.slice(0, this.columns), rest };
	}

	/** Keeps a column that `look` has reflected. */
	keep(column: Float64Array, { above, rest }: { above: Float64Array; rest: number }): void {
		const j = this.columns;
		const first = column[j];
		const alpha = first > 0 ? -rest : rest;
		column[j] = first - alpha;
		this.#reflections.push(column);
		// ‖v‖² = 2·rest·(rest + |first|)
		this.#scales.push(1 / (rest * (rest + Math.abs(first))));
		this.#above.push(above);
		this.#diagonal.push(alpha);
		this.columns++;
	}

	/**
	 * Qᵀ times a vector of the data; its first elements, as many as columns are kept, are the coordinates in Q.
	 * @param vector is overwritten
	 */
	project(vector: Float64Array): Float64Array {
		const reduced = this.tall ? this.tall.project(vector) : vector;
		this.#applyTransposed(reduced);
		return reduced;
	}

	/** The column k of Q: one element for each row of the data. */
	column(k: number): Float64Array {
		const unit = new Float64Array(this.rows);
		unit[k] = 1;
		for (let j = this.columns - 1; j >= 0; j--) reflect(unit, this.#reflections[j], this.#scales[j], j);
		return this.tall ? this.tall.expand(unit) : unit;
	}

	#applyTransposed(vector: Float64Array): void {
		for (let j = 0; j < this.columns; j++) {
			reflect(vector, this.#reflections[j], this.#scales[j], j);
		}
	}

	/** The sum of products of two columns that were kept, as they were: Σ R_ki·R_kj. */
	product(i: number, j: number): number {
		const [first, last] = i < j ? [i, j] : [j, i];
		let sum = this.#diagonal[first] * (first === last ? this.#diagonal[last] : this.#above[last][first]);
		for (let k = 0; k < first; k++) sum += this.#above[first][k] * this.#above[last][k];
		return sum;
	}

	/** The vector c with R·c = q, for the first elements of q. */
	solve(q: ArrayLike<number>): Float64Array {
		const solution = new Float64Array(this.columns);
		for (let j = this.columns - 1; j >= 0; j--) {
			let sum = q[j];
			for (let k = j + 1; k < this.columns; k++) sum -= this.#above[k][j] * solution[k];
			solution[j] = sum / this.#diagonal[j];
		}
		return solution;
	}

	/** R⁻¹, upper triangular; element (i, k) stands at [k][i]. */
	inverse(): Float64Array[] {
		return Array.from({ length: this.columns }, (_, k) => {
			const unit = new Float64Array(this.columns);
			unit[k] = 1;
			return this.solve(unit);
		});
	}
}

/** Takes from a vector its part along a reflection, from a row on. */
function reflect(vector: Float64Array, reflection: Float64Array, scale: number, from: number): void {
	const factor = dotFrom(reflection, vector, from) * scale;
	for (let i = from; i < vector.length; i++) vector[i] -= factor * reflection[i];
}
