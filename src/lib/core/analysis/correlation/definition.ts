import type { DataDefinition } from '../types';
import { runCorrelation } from './run';
import type { CorrelationSpec } from './types';

export const correlation: DataDefinition<CorrelationSpec> = {
	family: 'data',
	type: 'correlation',
	weights: 'ignored',
	mapVariables: (spec, map) => ({
		...spec,
		variables: spec.variables.map(map),
		columns: spec.columns.map(map),
		by: spec.by === null ? null : map(spec.by)
	}),
	run: runCorrelation
};
