import { ok, type Outcome } from '../../../outcome';
import type { CorrelationMatrix } from '../../correlation/correlation-matrix';
import type { Steps } from '../../steps';
import { reflected } from '../rotate/arrange';
import type { Extracted, FactorCode, FactorOptions } from '../types';
import { principalComponents } from './components';
import { maximumLikelihood } from './likelihood';
import { minimumResidual } from './minres';
import { principalAxis } from './principal-axis';

/** The loadings before rotation by the chosen method, each factor reflected so that its loadings have a sum ≥ 0. */
export function* extract(
	correlations: CorrelationMatrix,
	options: FactorOptions
): Steps<Outcome<Extracted, FactorCode>> {
	const extracted = yield* byMethod(correlations, options);
	if (!extracted.ok) return extracted;
	return ok({ ...extracted.value, loadings: reflected(extracted.value.loadings) });
}

function* byMethod(
	correlations: CorrelationMatrix,
	{ extraction, factors, preset, iterationLimit }: FactorOptions
): Steps<Outcome<Extracted, FactorCode>> {
	switch (extraction) {
		case 'components':
			return principalComponents(correlations, factors);
		case 'principalAxis':
			return yield* principalAxis(correlations, factors, preset, iterationLimit);
		case 'minres':
			return minimumResidual(correlations, factors);
		case 'likelihood':
			return maximumLikelihood(correlations, factors);
	}
}
