import type { FrequenciesSpec } from '../../analysis/frequencies/types';
import { choice, object, trueOrFalse, type Check } from '../shape';
import { dataFacts, decimals, variables } from './facts';

/** Every field of frequency tables. */
export const frequenciesSpec: Check<FrequenciesSpec> = object<FrequenciesSpec>({
	type: choice('frequencies'),
	...dataFacts,
	variables,
	layout: choice('each', 'together'),
	cells: choice('count', 'percent', 'both'),
	dontKnow: choice('apart', 'answer'),
	order: choice('value', 'count'),
	unused: trueOrFalse,
	setBase: choice('answered', 'chosen'),
	decimals
});
