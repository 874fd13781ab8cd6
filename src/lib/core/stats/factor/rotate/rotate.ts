import { ok, type Outcome } from '../../../outcome';
import type { Matrix } from '../../matrix/matrix';
import type { FactorCode, FactorOptions, Rotated } from '../types';
import { arranged } from './arrange';
import { oblimin } from './oblimin';
import { promax } from './promax';
import { varimaxByPlanes, varimaxBySingularValues } from './varimax';

/**
 * Rotates loadings. After varimax and oblimin the factors come in the order of the variance they explain, each with a
 * sum of loadings ≥ 0. Promax starts from varimax so arranged in the preset `spss` and keeps its order and signs; in
 * `psych` it starts from varimax as it comes and is arranged afterwards. One factor is not rotated.
 */
export function rotate(
	loadings: Matrix,
	{ rotation, preset, power }: FactorOptions
): Outcome<Rotated, FactorCode> {
	if (rotation === 'none' || loadings.columns < 2) return ok({ loadings, correlations: null });
	if (rotation === 'oblimin') return thenArranged(oblimin(loadings, preset === 'spss'));

	const varimax = preset === 'spss' ? varimaxByPlanes(loadings) : varimaxBySingularValues(loadings);
	if (!varimax.ok) return varimax;
	const orthogonal: Rotated = { loadings: varimax.value, correlations: null };
	if (rotation === 'varimax') return ok(arranged(orthogonal));
	if (preset === 'spss') return promax(arranged(orthogonal).loadings, power, preset);
	return thenArranged(promax(varimax.value, power, preset));
}

const thenArranged = (rotated: Outcome<Rotated, FactorCode>): Outcome<Rotated, FactorCode> =>
	rotated.ok ? ok(arranged(rotated.value)) : rotated;
