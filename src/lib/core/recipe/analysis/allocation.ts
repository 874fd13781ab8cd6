import {
	LONGEST_CELL,
	MOST_COLUMNS,
	MOST_COUNTIES,
	MOST_KEYS,
	MOST_KRONER,
	MOST_YEARS,
	type AllocationColumn,
	type AllocationCounty,
	type AllocationKey,
	type AllocationRule,
	type AllocationSpec,
	type Bound,
	type BudgetYear,
	type ColumnRole,
	type ColumnSource
} from '../../analysis/allocation/types';
import {
	byKind,
	choice,
	list,
	number,
	object,
	oneOf,
	optional,
	orNull,
	text,
	wholeNumber,
	type Check
} from '../shape';
import { id, longText } from '../dataset/limits';
import { analysisFacts } from './facts';

const cell = text(LONGEST_CELL);
/** A name or an id of the specification. */
const label = text(1000);
const kroner = wholeNumber(0, MOST_KRONER);
const share = number(0, 1);
/** Ours: no more values of a variable are counted together. */
const MOST_COUNTED = 1000;
const itself = { field: '', of: (item: unknown) => item };
/** Ours: no phase lasts longer. */
const MOST_PHASE_YEARS = 20;

type TakeOf<Kind extends ColumnSource['take']['kind']> = Extract<ColumnSource['take'], { kind: Kind }>;

const source: Check<ColumnSource> = object<ColumnSource>({
	dataset: id,
	county: longText,
	take: byKind<ColumnSource['take']>({
		rows: object<TakeOf<'rows'>>({ kind: choice('rows') }),
		values: object<TakeOf<'values'>>({
			kind: choice('values'),
			variable: longText,
			values: list(longText, 0, MOST_COUNTED, itself)
		}),
		sum: object<TakeOf<'sum'>>({ kind: choice('sum'), variable: longText })
	})
});

const column: Check<AllocationColumn> = object<AllocationColumn>({
	id: label,
	name: label,
	role: oneOf<ColumnRole>({ university: true, owner: true, coordinator: true, number: true }),
	from: optional(source)
});

const county: Check<AllocationCounty> = object<AllocationCounty>({
	number: cell,
	name: cell,
	cells: list(cell, 0, MOST_COLUMNS)
});

const bound: Check<Bound> = byKind<Bound>({
	none: object<Extract<Bound, { kind: 'none' }>>({ kind: choice('none') }),
	amount: object<Extract<Bound, { kind: 'amount' }>>({ kind: choice('amount'), amount: kroner }),
	column: object<Extract<Bound, { kind: 'column' }>>({
		kind: choice('column'),
		column: label,
		share: number(0, 100)
	})
});

type RuleOf<Kind extends AllocationRule['kind']> = Extract<AllocationRule, { kind: Kind }>;

const rule: Check<AllocationRule> = byKind<AllocationRule>({
	criteria: object<RuleOf<'criteria'>>({
		kind: choice('criteria'),
		criteria: list(
			object<RuleOf<'criteria'>['criteria'][number]>({ column: label, weight: number(0, 1000) }),
			0,
			MOST_COLUMNS,
			{ field: 'column', of: ({ column: id }) => id }
		),
		fixed: kroner,
		floor: bound,
		ceiling: bound
	}),
	proRata: object<RuleOf<'proRata'>>({ kind: choice('proRata'), applied: label }),
	priority: object<RuleOf<'priority'>>({ kind: choice('priority'), applied: label, priority: label })
});

const key: Check<AllocationKey> = object<AllocationKey>({
	id: label,
	name: label,
	budget: kroner,
	step: wholeNumber(1, 1e9),
	rule,
	earmark: share,
	university: orNull(share)
});

/** Every field of a distribution of grants. */
export const allocationSpec: Check<AllocationSpec> = object<AllocationSpec>({
	type: choice('allocation'),
	...analysisFacts,
	design: oneOf<AllocationSpec['design']>({ given: true, keys: true }),
	source: label,
	columns: list(column, 0, MOST_COLUMNS, { field: 'id', of: ({ id }) => id }),
	counties: list(county, 0, MOST_COUNTIES),
	per: orNull(label),
	judge: object<AllocationSpec['judge']>({
		tolerance: number(0, 0.5),
		times: number(1, 100),
		university: orNull(share)
	}),
	keys: list(key, 0, MOST_KEYS, { field: 'id', of: ({ id }) => id }),
	cost: object<AllocationSpec['cost']>({
		preparation: kroner,
		implementation: kroner,
		preparationYears: wholeNumber(0, MOST_PHASE_YEARS),
		implementationYears: wholeNumber(0, MOST_PHASE_YEARS)
	}),
	years: list(object<BudgetYear>({ year: cell, index: cell, budget: cell }), 0, MOST_YEARS)
});
