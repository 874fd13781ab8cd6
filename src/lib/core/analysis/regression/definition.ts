import type { DataDefinition } from '../types';
import { runRegression } from './run';
import type { RegressionSpec } from './types';

export const regression: DataDefinition<RegressionSpec> = {
	family: 'data',
	type: 'regression',
	weights: 'used',
	mapVariables: (spec, map) => ({
		...spec,
		dependents: spec.dependents.map(map),
		predictors: spec.predictors.map((predictor) => ({ ...predictor, variable: map(predictor.variable) })),
		errors:
			spec.errors.kind === 'clustered'
				? { ...spec.errors, variable: map(spec.errors.variable) }
				: spec.errors,
		rowKey: spec.rowKey === null ? null : map(spec.rowKey)
	}),
	run: runRegression
};
