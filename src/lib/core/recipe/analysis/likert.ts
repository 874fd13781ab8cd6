import type { LikertComparison, LikertSpec } from '../../analysis/likert/types';
import { longText } from '../dataset/limits';
import { choice, list, number, object, orNull, trueOrFalse, wholeNumber, type Check } from '../shape';
import { dataFacts, variables } from './facts';

const MOST_PERSONS = 1_000_000;

const comparison: Check<LikertComparison> = object<LikertComparison>({
	pairs: choice('all', 'first'),
	test: choice('welch', 'mannWhitney', 'permutation'),
	continuity: trueOrFalse,
	shares: trueOrFalse,
	adjust: choice('holm', 'bh', 'none'),
	confidence: number(0.5, 0.999),
	caveat: longText
});

/** Every field of a table of distributions of answers. */
export const likertSpec: Check<LikertSpec> = object<LikertSpec>({
	type: choice('likert'),
	...dataFacts,
	items: variables,
	groups: list(longText, 0, 2, { field: '', of: (name) => name }),
	nesting: choice('items', 'groups'),
	all: trueOrFalse,
	emptyGroups: trueOrFalse,
	dontKnow: choice('inBase', 'outside', 'hidden'),
	show: choice('percent', 'count', 'both'),
	decimals: wholeNumber(0, 3),
	rounding: choice('once', 'twice'),
	total: choice('sum', 'hundred'),
	order: choice('descending', 'ascending'),
	mean: trueOrFalse,
	sd: trueOrFalse,
	spreadFlag: orNull(
		object<NonNullable<LikertSpec['spreadFlag']>>({ above: number(0, 1e6), words: longText })
	),
	midpoint: trueOrFalse,
	boxes: wholeNumber(0, 3),
	empties: trueOrFalse,
	smallBelow: orNull(wholeNumber(1, MOST_PERSONS)),
	hiddenBelow: orNull(wholeNumber(1, MOST_PERSONS)),
	weightsAre: choice('sampling', 'persons'),
	comparison: orNull(comparison)
});
