import fc from 'fast-check';
import type { CutRule, DerivedKind, DerivedSpec } from '../../src/lib/core/derive/types';
import {
	cellText,
	cellValue,
	condition,
	ends,
	id,
	name,
	nameOrNull,
	numberIn,
	textOf
} from './arbitrary-parts';

const cutPoints = fc
	.array(fc.oneof(fc.integer({ min: 0, max: 6 }), numberIn(-10, 10)), { maxLength: 4 })
	.chain((cuts) =>
		fc.constantFrom(
			cuts,
			[...cuts].sort((a, b) => a - b)
		)
	);

const cutFields = {
	closed: fc.constantFrom('upper' as const, 'lower' as const),
	cuts: cutPoints,
	waves: fc.array(fc.record({ wave: cellText, cuts: cutPoints }), { maxLength: 2 })
};

const labels = fc.array(textOf(10), { maxLength: 3 });

const cutRule: fc.Arbitrary<CutRule> = fc.oneof(
	fc.record({
		kind: fc.constant('quantiles' as const),
		shares: fc.oneof(
			fc.constantFrom<number[]>([0.25, 0.5, 0.75], [0.5]),
			fc.array(numberIn(0, 1), { maxLength: 3 })
		),
		method: fc.constantFrom('observed' as const, 'type7' as const),
		on: condition
	}),
	fc.record({ kind: fc.constant('fixed' as const), cuts: fc.record(cutFields) }),
	fc.record({
		kind: fc.constant('stored' as const),
		bands: fc.record({
			...cutFields,
			id,
			name: textOf(12),
			labels,
			from: fc.option(fc.record({ table: textOf(12), variable: name, n: fc.nat() }))
		})
	})
);

type SpecOf<K extends DerivedKind> = Extract<DerivedSpec, { kind: K }>;

/** One of a kind, with the fields that all have. */
const kind = <K extends DerivedKind>(
	of: K,
	fields: fc.Arbitrary<Omit<SpecOf<K>, 'kind' | 'name' | 'label'>>
) =>
	fc
		.tuple(fc.oneof(textOf(12), fc.constantFrom('ny', 'z')), textOf(12), fields)
		.map(([name, label, more]) => ({ kind: of, name, label, ...more }) as SpecOf<K>);

/** Any specification of each kind of computed variable. */
export const DERIVED: { [K in DerivedKind]: fc.Arbitrary<SpecOf<K>> } = {
	bands: kind('bands', fc.record({ variable: name, wave: nameOrNull, cuts: cutRule, labels })),
	reverse: kind('reverse', fc.record({ variable: name, scale: fc.option(ends) })),
	index: kind(
		'index',
		fc.record(
			{
				items: fc.array(fc.record({ variable: name, reversed: fc.option(fc.boolean()) }), { maxLength: 4 }),
				atLeast: fc.option(fc.nat(4)),
				scale: fc.option(ends),
				normalise: fc.option(ends),
				from: fc.record({
					analysis: id,
					name: textOf(12),
					factor: fc.option(fc.integer({ min: 1, max: 9 })),
					cut: fc.option(numberIn(0, 1))
				})
			},
			{ requiredKeys: ['items', 'atLeast', 'scale', 'normalise'] }
		)
	),
	square: kind(
		'square',
		fc.record({
			variable: name,
			centre: fc.constantFrom('mean' as const, 'none' as const),
			on: condition
		})
	),
	log: kind(
		'log',
		fc.record({ variable: name, base: fc.constantFrom('e' as const, '10' as const, '2' as const) })
	),
	standardise: kind('standardise', fc.record({ variable: name, on: condition })),
	difference: kind('difference', fc.record({ first: name, second: name })),
	ratio: kind('ratio', fc.record({ first: name, second: name })),
	share: kind('share', fc.record({ part: name, total: name })),
	dummy: kind('dummy', fc.record({ variable: name, values: fc.array(cellValue, { maxLength: 3 }) })),
	dummies: kind('dummies', fc.record({ variable: name, reference: fc.option(cellValue) })),
	lag: kind(
		'lag',
		fc.record({
			variable: name,
			unit: name,
			year: name,
			years: fc.nat(5),
			change: fc.constantFrom('none' as const, 'difference' as const, 'percent' as const)
		})
	),
	expression: kind(
		'expression',
		fc.record({
			expression: fc.oneof(
				fc.constantFrom('x + y * 2', 'mean(x, y)', 'ln(x) / 0', 'if(x > 1, 1, 0)', '(((', 'x > 2'),
				textOf(40)
			)
		})
	)
};

export const anyDerived: fc.Arbitrary<DerivedSpec> = fc.oneof(...Object.values(DERIVED));
