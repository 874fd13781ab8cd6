import { ok, type Outcome } from '../../../outcome';
import { columnSquares, type Matrix } from '../../matrix/matrix';
import type { FactorCode, FactorOptions, Rotated } from '../types';
import { arranged } from './arrange';
import { oblimin } from './oblimin';
import { promax } from './promax';
import { varimaxByPlanes, varimaxBySingularValues } from './varimax';

/**
 * Rotates loadings. After varimax and oblimin the factors come in the order of the variance they explain, each with a
 * sum of loadings ≥ 0. One factor is not rotated.
 *
 * Promax starts from varimax so arranged in the preset `spss` and keeps its order and signs; in `psych` it starts from
 * varimax as it comes and is arranged afterwards. `psych` arranges unrotated factors too (which matters for maximum
 * likelihood), and orders correlated components by their squared loadings alone.
 */
export function rotate(loadings: Matrix, options: FactorOptions): Outcome<Rotated, FactorCode> {
	const { rotation, preset, power } = options;
	if (rotation === 'none' || loadings.columns < 2) {
		const plain: Rotated = { loadings, correlations: null };
		return ok(preset === 'psych' ? arranged(plain) : plain);
	}
	if (rotation === 'oblimin') return thenArranged(oblimin(loadings, preset === 'spss'), options);

	const varimax = preset === 'spss' ? varimaxByPlanes(loadings) : varimaxBySingularValues(loadings);
	if (!varimax.ok) return varimax;
	const orthogonal: Rotated = { loadings: varimax.value, correlations: null };
	if (rotation === 'varimax') return ok(arranged(orthogonal));
	if (preset === 'spss') return promax(arranged(orthogonal).loadings, power, preset);
	return thenArranged(promax(varimax.value, power, preset), options);
}

function thenArranged(
	rotated: Outcome<Rotated, FactorCode>,
	{ preset, extraction }: FactorOptions
): Outcome<Rotated, FactorCode> {
	if (!rotated.ok) return rotated;
	const bySquares = preset === 'psych' && extraction === 'components';
	return ok(arranged(rotated.value, bySquares ? columnSquares(rotated.value.loadings) : undefined));
}
