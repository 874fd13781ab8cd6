import type { ReliabilitySpec } from '../../analysis/reliability/types';
import { longText, MOST_VARIABLES, scaleEnds } from '../dataset/limits';
import { choice, list, object, orNull, trueOrFalse, type Check } from '../shape';
import { dataFacts } from './facts';

type Item = ReliabilitySpec['items'][number];

/** Every field of an analysis of reliability. */
export const reliabilitySpec: Check<ReliabilitySpec> = object<ReliabilitySpec>({
	type: choice('reliability'),
	...dataFacts,
	items: list(object<Item>({ variable: longText, reversed: orNull(trueOrFalse) }), 0, MOST_VARIABLES, {
		field: 'variable',
		of: ({ variable }) => variable
	}),
	scale: orNull(scaleEnds),
	normalise: orNull(scaleEnds),
	by: orNull(longText)
});
