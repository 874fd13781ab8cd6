import fc from 'fast-check';
import type { CategoryWaveSpec } from '../../src/lib/core/analysis/category-wave/types';
import type { MeanTableSpec } from '../../src/lib/core/analysis/mean-table/types';
import type { DataFacts } from '../../src/lib/core/analysis/types';
import { name, nameOrNull, textOf } from './arbitrary-parts';

type Facts = { [K in keyof DataFacts]: fc.Arbitrary<DataFacts[K]> };

const variables = fc.uniqueArray(name, { maxLength: 4 });
const limit = fc.option(fc.integer({ min: 2, max: 1000 }));
const decimals = fc.integer({ min: 0, max: 4 });
const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true });
const anyValue = fc.oneof(fc.integer({ min: -99, max: 9999 }), name);
const words = textOf(20);

/** Any table of means that the program accepts. */
export const anyMeanTable = (dataFacts: Facts): fc.Arbitrary<MeanTableSpec> =>
	fc.record({
		type: fc.constant('meanTable' as const),
		...dataFacts,
		items: variables,
		groups: fc.uniqueArray(name, { maxLength: 2 }),
		layout: fc.constantFrom('stacked' as const, 'columns' as const),
		limit,
		decimals,
		showN: fc.boolean(),
		showRange: fc.boolean(),
		interval: fc.boolean(),
		confidence,
		populations: fc.array(
			fc.record({ path: fc.array(anyValue, { maxLength: 2 }), size: fc.integer({ min: 1, max: 1e9 }) }),
			{ maxLength: 3 }
		),
		itemPair: fc.option(fc.record({ first: name, second: name })),
		bootstrap: fc.record({ draws: fc.integer({ min: 100, max: 10_000 }), seed: fc.maxSafeNat() }),
		groupPairs: fc.oneof(
			fc.record({ kind: fc.constant('none' as const) }),
			fc.record({ kind: fc.constant('all' as const) }),
			fc.record({ kind: fc.constant('reference' as const), value: anyValue })
		),
		sizes: fc.array(fc.record({ from: fc.integer({ min: 0, max: 100 }), words }), { maxLength: 3 }),
		marks: fc.record({
			sd: fc.option(fc.record({ above: fc.integer(), words })),
			midpoint: fc.option(fc.record({ at: fc.option(fc.integer()), words }))
		})
	});

/** Any table of means by category and wave that the program accepts. */
export const anyCategoryWave = (dataFacts: Facts): fc.Arbitrary<CategoryWaveSpec> =>
	fc.record({
		type: fc.constant('categoryWave' as const),
		...dataFacts,
		variables,
		categories: variables,
		wave: nameOrNull,
		rows: fc.constantFrom('waves' as const, 'categories' as const),
		decimals,
		cellN: fc.boolean(),
		limit,
		test: fc.constantFrom('none' as const, 'welch' as const, 'student' as const),
		testCategories: fc.boolean(),
		level: fc.double({ min: 0.0001, max: 0.5, noNaN: true }),
		confidence,
		distributions: variables,
		plots: fc.boolean()
	});
