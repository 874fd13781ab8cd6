import fc from 'fast-check';
import type { CheckerSpec } from '../../src/lib/core/analysis/checker/types';
import type { DescriptivesSpec } from '../../src/lib/core/analysis/descriptives/types';
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

const text: fc.Arbitrary<TextSpec> = fc.record({
	type: fc.constant('text' as const),
	...facts,
	body: textOf(100)
});

const line = {
	label: textOf(20),
	role: fc.constantFrom(
		'group' as const,
		'answer' as const,
		'dontKnow' as const,
		'mean' as const,
		'n' as const
	),
	value: fc.option(fc.integer({ min: -1000, max: 1000 }))
};

const checker: fc.Arbitrary<CheckerSpec> = fc.record({
	type: fc.constant('checker' as const),
	...facts,
	source: textOf(40),
	columns: fc.array(fc.record(line), { maxLength: 3 }),
	rows: fc.array(fc.record({ ...line, cells: fc.array(textOf(8), { maxLength: 3 }) }), { maxLength: 3 }),
	content: fc.constantFrom('percent' as const, 'count' as const, 'mean' as const),
	scale: fc.option(fc.record({ min: fc.integer(), max: fc.integer() })),
	items: fc.integer({ min: 1, max: 1000 }),
	dontKnow: fc.constantFrom('in' as const, 'out' as const, 'both' as const),
	rounding: fc.constantFrom('once' as const, 'twice' as const, 'both' as const),
	nIs: fc.constantFrom('total' as const, 'valid' as const, 'both' as const),
	starLevels: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }),
	df: fc.option(fc.integer({ min: 1, max: 1000 }))
});

/** Any analysis but a draw that the program accepts. */
export const anyAnalysis: fc.Arbitrary<AnalysisSpec> = fc.oneof(descriptives, checker, text);
