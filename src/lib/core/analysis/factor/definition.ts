import type { DataDefinition } from '../types';
import { runFactor } from './run';
import type { FactorSpec } from './types';

export const factor: DataDefinition<FactorSpec> = {
	family: 'data',
	type: 'factor',
	weights: 'ignored',
	mapVariables: (spec, map) => ({ ...spec, items: spec.items.map(map) }),
	run: runFactor
};
