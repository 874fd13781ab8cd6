import {
	MOST_GROUPS,
	type PopulationSource,
	type ResponseRateSpec,
	type TypedGroup
} from '../../analysis/response-rate/types';
import { id, longText } from '../dataset/limits';
import { byKind, choice, either, list, number, object, orNull, trueOrFalse, type Check } from '../shape';
import { dataFacts, decimals } from './facts';

/** Groups are made of one variable or of two; a few more do no harm. */
const MOST_LEVELS = 4;
const people = orNull(number(0, 1e12));
const names = list(longText, 0, MOST_LEVELS);
/** The id of a dataset, or '' while none is chosen. */
export const otherDataset: Check<string> = either(id, choice(''));

const typedGroup = object<TypedGroup>({ values: names, population: people, invited: people });

const population = byKind<PopulationSource>({
	typed: object<Extract<PopulationSource, { kind: 'typed' }>>({
		kind: choice('typed'),
		groups: list(typedGroup, 0, 10 * MOST_GROUPS)
	}),
	dataset: object<Extract<PopulationSource, { kind: 'dataset' }>>({
		kind: choice('dataset'),
		dataset: otherDataset,
		groups: names,
		size: orNull(longText),
		key: orNull(longText)
	})
});

/** Every field of a table of response rates. */
export const responseRateSpec: Check<ResponseRateSpec> = object<ResponseRateSpec>({
	type: choice('responseRate'),
	...dataFacts,
	groups: list(longText, 0, MOST_LEVELS, { field: '', of: (name) => name }),
	unit: choice('rows', 'persons', 'municipalities'),
	population,
	totals: trueOrFalse,
	decimals
});
