import type { DataDefinition } from '../types';
import { runMeanTable } from './run';
import type { MeanTableSpec } from './types';

export const meanTable: DataDefinition<MeanTableSpec> = {
	family: 'data',
	type: 'meanTable',
	weights: 'used',
	mapVariables: (spec, map) => ({
		...spec,
		items: spec.items.map(map),
		groups: spec.groups.map(map),
		itemPair: spec.itemPair && { first: map(spec.itemPair.first), second: map(spec.itemPair.second) }
	}),
	run: runMeanTable
};
