import type { Grouping, RepresentativenessSpec } from '../../analysis/representativeness/types';
import { id, longText, MOST_VARIABLES } from '../dataset/limits';
import { choice, list, object, orNull, type Check } from '../shape';
import { confidence, dataFacts, decimals } from './facts';
import { otherDataset } from './response-rate';

const grouping = object<Grouping>({ variable: longText, other: longText });

/** Every field of a comparison of a sample with everybody. */
export const representativenessSpec: Check<RepresentativenessSpec> = object<RepresentativenessSpec>({
	type: choice('representativeness'),
	...dataFacts,
	groupings: list(grouping, 0, MOST_VARIABLES, { field: 'variable', of: ({ variable }) => variable }),
	key: orNull(longText),
	population: object<RepresentativenessSpec['population']>({
		dataset: otherDataset,
		filter: orNull(id),
		key: orNull(longText)
	}),
	layout: choice('short', 'full'),
	base: choice('known', 'all'),
	confidence,
	decimals
});
