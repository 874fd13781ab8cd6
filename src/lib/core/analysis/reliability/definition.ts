import type { DataDefinition } from '../types';
import { runReliability } from './run';
import type { ReliabilitySpec } from './types';

export const reliability: DataDefinition<ReliabilitySpec> = {
	family: 'data',
	type: 'reliability',
	weights: 'ignored',
	mapVariables: (spec, map) => ({
		...spec,
		items: spec.items.map((item) => ({ ...item, variable: map(item.variable) })),
		by: spec.by === null ? null : map(spec.by)
	}),
	run: runReliability
};
