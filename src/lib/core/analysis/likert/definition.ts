import type { DataDefinition } from '../types';
import { runLikert } from './run';
import type { LikertSpec } from './types';

export const likert: DataDefinition<LikertSpec> = {
	family: 'data',
	type: 'likert',
	weights: 'used',
	mapVariables: (spec, map) => ({
		...spec,
		items: spec.items.map(map),
		groups: spec.groups.map(map)
	}),
	run: runLikert
};
