import { fail, ok, type Outcome } from '../../../outcome';
import type { CorrelationMatrix } from '../../correlation/correlation-matrix';
import { SINGULAR } from '../../matrix/cholesky';
import { eigen } from '../../matrix/eigen';
import type { Extracted, FactorCode } from '../types';
import { scaledVectors } from './start';

/**
 * Principal components: eigenvectors of the correlation matrix times the roots of their eigenvalues.
 * @returns a problem when a component asked for has no variance
 */
export function principalComponents(
	{ matrix }: CorrelationMatrix,
	factors: number
): Outcome<Extracted, FactorCode> {
	const { values, vectors } = eigen(matrix);
	const most = values.filter((value) => value > SINGULAR).length;
	if (factors > most) return fail('factor.noVariance', { factor: most + 1, most });
	const lengths = Array.from(values.subarray(0, factors), Math.sqrt);
	return ok({
		loadings: scaledVectors(vectors, lengths),
		initial: new Float64Array(matrix.rows).fill(1),
		iterations: 0,
		warnings: []
	});
}
