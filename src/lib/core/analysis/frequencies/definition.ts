import type { DataDefinition } from '../types';
import { runFrequencies } from './run';
import type { FrequenciesSpec } from './types';

export const frequencies: DataDefinition<FrequenciesSpec> = {
	family: 'data',
	type: 'frequencies',
	weights: 'used',
	mapVariables: (spec, map) => ({ ...spec, variables: spec.variables.map(map) }),
	run: runFrequencies
};
