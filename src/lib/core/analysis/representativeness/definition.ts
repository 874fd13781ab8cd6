import type { DataDefinition } from '../types';
import { runRepresentativeness } from './run';
import type { RepresentativenessSpec } from './types';

export const representativeness: DataDefinition<RepresentativenessSpec> = {
	family: 'data',
	type: 'representativeness',
	weights: 'ignored',
	mapVariables: (spec, map) => ({
		...spec,
		groupings: spec.groupings.map((grouping) => ({ ...grouping, variable: map(grouping.variable) })),
		key: spec.key === null ? null : map(spec.key)
	}),
	mapIds: (spec, map) =>
		spec.population.dataset === ''
			? spec
			: { ...spec, population: { ...spec.population, dataset: map(spec.population.dataset) } },
	run: runRepresentativeness
};
