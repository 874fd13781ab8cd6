import fc from 'fast-check';
import type { CorrelationSpec } from '../../../src/lib/core/analysis/correlation/types';
import type { GroupDifferenceSpec } from '../../../src/lib/core/analysis/group-difference/types';
import type { PublishedDifferenceSpec } from '../../../src/lib/core/analysis/published-difference/types';
import { cellValue, name, nameOrNull, numberIn, textOf } from '../arbitrary-parts';
import { dataFacts, facts, variables } from './facts';

const adjustment = fc.constantFrom('none' as const, 'holm' as const, 'benjaminiHochberg' as const);

const confidence = numberIn(0.5, 0.999);

export const correlation: fc.Arbitrary<CorrelationSpec> = fc.record({
	type: fc.constant('correlation' as const),
	...dataFacts,
	variables,
	columns: variables,
	coefficient: fc.constantFrom<CorrelationSpec['coefficient'][]>(
		'pearson',
		'spearman',
		'kendall',
		'polychoric'
	),
	missing: fc.constantFrom<CorrelationSpec['missing'][]>('listwise', 'pairwise'),
	by: nameOrNull,
	together: fc.boolean(),
	layout: fc.constantFrom<CorrelationSpec['layout'][]>('full', 'lower', 'list'),
	details: fc.record({ p: fc.boolean(), interval: fc.boolean(), n: fc.boolean() }),
	levels: fc.array(numberIn(0, 1), { maxLength: 3 }),
	adjust: adjustment,
	confidence,
	predictors: fc.boolean(),
	heat: fc.boolean(),
	hideBelow: fc.integer({ min: 0, max: 1000 })
});

const design: fc.Arbitrary<GroupDifferenceSpec['design']> = fc.oneof(
	fc.record({
		kind: fc.constant('groups' as const),
		outcomes: variables,
		group: nameOrNull,
		categories: fc.uniqueArray(cellValue, { maxLength: 4 })
	}),
	fc.record({
		kind: fc.constant('paired' as const),
		pairs: fc.array(fc.record({ first: name, second: name }), { maxLength: 3 })
	})
);

const limit = numberIn(0, 100);

export const groupDifference: fc.Arbitrary<GroupDifferenceSpec> = fc.record({
	type: fc.constant('groupDifference' as const),
	...dataFacts,
	design,
	test: fc.constantFrom<GroupDifferenceSpec['test'][]>('welch', 'equalVariances', 'ranks'),
	allTests: fc.boolean(),
	continuity: fc.boolean(),
	levene: fc.constantFrom<GroupDifferenceSpec['levene'][]>('mean', 'median'),
	pairwise: fc.constantFrom<GroupDifferenceSpec['pairwise'][]>(
		'none',
		'tukeyKramer',
		'gamesHowell',
		'holm',
		'benjaminiHochberg'
	),
	adjust: adjustment,
	cluster: nameOrNull,
	thresholds: fc.record({ small: limit, moderate: limit, large: limit }),
	confidence,
	seed: fc.nat(),
	dots: fc.boolean()
});

const typed = fc.oneof(fc.constantFrom('', '3,75', '55', '(n = 8)', '−1,2'), textOf(12));

export const publishedDifference: fc.Arbitrary<PublishedDifferenceSpec> = fc.record({
	type: fc.constant('publishedDifference' as const),
	...facts,
	design: fc.constantFrom<PublishedDifferenceSpec['design'][]>('groups', 'items'),
	rows: fc.array(
		fc.record({
			name: typed,
			n: typed,
			mean: typed,
			sd: typed,
			secondMean: typed,
			secondSd: typed,
			printed: typed
		}),
		{ maxLength: 4 }
	),
	items: fc.record({ first: typed, second: typed }),
	pairwise: fc.constantFrom<PublishedDifferenceSpec['pairwise'][]>('holm', 'tukeyKramer', 'gamesHowell'),
	allTests: fc.boolean(),
	confidence
});
