import { STATISTICS, type DescriptivesSpec } from '../../analysis/descriptives/types';
import { choice, list, numberAbove, object, orNull, trueOrFalse, type Check } from '../shape';
import { confidence, dataFacts, decimals, variables } from './facts';

/** Every field of a table of descriptives. */
export const descriptivesSpec: Check<DescriptivesSpec> = object<DescriptivesSpec>({
	type: choice('descriptives'),
	...dataFacts,
	variables,
	statistics: list(choice(...STATISTICS), 0, STATISTICS.length, { field: '', of: (name) => name }),
	quantiles: choice(6, 7),
	confidence,
	population: orNull(numberAbove(0, 1e12)),
	decimals: orNull(decimals),
	histogram: trueOrFalse
});
