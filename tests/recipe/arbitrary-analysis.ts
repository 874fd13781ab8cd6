import fc from 'fast-check';
import type { DescriptivesSpec } from '../../src/lib/core/analysis/descriptives/types';
import type { FactorSpec } from '../../src/lib/core/analysis/factor/types';
import type { ReliabilitySpec } from '../../src/lib/core/analysis/reliability/types';
import type { TextSpec } from '../../src/lib/core/analysis/text/types';
import type { AnalysisFacts, AnalysisSpec, DataFacts } from '../../src/lib/core/analysis/types';
import { ends, id, name, nameOrNull, numberIn, textOf } from './arbitrary-parts';

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

const preset = fc.constantFrom('spss' as const, 'psych' as const);

const factor: fc.Arbitrary<FactorSpec> = fc.record({
	type: fc.constant('factor' as const),
	...dataFacts,
	items: variables,
	correlation: fc.constantFrom('pearson' as const, 'spearman' as const, 'polychoric' as const),
	missing: fc.constantFrom('listwise' as const, 'pairwise' as const),
	preset: fc.constantFrom('spss' as const, 'psych' as const, 'own' as const),
	own: fc.record({ extraction: preset, rotation: preset, power: numberIn(1, 20) }),
	extraction: fc.constantFrom<FactorSpec['extraction'][]>(
		'components',
		'principalAxis',
		'minres',
		'likelihood'
	),
	rotation: fc.constantFrom<FactorSpec['rotation'][]>('none', 'varimax', 'promax', 'oblimin'),
	factors: fc.oneof(
		fc.record({ kind: fc.constantFrom('kaiser' as const, 'parallel' as const, 'map' as const) }),
		fc.record({ kind: fc.constant('typed' as const), count: fc.integer({ min: 1, max: 5 }) })
	),
	iterationLimit: fc.integer({ min: 1, max: 50 }),
	hideBelow: numberIn(0, 1),
	sorted: fc.boolean(),
	scores: fc.constantFrom<FactorSpec['scores'][]>('regression', 'bartlett', 'andersonRubin'),
	parallel: fc.record({ sets: fc.integer({ min: 1, max: 5 }), seed: fc.nat() })
});

const reliability: fc.Arbitrary<ReliabilitySpec> = fc.record({
	type: fc.constant('reliability' as const),
	...dataFacts,
	items: fc.uniqueArray(fc.record({ variable: name, reversed: fc.option(fc.boolean()) }), {
		maxLength: 4,
		selector: ({ variable }) => variable
	}),
	scale: fc.option(ends),
	normalise: fc.option(ends),
	by: nameOrNull
});

const text: fc.Arbitrary<TextSpec> = fc.record({
	type: fc.constant('text' as const),
	...facts,
	body: textOf(100)
});

/** Any analysis but a draw that the program accepts. */
export const anyAnalysis: fc.Arbitrary<AnalysisSpec> = fc.oneof(descriptives, factor, reliability, text);
