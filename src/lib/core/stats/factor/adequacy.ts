import { fail, ok, type Outcome } from '../../outcome';
import { chiSquareTails } from '../distributions/chi-square';
import type { CorrelationMatrix } from '../correlation/correlation-matrix';
import { cholesky, inverseFrom, logDeterminantFrom } from '../matrix/cholesky';

export interface Adequacy {
	/**
	 * Kaiser-Meyer-Olkin measure of sampling adequacy, 0–1, of all items and of each; null where all correlations are
	 * zero.
	 */
	kmo: number | null;
	kmoOfItems: (number | null)[];
	/** Bartlett's test that all correlations are zero. */
	bartlett: { chiSquare: number; df: number; p: number };
	determinant: number;
}

/**
 * Whether a correlation matrix is fit for factor analysis.
 * KMO = Σr²/(Σr² + Σq²) over the pairs, q the partial correlations from the inverse. Bartlett: −(n − 1 − (2p + 5)/6)·ln|R|.
 * @returns a problem naming an item when the matrix is singular or not positive definite
 * Source: Kaiser and Rice (1974); Bartlett (1950).
 */
export function adequacy({ matrix, names, n }: CorrelationMatrix): Outcome<Adequacy, 'factor.singular'> {
	const size = matrix.rows;
	const decomposed = cholesky(matrix);
	if (!decomposed.definite) return fail('factor.singular', { item: names[decomposed.row] });
	const inverse = inverseFrom(decomposed.factor).values;
	const simple = new Float64Array(size);
	const partial = new Float64Array(size);
	for (let i = 0; i < size; i++) {
		for (let j = 0; j < size; j++) {
			if (i === j) continue;
			simple[i] += matrix.values[i * size + j] ** 2;
			partial[i] += inverse[i * size + j] ** 2 / (inverse[i * size + i] * inverse[j * size + j]);
		}
	}
	const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
	const logDeterminant = logDeterminantFrom(decomposed.factor);
	const chiSquare = Math.max(0, -(n - 1 - (2 * size + 5) / 6) * logDeterminant);
	const df = (size * (size - 1)) / 2;
	return ok({
		kmo: share(sum(simple), sum(partial)),
		kmoOfItems: Array.from(simple, (squares, i) => share(squares, partial[i])),
		bartlett: { chiSquare, df, p: chiSquareTails(chiSquare, df).upper },
		determinant: Math.exp(logDeterminant)
	});
}

const share = (simple: number, partial: number): number | null =>
	simple + partial > 0 ? simple / (simple + partial) : null;
