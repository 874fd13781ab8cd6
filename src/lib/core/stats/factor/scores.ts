import { fail, ok, type Outcome } from '../../outcome';
import { mean, standardDeviation } from '../moments';
import type { CorrelationMatrix } from '../correlation/correlation-matrix';
import { completeRows, pick, type Item } from '../correlation/items';
import { cholesky, solveWith } from '../matrix/cholesky';
import { eigen } from '../matrix/eigen';
import { diagonal, identity, product, rowsTimes, transposedProduct, type Matrix } from '../matrix/matrix';
import type { FactorSolution } from './solution';
import type { FactorCode } from './types';

/** Regression is Thurstone's method. */
export type ScoreMethod = 'regression' | 'bartlett' | 'andersonRubin';

export interface ScoreWeights {
	method: ScoreMethod;
	/** Weights of the standardised items (rows) for each factor (columns). */
	weights: Matrix;
	/** Squared correlation of each factor with its scores: how well these determine it. */
	validity: Float64Array;
}

/**
 * Weights that turn standardised answers into factor scores.
 * Regression R⁻¹ΛΦ; Bartlett Ψ⁻¹Λ(Λ'Ψ⁻¹Λ)⁻¹; Anderson-Rubin Ψ⁻¹Λ(Λ'Ψ⁻¹RΨ⁻¹Λ)^−½, for uncorrelated factors only. For
 * components the methods are one, named regression.
 * @returns a problem when a matrix cannot be inverted (the item is named where there is one), an item has no variance of
 * its own, or the method is not for this solution
 * Source: Thurstone (1935), Bartlett (1937), Anderson and Rubin (1956).
 */
export function scoreWeights(
	{ matrix, names }: CorrelationMatrix,
	solution: FactorSolution,
	method: ScoreMethod
): Outcome<ScoreWeights, FactorCode> {
	const { options, loadings, structure } = solution;
	const observed = cholesky(matrix);
	if (method === 'regression') {
		if (!observed.definite) return fail('factor.scoresSingular', { item: names[observed.row] });
		return ok(withValidity(matrix, structure, solveWith(observed.factor, structure), method));
	}
	if (options.extraction === 'components') return fail('factor.scoresComponents');
	if (method === 'andersonRubin' && solution.correlations) return fail('factor.scoresOblique');
	const without = solution.uniquenesses.findIndex((uniqueness) => !(uniqueness > 1e-12));
	if (without >= 0) return fail('factor.scoresHeywood', { item: names[without] });
	const weighted = rowsTimes(
		loadings,
		solution.uniquenesses.map((uniqueness) => 1 / uniqueness)
	);
	if (method === 'bartlett') {
		const decomposed = cholesky(transposedProduct(loadings, weighted));
		if (!decomposed.definite) return fail('factor.scoresSingular');
		const inverted = solveWith(decomposed.factor, identity(loadings.columns));
		return ok(withValidity(matrix, structure, product(weighted, inverted), method));
	}
	const root = inverseRoot(transposedProduct(weighted, product(matrix, weighted)));
	if (!root) return fail('factor.scoresSingular');
	return ok(withValidity(matrix, structure, product(weighted, root), method));
}

function withValidity(matrix: Matrix, structure: Matrix, weights: Matrix, method: ScoreMethod): ScoreWeights {
	const covariances = diagonal(transposedProduct(weights, structure));
	const variances = diagonal(transposedProduct(weights, product(matrix, weights)));
	return { method, weights, validity: covariances.map((value, k) => (value * value) / variances[k]) };
}

/** The symmetric inverse root of a positive definite matrix; null for any other. */
function inverseRoot(matrix: Matrix): Matrix | null {
	const size = matrix.rows;
	const { values, vectors } = eigen(matrix);
	if (!(values[size - 1] > 1e-12 * values[0])) return null;
	return transposedProduct(
		rowsTimes(
			vectors,
			values.map((value) => 1 / Math.sqrt(value))
		),
		vectors
	);
}

/**
 * Factor scores of every row: weights times the items, standardised by mean and standard deviation (n − 1) over the
 * rows that have a number for every item.
 * @returns for each factor a column as long as the items; NaN where an item is empty
 */
export function factorScores(items: readonly Item[], { weights }: ScoreWeights): Float64Array[] {
	const rows = completeRows(items);
	const length = items.length === 0 ? 0 : items[0].values.length;
	const scores = Array.from({ length: weights.columns }, () => new Float64Array(length).fill(NaN));
	scores.forEach((column) => rows.forEach((row) => (column[row] = 0)));
	items.forEach(({ values }, i) => {
		const used = pick(values, rows);
		const [centre, spread] = [mean(used), standardDeviation(used)];
		scores.forEach((column, k) => {
			const weight = weights.values[i * weights.columns + k] / spread;
			rows.forEach((row) => (column[row] += weight * (values[row] - centre)));
		});
	});
	return scores;
}
