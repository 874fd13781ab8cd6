import type { DataDefinition } from '../types';
import { runLogistic } from './run';
import type { LogisticSpec } from './types';

export const logistic: DataDefinition<LogisticSpec> = {
	family: 'data',
	type: 'logistic',
	weights: 'ignored',
	mapVariables: (spec, map) => ({
		...spec,
		outcome: spec.outcome === null ? null : map(spec.outcome),
		predictors: spec.predictors.map((predictor) => ({ ...predictor, variable: map(predictor.variable) }))
	}),
	run: runLogistic
};
