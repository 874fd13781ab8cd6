import { fail, ok, type Outcome } from '../../../outcome';
import type { CorrelationMatrix } from '../../correlation/correlation-matrix';
import { eigen, type Eigen } from '../../matrix/eigen';
import { zeros, type Matrix } from '../../matrix/matrix';
import type { Extracted, FactorCode } from '../types';
import { minimise, type At } from './bounded-newton';
import { boundWarnings, HIGHEST_UNIQUENESS, LOWEST_UNIQUENESS } from './bounds';
import { scaledVectors, startingCommunalities, withDiagonal } from './start';

/**
 * Minimum residual (unweighted least squares): uniquenesses that make the sum of squared residuals smallest, within
 * 0.005–1, and the loadings that belong to them.
 * @returns a problem when no minimum was found or a factor has no variance; an item at the lower bound is a warning
 * Source: Harman and Jones (1966); as a function of the uniquenesses alone and with second derivatives: Jöreskog,
 * "Factor analysis by least-squares and maximum-likelihood methods" (1977).
 */
export function minimumResidual(
	{ matrix, names }: CorrelationMatrix,
	factors: number
): Outcome<Extracted, FactorCode> {
	const initial = startingCommunalities(matrix);
	const start = initial.map((communality) => 1 - communality);
	const found = minimise(
		(uniquenesses) => leastSquares(matrix, factors, uniquenesses),
		start,
		LOWEST_UNIQUENESS,
		HIGHEST_UNIQUENESS
	);
	if (!found.converged) return fail('factor.notConverged', { iterations: found.steps, change: found.slope });
	const { values, vectors } = reduced(matrix, found.place);
	const most = values.filter((value) => value > 1e-12).length;
	if (factors > most) return fail('factor.noVariance', { factor: most + 1, most });
	const lengths = Array.from(values.subarray(0, factors), Math.sqrt);
	return ok({
		loadings: scaledVectors(vectors, lengths),
		initial,
		iterations: found.steps,
		warnings: boundWarnings(found.place, names)
	});
}

const reduced = (matrix: Matrix, uniquenesses: Float64Array): Eigen =>
	eigen(
		withDiagonal(
			matrix,
			uniquenesses.map((uniqueness) => 1 - uniqueness)
		)
	);

/** ½Σλ² over the eigenvalues of R − Ψ that no factor takes. */
function leastSquares(matrix: Matrix, factors: number, uniquenesses: Float64Array): At {
	const size = matrix.rows;
	const { values, vectors } = reduced(matrix, uniquenesses);
	const v = vectors.values;
	// A factor with a negative eigenvalue cannot take it away: its square stays with the residuals.
	const left = (k: number) => k >= factors || values[k] < 0;
	const gradient = new Float64Array(size);
	let value = 0;
	for (let k = 0; k < size; k++) {
		if (!left(k)) continue;
		value += 0.5 * values[k] * values[k];
		for (let i = 0; i < size; i++) gradient[i] -= values[k] * v[k * size + i] ** 2;
	}
	const curvature = (): Matrix => {
		const projection = zeros(size, size);
		const cross = zeros(size, size);
		const mixed = new Float64Array(size);
		for (let k = 0; k < size; k++) {
			if (!left(k)) continue;
			// Σ over the factors l of λ_k/(λ_k − λ_l)·v_il·v_jl, summed row by row below.
			for (let i = 0; i < size; i++) {
				for (let j = 0; j <= i; j++) projection.values[i * size + j] += v[k * size + i] * v[k * size + j];
			}
			for (let l = 0; l < size; l++) {
				if (left(l)) continue;
				const weight = (2 * values[k]) / (values[k] - values[l]);
				for (let i = 0; i < size; i++) mixed[i] = v[k * size + i] * v[l * size + i];
				for (let i = 0; i < size; i++) {
					const factor = weight * mixed[i];
					for (let j = 0; j <= i; j++) cross.values[i * size + j] += factor * mixed[j];
				}
			}
		}
		return symmetricSum(projection, cross);
	};
	return { value, gradient, curvature };
}

/** P∘P + C from the lower halves of P and C. */
function symmetricSum(projection: Matrix, cross: Matrix): Matrix {
	const size = projection.rows;
	const result = zeros(size, size);
	for (let i = 0; i < size; i++) {
		for (let j = 0; j <= i; j++) {
			const at = i * size + j;
			result.values[at] = projection.values[at] ** 2 + cross.values[at];
			result.values[j * size + i] = result.values[at];
		}
	}
	return result;
}
