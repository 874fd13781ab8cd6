import { fail, ok, type Outcome } from '../../../outcome';
import type { CorrelationMatrix } from '../../correlation/correlation-matrix';
import { cholesky, inverseFrom } from '../../matrix/cholesky';
import { eigen, type Eigen } from '../../matrix/eigen';
import { rowsTimes, zeros, type Matrix } from '../../matrix/matrix';
import type { Extracted, FactorCode } from '../types';
import { minimise, type At } from './bounded-newton';
import { boundWarnings, HIGHEST_UNIQUENESS, LOWEST_UNIQUENESS } from './bounds';
import { scaledVectors } from './start';

/**
 * Maximum likelihood: uniquenesses within 0.005–1 under which the correlations are most likely, and their loadings.
 * @returns a problem when the matrix is singular (an item is named), no maximum was found or a factor has no variance;
 * an item at the lower bound is a warning
 * Source: Jöreskog, "Some contributions to maximum likelihood factor analysis" (1967), on the logarithms of the
 * uniquenesses, with the exact second derivatives of Clarke (1970); bounds as R's factanal.
 */
export function maximumLikelihood(
	{ matrix, names }: CorrelationMatrix,
	factors: number
): Outcome<Extracted, FactorCode> {
	const decomposed = cholesky(matrix);
	if (!decomposed.definite) return fail('factor.singular', { item: names[decomposed.row] });
	const size = matrix.rows;
	const inverse = inverseFrom(decomposed.factor).values;
	const residuals = Float64Array.from({ length: size }, (_, i) => 1 / inverse[i * size + i]);
	const start = residuals.map((residual) => Math.log((1 - factors / (2 * size)) * residual));
	const found = minimise(
		(logs) => discrepancy(matrix, factors, logs),
		start,
		Math.log(LOWEST_UNIQUENESS),
		Math.log(HIGHEST_UNIQUENESS)
	);
	if (!found.converged) return fail('factor.notConverged', { iterations: found.steps, change: found.slope });
	const { values, vectors } = scaled(matrix, found.place);
	const most = values.filter((value) => value > 1 + 1e-12).length;
	if (factors > most) return fail('factor.noVariance', { factor: most + 1, most });
	const lengths = Array.from(values.subarray(0, factors), (value) => Math.sqrt(value - 1));
	const roots = found.place.map((log) => Math.exp(0.5 * log));
	return ok({
		loadings: rowsTimes(scaledVectors(vectors, lengths), roots),
		initial: residuals.map((residual) => 1 - residual),
		iterations: found.steps,
		warnings: boundWarnings(found.place.map(Math.exp), names)
	});
}

/** Eigenvalues and vectors of Ψ^−½ R Ψ^−½. */
function scaled(matrix: Matrix, logs: Float64Array): Eigen {
	const size = matrix.rows;
	const factors = logs.map((log) => Math.exp(-0.5 * log));
	const result = zeros(size, size);
	for (let i = 0; i < size; i++) {
		for (let j = 0; j < size; j++) {
			result.values[i * size + j] = matrix.values[i * size + j] * factors[i] * factors[j];
		}
	}
	return eigen(result);
}

/** Σ(θ − ln θ − 1) over the eigenvalues that no factor takes: the likelihood's distance from a perfect fit. */
function discrepancy(matrix: Matrix, factors: number, logs: Float64Array): At {
	const size = matrix.rows;
	const { values, vectors } = scaled(matrix, logs);
	const w = vectors.values;
	const gradient = new Float64Array(size);
	// A factor with an eigenvalue below 1 takes nothing away.
	const left = (k: number) => k >= factors || values[k] < 1;
	let value = 0;
	for (let k = 0; k < size; k++) {
		if (!left(k)) continue;
		value += values[k] - Math.log(values[k]) - 1;
		for (let i = 0; i < size; i++) gradient[i] += (1 - values[k]) * w[k * size + i] ** 2;
	}
	const curvature = (): Matrix => {
		const [weighted, plain, cross] = [zeros(size, size), zeros(size, size), zeros(size, size)];
		const mixed = new Float64Array(size);
		for (let k = 0; k < size; k++) {
			if (!left(k)) continue;
			for (let i = 0; i < size; i++) {
				for (let j = 0; j <= i; j++) {
					const both = w[k * size + i] * w[k * size + j];
					plain.values[i * size + j] += both;
					weighted.values[i * size + j] += values[k] * both;
				}
			}
			for (let l = 0; l < size; l++) {
				if (left(l)) continue;
				const weight = ((1 - values[k]) * (values[k] + values[l])) / (values[l] - values[k]);
				for (let i = 0; i < size; i++) mixed[i] = w[k * size + i] * w[l * size + i];
				for (let i = 0; i < size; i++) {
					for (let j = 0; j <= i; j++) cross.values[i * size + j] += weight * mixed[i] * mixed[j];
				}
			}
		}
		for (let i = 0; i < size; i++) {
			for (let j = 0; j <= i; j++) {
				const at = i * size + j;
				cross.values[at] += weighted.values[at] * plain.values[at];
				cross.values[j * size + i] = cross.values[at];
			}
		}
		return cross;
	};
	return { value, gradient, curvature };
}
