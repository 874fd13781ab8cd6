import type { LikertComparison, LikertSpec } from '../types';

/** A table in AFI's layout of the dataset `data`, for tests. */
export const likertSpec = (changes: Partial<LikertSpec>): LikertSpec => ({
	type: 'likert',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: true,
	items: [],
	groups: [],
	nesting: 'items',
	all: false,
	emptyGroups: true,
	dontKnow: 'inBase',
	show: 'percent',
	decimals: 0,
	rounding: 'once',
	total: 'sum',
	order: 'descending',
	mean: true,
	sd: false,
	spreadFlag: null,
	midpoint: false,
	boxes: 2,
	empties: false,
	smallBelow: null,
	hiddenBelow: null,
	weightsAre: 'sampling',
	comparison: null,
	...changes
});

export const comparisonSpec = (changes: Partial<LikertComparison> = {}): LikertComparison => ({
	pairs: 'all',
	test: 'welch',
	continuity: false,
	shares: true,
	adjust: 'holm',
	confidence: 0.95,
	caveat: '',
	...changes
});
