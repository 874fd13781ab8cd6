import { seededRandom } from '../../stats/random';

/** Row j of Saltelli's matrices: places between 0 and 1, one for each factor. */
export interface SaltelliRow {
	a: Float64Array;
	b: Float64Array;
}

/** A stream of the seed that no row takes: the bootstrap's. */
const BOOTSTRAP_STREAM = 4_294_967_295;

/**
 * Row j of A and B, independent and even. The row takes stream j of the seed, so that any part of the rows can be made
 * anywhere; we do not use Sobol's sequence, because the rows of the bootstrap must be independent of each other.
 */
export function saltelliRow(seed: number, row: number, factors: number): SaltelliRow {
	const random = seededRandom(seed, row);
	const places = () => Float64Array.from({ length: factors }, () => random.uniform());
	return { a: places(), b: places() };
}

/** The places of the draw number `matrix` of a row: 0 is A, 1 is B, and 2 + i is A with column i from B. */
export function placesOf({ a, b }: SaltelliRow, matrix: number): Float64Array {
	if (matrix === 0) return a;
	if (matrix === 1) return b;
	const mixed = a.slice();
	mixed[matrix - 2] = b[matrix - 2];
	return mixed;
}

/** Draws rows with replacement, the same for the same seed. */
export function bootstrapRows(seed: number, rows: number): () => number {
	const random = seededRandom(seed, BOOTSTRAP_STREAM);
	return () => random.below(rows);
}
