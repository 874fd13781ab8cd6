import type { FreeDefinition } from '../types';
import { runAllocation } from './run';
import type { AllocationSpec } from './types';

export const allocation: FreeDefinition<AllocationSpec> = {
	family: 'free',
	type: 'allocation',
	mapIds: (spec, map) => ({
		...spec,
		columns: spec.columns.map((column) =>
			column.from ? { ...column, from: { ...column.from, dataset: map(column.from.dataset) } } : column
		)
	}),
	run: (spec, { datasets }) => runAllocation(spec, datasets)
};
