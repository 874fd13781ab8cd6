import fc from 'fast-check';
import type {
	AllocationRule,
	AllocationSpec,
	Bound,
	ColumnSource
} from '../../../src/lib/core/analysis/allocation/types';
import { DATASETS, textOf } from '../arbitrary-parts';
import { facts } from './facts';

const COLUMNS = ['a', 'b', 'university', 'inhabitants'];
const columnId = fc.constantFrom(...COLUMNS, 'gone');
/** Mostly numbers as people type them; sometimes anything. */
const typed = fc.oneof(
	{ weight: 4, arbitrary: fc.nat(1_000_000).map(String) },
	fc.constantFrom('', '–', '0', '-5', '12,5', '1 000 kr', '1e9', 'x'),
	textOf(20)
);
const kroner = fc.oneof(fc.nat(100_000), fc.nat(1_000_000_000_000));
const share = fc.double({ min: 0, max: 1, noNaN: true });

const bound: fc.Arbitrary<Bound> = fc.oneof(
	fc.constant({ kind: 'none' as const }),
	fc.record({ kind: fc.constant('amount' as const), amount: kroner }),
	fc.record({
		kind: fc.constant('column' as const),
		column: columnId,
		share: fc.double({ min: 0, max: 100, noNaN: true })
	})
);

const rule: fc.Arbitrary<AllocationRule> = fc.oneof(
	fc.record({
		kind: fc.constant('criteria' as const),
		criteria: fc.uniqueArray(
			fc.record({ column: columnId, weight: fc.double({ min: 0, max: 1000, noNaN: true }) }),
			{ maxLength: 3, selector: ({ column }) => column }
		),
		fixed: fc.oneof(fc.constant(0), kroner),
		floor: bound,
		ceiling: bound
	}),
	fc.record({ kind: fc.constant('proRata' as const), applied: columnId }),
	fc.record({ kind: fc.constant('priority' as const), applied: columnId, priority: columnId })
);

const source: fc.Arbitrary<ColumnSource> = fc.record({
	dataset: fc.constantFrom(...DATASETS, 'gone'),
	county: fc.constantFrom('Kommune', 'fylke', 'x', 'person', 'gone'),
	take: fc.oneof(
		fc.constant({ kind: 'rows' as const }),
		fc.record({
			kind: fc.constant('values' as const),
			variable: fc.constantFrom('x', 'Flere', 'gone'),
			values: fc.uniqueArray(fc.constantFrom('1', '2', 'a;', ''), { maxLength: 3 })
		}),
		fc.record({
			kind: fc.constant('sum' as const),
			variable: fc.constantFrom('x', 'y', 'vekt', 'Flere', 'gone')
		})
	)
});

/** Any distribution of grants that the program accepts. */
export const allocation: fc.Arbitrary<AllocationSpec> = fc.record({
	type: fc.constant('allocation' as const),
	...facts,
	design: fc.constantFrom<AllocationSpec['design'][]>('given', 'keys'),
	source: textOf(20),
	columns: fc.uniqueArray(
		fc.record({
			id: fc.constantFrom(...COLUMNS),
			name: textOf(10),
			role: fc.constantFrom(
				'university' as const,
				'owner' as const,
				'coordinator' as const,
				'number' as const
			),
			from: fc.option(source, { nil: undefined })
		}),
		{ maxLength: 4, selector: ({ id }) => id }
	),
	counties: fc.array(
		fc.record({ number: textOf(4), name: textOf(10), cells: fc.array(typed, { maxLength: 5 }) }),
		{ maxLength: 8 }
	),
	per: fc.option(columnId),
	judge: fc.record({
		tolerance: fc.double({ min: 0, max: 0.5, noNaN: true }),
		times: fc.double({ min: 1, max: 100, noNaN: true }),
		university: fc.option(share)
	}),
	keys: fc.uniqueArray(
		fc.record({
			id: fc.constantFrom('model0', 'model1', 'x'),
			name: textOf(10),
			budget: kroner,
			step: fc.constantFrom(1, 7, 1000),
			rule,
			earmark: share,
			university: fc.option(share)
		}),
		{ maxLength: 3, selector: ({ id }) => id }
	),
	cost: fc.record({
		preparation: kroner,
		implementation: kroner,
		preparationYears: fc.nat(20),
		implementationYears: fc.nat(20)
	}),
	years: fc.array(fc.record({ year: typed, index: typed, budget: typed }), { maxLength: 4 })
});
