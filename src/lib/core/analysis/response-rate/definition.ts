import type { DataDefinition } from '../types';
import { runResponseRate } from './run';
import type { ResponseRateSpec } from './types';

export const responseRate: DataDefinition<ResponseRateSpec> = {
	family: 'data',
	type: 'responseRate',
	weights: 'ignored',
	mapVariables: (spec, map) => ({ ...spec, groups: spec.groups.map(map) }),
	mapIds: (spec, map) =>
		spec.population.kind === 'dataset' && spec.population.dataset !== ''
			? { ...spec, population: { ...spec.population, dataset: map(spec.population.dataset) } }
			: spec,
	run: runResponseRate
};
