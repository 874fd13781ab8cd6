import fc from 'fast-check';
import type { DescriptivesSpec } from '../../src/lib/core/analysis/descriptives/types';
import type { LikertComparison, LikertSpec } from '../../src/lib/core/analysis/likert/types';
import type { TextSpec } from '../../src/lib/core/analysis/text/types';
import type { AnalysisFacts, AnalysisSpec, DataFacts } from '../../src/lib/core/analysis/types';
import { id, name, nameOrNull, textOf } from './arbitrary-parts';

const facts = {
	version: fc.constant(1 as const),
	id,
	name: textOf(40),
	note: textOf(40)
} satisfies { [K in keyof AnalysisFacts]: fc.Arbitrary<AnalysisFacts[K]> };

const dataFacts = {
	...facts,
	dataset: id,
	filter: fc.option(id),
	split: nameOrNull,
	weighted: fc.boolean()
} satisfies { [K in keyof DataFacts]: fc.Arbitrary<DataFacts[K]> };

const variables = fc.uniqueArray(name, { maxLength: 4 });

const descriptives: fc.Arbitrary<DescriptivesSpec> = fc.record({
	type: fc.constant('descriptives' as const),
	...dataFacts,
	variables
});

const comparison: fc.Arbitrary<LikertComparison> = fc.record({
	pairs: fc.constantFrom('all', 'first'),
	test: fc.constantFrom('welch', 'mannWhitney', 'permutation'),
	continuity: fc.boolean(),
	shares: fc.boolean(),
	adjust: fc.constantFrom('holm', 'bh', 'none'),
	confidence: fc.constantFrom(0.9, 0.95, 0.99),
	caveat: textOf(40)
});

const likert: fc.Arbitrary<LikertSpec> = fc.record({
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

const text: fc.Arbitrary<TextSpec> = fc.record({
	type: fc.constant('text' as const),
	...facts,
	body: textOf(100)
});

/** Any analysis but a draw that the program accepts. */
export const anyAnalysis: fc.Arbitrary<AnalysisSpec> = fc.oneof(descriptives, likert, text);
