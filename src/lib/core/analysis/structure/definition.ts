import type { DataDefinition } from '../types';
import { runStructure } from './run';
import type { StructureSpec } from './types';

const mapOrNull = (name: string | null, map: (name: string) => string): string | null =>
	name === null ? null : map(name);

export const structure: DataDefinition<StructureSpec> = {
	family: 'data',
	type: 'structure',
	weights: 'ignored',
	mapVariables: (spec, map) => ({
		...spec,
		draws: spec.draws.map((draw) => ({
			...draw,
			variable: map(draw.variable),
			population: mapOrNull(draw.population, map)
		})),
		year: mapOrNull(spec.year, map),
		blocks: spec.blocks.map((block) => ({ ...block, variables: block.variables.map(map) })),
		published: spec.published.map((one) => ({ ...one, variable: map(one.variable) })),
		key: mapOrNull(spec.key, map),
		nameVariable: mapOrNull(spec.nameVariable, map),
		county: mapOrNull(spec.county, map),
		schools: mapOrNull(spec.schools, map)
	}),
	run: runStructure
};
