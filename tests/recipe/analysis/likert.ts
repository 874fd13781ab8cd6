import fc from 'fast-check';
import type { LikertComparison, LikertSpec } from '../../../src/lib/core/analysis/likert/types';
import { name, textOf } from '../arbitrary-parts';
import { dataFacts, variables } from './facts';

const comparison: fc.Arbitrary<LikertComparison> = fc.record({
	pairs: fc.constantFrom('all', 'first'),
	test: fc.constantFrom('welch', 'mannWhitney', 'permutation'),
	continuity: fc.boolean(),
	shares: fc.boolean(),
	adjust: fc.constantFrom('holm', 'bh', 'none'),
	confidence: fc.constantFrom(0.9, 0.95, 0.99),
	caveat: textOf(40)
});

export const likert: fc.Arbitrary<LikertSpec> = fc.record({
	type: fc.constant('likert' as const),
	...dataFacts,
	items: variables,
	groups: fc.uniqueArray(name, { maxLength: 2 }),
	nesting: fc.constantFrom('items', 'groups'),
	all: fc.boolean(),
	emptyGroups: fc.boolean(),
	dontKnow: fc.constantFrom('inBase', 'outside', 'hidden'),
	show: fc.constantFrom('percent', 'count', 'both'),
	decimals: fc.integer({ min: 0, max: 3 }),
	rounding: fc.constantFrom('once', 'twice'),
	total: fc.constantFrom('sum', 'hundred'),
	order: fc.constantFrom('descending', 'ascending'),
	mean: fc.boolean(),
	sd: fc.boolean(),
	spreadFlag: fc.option(fc.record({ above: fc.double({ min: 0, max: 10, noNaN: true }), words: textOf(20) })),
	midpoint: fc.boolean(),
	boxes: fc.integer({ min: 0, max: 3 }),
	empties: fc.boolean(),
	smallBelow: fc.option(fc.integer({ min: 1, max: 100 })),
	hiddenBelow: fc.option(fc.integer({ min: 1, max: 100 })),
	weightsAre: fc.constantFrom('sampling', 'persons'),
	comparison: fc.option(comparison)
});
