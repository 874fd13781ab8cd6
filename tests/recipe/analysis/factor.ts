import fc from 'fast-check';
import type { FactorSpec } from '../../../src/lib/core/analysis/factor/types';
import type { ReliabilitySpec } from '../../../src/lib/core/analysis/reliability/types';
import { ends, name, nameOrNull, numberIn } from '../arbitrary-parts';
import { dataFacts, variables } from './facts';

const preset = fc.constantFrom('spss' as const, 'psych' as const);

export const factor: fc.Arbitrary<FactorSpec> = fc.record({
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

export const reliability: fc.Arbitrary<ReliabilitySpec> = fc.record({
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
