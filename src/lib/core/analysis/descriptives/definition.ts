import type { DataDefinition } from '../types';
import { runDescriptives } from './run';
import type { DescriptivesSpec } from './types';

export const descriptives: DataDefinition<DescriptivesSpec> = {
	family: 'data',
	type: 'descriptives',
	weights: 'used',
	mapVariables: (spec, map) => ({ ...spec, variables: spec.variables.map(map) }),
	run: runDescriptives
};
