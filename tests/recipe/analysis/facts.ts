import fc from 'fast-check';
import type { AnalysisFacts, DataFacts } from '../../../src/lib/core/analysis/types';
import { id, name, nameOrNull, textOf } from '../arbitrary-parts';

/** What every analysis says. */
export const facts = {
	version: fc.constant(1 as const),
	id,
	name: textOf(40),
	note: textOf(40)
} satisfies { [K in keyof AnalysisFacts]: fc.Arbitrary<AnalysisFacts[K]> };

/** What every analysis of a dataset says. */
export const dataFacts = {
	...facts,
	dataset: id,
	filter: fc.option(id),
	split: nameOrNull,
	weighted: fc.boolean()
} satisfies { [K in keyof DataFacts]: fc.Arbitrary<DataFacts[K]> };

/** A list of variables. */
export const variables = fc.uniqueArray(name, { maxLength: 4 });
