import { dotFrom } from '../dot';

/** Rows that are decomposed at a time: with twenty columns they fit into the cache of a processor. */
const BLOCK = 512;

/** One block of rows: its reflections, each with an element on a row of R and the rest on the rows of the block. */
interface Block {
	start: number;
	/** By column; the part of the reflection on the rows of the block. */
	reflections: Float64Array[];
	/** The element on the row of R. */
	tops: Float64Array;
	/** 2/‖v‖² of each reflection; 0 for none. */
	scales: Float64Array;
}

/**
 * The QR decomposition of a matrix with very many rows, a block of rows after the other: below the R of all blocks so far
 * stands the next block, and Householder reflections take it away. As stable as reflections over whole columns, and each
 * block is read from memory once.
 * Source: Golub and Van Loan, Matrix Computations, section 5.3 (updating); Demmel et al. (2012), sequential TSQR.
 */
export class TallQr {
	/** Columns of R: each as long as there are columns, zero below the diagonal. */
	readonly factor: Float64Array[];
	readonly #rows: number;
	readonly #blocks: Block[] = [];

	/** @param columns are overwritten with the reflections */
	constructor(columns: readonly Float64Array[]) {
		const count = columns.length;
		this.#rows = columns[0]?.length ?? 0;
		this.factor = columns.map(() => new Float64Array(count));
		for (let start = 0; start < this.#rows; start += BLOCK) {
			const end = Math.min(start + BLOCK, this.#rows);
			const reflections = columns.map((column) => column.subarray(start, end));
			this.#blocks.push(this.#takeAway({ start, reflections, ...emptyParts(count) }));
		}
	}

	/** Reflects a block into R, two reflections at a time. */
	#takeAway(block: Block): Block {
		const { reflections, tops, scales } = block;
		const { factor } = this;
		const count = reflections.length;
		for (let j = 0; j < count; j += 2) {
			const k = j + 1;
			this.#reflection(block, j);
			if (k === count) break;
			const [v, w] = [reflections[j], reflections[k]];
			factor[k][j] -= tops[j] * reflectBlock(w, v, tops[j], scales[j], factor[k][j]);
			this.#reflection(block, k);
			const cross = dotFrom(v, w, 0);
			/** How often both are taken from a column, of whose products with them we know. */
			const timesOf = (column: number, withV: number, withW: number, at: 0 | 2) => {
				const first = (withV + tops[j] * factor[column][j]) * scales[j];
				const second = (withW + tops[k] * factor[column][k] - first * cross) * scales[k];
				factor[column][j] -= first * tops[j];
				factor[column][k] -= second * tops[k];
				SUMS[at] = first;
				SUMS[at + 1] = second;
			};
			let l = j + 2;
			for (; l + 1 < count; l += 2) {
				const [a, b] = [reflections[l], reflections[l + 1]];
				productsOfTwo(v, w, a, b);
				timesOf(l, SUMS[0], SUMS[1], 0);
				timesOf(l + 1, SUMS[2], SUMS[3], 2);
				takeFromTwo(v, w, a, b);
			}
			if (l < count) {
				const a = reflections[l];
				timesOf(l, dotFrom(v, a, 0), dotFrom(w, a, 0), 0);
				const first = SUMS[0];
				const second = SUMS[1];
				for (let i = 0; i < a.length; i++) a[i] -= first * v[i] + second * w[i];
			}
		}
		return block;
	}

	/** Makes the reflection that takes a column of the block into R. */
	#reflection({ reflections, tops, scales }: Block, j: number): void {
		const reflection = reflections[j];
		const own = this.factor[j];
		const first = own[j];
		const norm = Math.sqrt(first * first + dotFrom(reflection, reflection, 0));
		if (norm === 0) return;
		own[j] = first > 0 ? -norm : norm;
		tops[j] = first - own[j];
		scales[j] = 1 / (norm * (norm + Math.abs(first)));
	}

	/**
	 * Qᵀ times a vector: as many elements as there are columns.
	 * @param vector is overwritten
	 */
	project(vector: Float64Array): Float64Array {
		const result = new Float64Array(this.factor.length);
		for (const { start, reflections, tops, scales } of this.#blocks) {
			const part = vector.subarray(start, start + BLOCK);
			for (let j = 0; j < result.length; j++) {
				result[j] -= tops[j] * reflectBlock(part, reflections[j], tops[j], scales[j], result[j]);
			}
		}
		return result;
	}

	/** Q times a vector with as many elements as there are columns. */
	expand(coordinates: Float64Array): Float64Array {
		const top = coordinates.slice();
		const result = new Float64Array(this.#rows);
		for (let b = this.#blocks.length - 1; b >= 0; b--) {
			const { start, reflections, tops, scales } = this.#blocks[b];
			const part = result.subarray(start, start + BLOCK);
			for (let j = top.length - 1; j >= 0; j--) {
				top[j] -= tops[j] * reflectBlock(part, reflections[j], tops[j], scales[j], top[j]);
			}
		}
		return result;
	}
}

const emptyParts = (count: number) => ({ tops: new Float64Array(count), scales: new Float64Array(count) });

/** Takes from the rows of a block their part along a reflection, and says how often the reflection was taken. */
function reflectBlock(
	part: Float64Array,
	reflection: Float64Array,
	top: number,
	scale: number,
	above: number
): number {
	const factor = (dotFrom(reflection, part, 0) + top * above) * scale;
	takeFrom(part, reflection, factor);
	return factor;
}

/** Takes a vector from another, so often. */
function takeFrom(part: Float64Array, vector: Float64Array, factor: number): void {
	const end = part.length - 3;
	let i = 0;
	for (; i < end; i += 4) {
		part[i] -= factor * vector[i];
		part[i + 1] -= factor * vector[i + 1];
		part[i + 2] -= factor * vector[i + 2];
		part[i + 3] -= factor * vector[i + 3];
	}
	for (; i < part.length; i++) part[i] -= factor * vector[i];
}

/** Four sums, handed over without making an array each time. */
const SUMS = new Float64Array(4);

/** Σva, Σwa, Σvb, Σwb. */
function productsOfTwo(v: Float64Array, w: Float64Array, a: Float64Array, b: Float64Array): void {
	let va = 0;
	let wa = 0;
	let vb = 0;
	let wb = 0;
	for (let i = 0; i < v.length; i++) {
		const x = v[i];
		const y = w[i];
		const one = a[i];
		const other = b[i];
		va += x * one;
		wa += y * one;
		vb += x * other;
		wb += y * other;
	}
	SUMS[0] = va;
	SUMS[1] = wa;
	SUMS[2] = vb;
	SUMS[3] = wb;
}

/** Takes two vectors from two others, as often as the four sums say. */
function takeFromTwo(v: Float64Array, w: Float64Array, a: Float64Array, b: Float64Array): void {
	const av = SUMS[0];
	const aw = SUMS[1];
	const bv = SUMS[2];
	const bw = SUMS[3];
	for (let i = 0; i < v.length; i++) {
		const x = v[i];
		const y = w[i];
		a[i] -= av * x + aw * y;
		b[i] -= bv * x + bw * y;
	}
}
