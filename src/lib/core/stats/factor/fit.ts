import type { Message } from '../../outcome';
import { chiSquareTails } from '../distributions/chi-square';
import type { CorrelationMatrix } from '../correlation/correlation-matrix';
import { cholesky, logDeterminantFrom, solveWith } from '../matrix/cholesky';
import { diagonal, type Matrix } from '../matrix/matrix';
import { withDiagonal } from './extract/start';
import type { FactorWarningCode } from './types';

export interface FactorFit {
	/** Root mean square of the residual correlations. */
	rmsr: number;
	/** Residual correlations of two items with an absolute value above 0.05, and how many pairs there are. */
	largeResiduals: number;
	pairs: number;
	/**
	 * Test that the factors reproduce the correlations; null where the model has no degrees of freedom. TLI is null where
	 * the correlations are just as large as chance makes them.
	 */
	test: {
		chiSquare: number;
		df: number;
		p: number;
		rmsea: number;
		tli: number | null;
		bic: number;
	} | null;
}

/**
 * How well a solution reproduces the correlations.
 * Chi-square: (n − 1 − (2p + 5)/6 − 2m/3)·(tr(Σ⁻¹R) − ln|Σ⁻¹R| − p), Σ the reproduced correlations with ones in the
 * diagonal. RMSEA = √max(0, χ²/(df·n) − 1/(n − 1)); BIC = χ² − df·ln n.
 * @returns the test is left out, with a warning, when R or Σ is not positive definite or there are too few rows for it
 * Source: Bartlett (1951); psych 2.2.9, fa.stats. RMSEA there divides by n, not by n − 1.
 */
export function fitOf(
	{ matrix, n }: CorrelationMatrix,
	reproduced: Matrix,
	factors: number
): { fit: FactorFit; warnings: Message<FactorWarningCode>[] } {
	const size = matrix.rows;
	let [squares, large] = [0, 0];
	for (let i = 0; i < size; i++) {
		for (let j = 0; j < i; j++) {
			const residual = matrix.values[i * size + j] - reproduced.values[i * size + j];
			squares += residual * residual;
			if (Math.abs(residual) > 0.05) large++;
		}
	}
	const pairs = (size * (size - 1)) / 2;
	const plain = { rmsr: Math.sqrt(squares / pairs), largeResiduals: large, pairs };
	const df = ((size - factors) ** 2 - size - factors) / 2;
	if (df <= 0) return { fit: { ...plain, test: null }, warnings: [] };

	const model = cholesky(withDiagonal(reproduced, new Float64Array(size).fill(1)));
	const observed = cholesky(matrix);
	const multiplier = n - 1 - (2 * size + 5) / 6 - (2 * factors) / 3;
	if (!model.definite || !observed.definite || multiplier <= 0) {
		return { fit: { ...plain, test: null }, warnings: [{ code: 'factor.fitUndefined' }] };
	}
	const trace = diagonal(solveWith(model.factor, matrix)).reduce((sum, value) => sum + value, 0);
	const logObserved = logDeterminantFrom(observed.factor);
	const discrepancy = Math.max(0, trace + logDeterminantFrom(model.factor) - logObserved - size);
	const chiSquare = Math.max(0, discrepancy * multiplier);
	const chance = -logObserved / pairs - 1 / multiplier;
	return {
		fit: {
			...plain,
			test: {
				chiSquare,
				df,
				p: chiSquareTails(chiSquare, df).upper,
				rmsea: Math.sqrt(Math.max(0, chiSquare / (df * n) - 1 / (n - 1))),
				tli: Math.abs(chance) > 1e-12 ? (-logObserved / pairs - discrepancy / df) / chance : null,
				bic: chiSquare - df * Math.log(n)
			}
		},
		warnings: []
	};
}
