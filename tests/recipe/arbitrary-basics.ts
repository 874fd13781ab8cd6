import fc from 'fast-check';
import { CROSS_CELLS, type CrossTableSpec } from '../../src/lib/core/analysis/cross-table/types';
import { STATISTICS, type DescriptivesSpec } from '../../src/lib/core/analysis/descriptives/types';
import type { FrequenciesSpec } from '../../src/lib/core/analysis/frequencies/types';
import type { RepresentativenessSpec } from '../../src/lib/core/analysis/representativeness/types';
import type { ResponseRateSpec } from '../../src/lib/core/analysis/response-rate/types';
import type { DataFacts } from '../../src/lib/core/analysis/types';
import { id, name, nameOrNull, names, numberIn, textOf } from './arbitrary-parts';

const variables = fc.uniqueArray(name, { maxLength: 4 });
const confidence = numberIn(0.5, 0.999);
const decimals = fc.integer({ min: 0, max: 6 });

/** By their type: descriptives, frequencies, cross tables, response rates and comparisons with a population. */
export function basicAnalyses(dataFacts: { [K in keyof DataFacts]: fc.Arbitrary<DataFacts[K]> }) {
	const descriptives: fc.Arbitrary<DescriptivesSpec> = fc.record({
		type: fc.constant('descriptives' as const),
		...dataFacts,
		variables,
		statistics: fc.uniqueArray(fc.constantFrom(...STATISTICS)),
		quantiles: fc.constantFrom<6 | 7>(6, 7),
		confidence,
		population: fc.option(fc.integer({ min: 1, max: 1e6 })),
		decimals: fc.option(decimals),
		histogram: fc.boolean()
	});

	const frequencies: fc.Arbitrary<FrequenciesSpec> = fc.record({
		type: fc.constant('frequencies' as const),
		...dataFacts,
		variables,
		layout: fc.constantFrom<FrequenciesSpec['layout']>('each', 'together'),
		cells: fc.constantFrom<FrequenciesSpec['cells']>('count', 'percent', 'both'),
		dontKnow: fc.constantFrom<FrequenciesSpec['dontKnow']>('apart', 'answer'),
		order: fc.constantFrom<FrequenciesSpec['order']>('value', 'count'),
		unused: fc.boolean(),
		setBase: fc.constantFrom<FrequenciesSpec['setBase']>('answered', 'chosen'),
		decimals
	});

	const crossTable: fc.Arbitrary<CrossTableSpec> = fc.record({
		type: fc.constant('crossTable' as const),
		...dataFacts,
		rows: variables,
		column: nameOrNull,
		cells: fc.uniqueArray(fc.constantFrom(...CROSS_CELLS)),
		dontKnow: fc.constantFrom<CrossTableSpec['dontKnow']>('apart', 'answer'),
		test: fc.boolean(),
		decimals,
		limit: fc.option(fc.integer({ min: 2, max: 1000 }))
	});

	const people = fc.option(fc.integer({ min: 0, max: 1e6 }));
	const otherDataset = fc.oneof(fc.constant(''), id);

	const responseRate: fc.Arbitrary<ResponseRateSpec> = fc.record({
		type: fc.constant('responseRate' as const),
		...dataFacts,
		groups: names,
		unit: fc.constantFrom<ResponseRateSpec['unit']>('rows', 'persons', 'municipalities'),
		population: fc.oneof(
			fc.record({
				kind: fc.constant('typed' as const),
				groups: fc.array(
					fc.record({ values: fc.array(textOf(8), { maxLength: 3 }), population: people, invited: people }),
					{ maxLength: 4 }
				)
			}),
			fc.record({
				kind: fc.constant('dataset' as const),
				dataset: otherDataset,
				groups: names,
				size: nameOrNull,
				key: nameOrNull
			})
		),
		totals: fc.boolean(),
		decimals
	});

	const representativeness: fc.Arbitrary<RepresentativenessSpec> = fc.record({
		type: fc.constant('representativeness' as const),
		...dataFacts,
		groupings: fc.uniqueArray(fc.record({ variable: name, other: name }), {
			maxLength: 3,
			selector: ({ variable }) => variable
		}),
		key: nameOrNull,
		population: fc.record({ dataset: otherDataset, filter: fc.option(id), key: nameOrNull }),
		layout: fc.constantFrom<RepresentativenessSpec['layout']>('short', 'full'),
		base: fc.constantFrom<RepresentativenessSpec['base']>('known', 'all'),
		confidence,
		decimals
	});

	return { crossTable, descriptives, frequencies, representativeness, responseRate };
}
