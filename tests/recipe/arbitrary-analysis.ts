import fc from 'fast-check';
import type { DescriptivesSpec } from '../../src/lib/core/analysis/descriptives/types';
import type { InsertedNumber, TextSpec } from '../../src/lib/core/analysis/text/types';
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

const number: fc.Arbitrary<InsertedNumber> = fc.record({
	mark: fc.integer({ min: 1, max: 99 }),
	analysis: id,
	section: textOf(10),
	table: textOf(10),
	row: textOf(10),
	column: textOf(10),
	decimals: fc.option(fc.nat(15))
});

const text: fc.Arbitrary<TextSpec> = fc.record({
	type: fc.constant('text' as const),
	...facts,
	body: textOf(100),
	numbers: fc.uniqueArray(number, { maxLength: 3, selector: ({ mark }) => mark })
});

/** Any specification of each kind of analysis. One that is missing here does not compile. */
export const ANALYSES: { [Spec in AnalysisSpec as Spec['type']]: fc.Arbitrary<Spec> } = {
	descriptives,
	text
};

/** Any analysis but a draw that the program accepts. */
export const anyAnalysis: fc.Arbitrary<AnalysisSpec> = fc.oneof(...Object.values(ANALYSES));
