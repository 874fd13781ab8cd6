import type { DataDefinition } from '../types';
import { runCategoryWave } from './run';
import type { CategoryWaveSpec } from './types';

export const categoryWave: DataDefinition<CategoryWaveSpec> = {
	family: 'data',
	type: 'categoryWave',
	weights: 'used',
	mapVariables: (spec, map) => ({
		...spec,
		variables: spec.variables.map(map),
		categories: spec.categories.map(map),
		wave: spec.wave === null ? null : map(spec.wave),
		distributions: spec.distributions.map(map)
	}),
	run: runCategoryWave
};
