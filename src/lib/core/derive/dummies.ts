import type { Variable } from '../dataset/types';
import { fail, ok, type Outcome } from '../outcome';
import { cellKind } from '../table/cell-kind';
import type { DatasetRows } from '../variables/apply-filters';
import { newNumbers } from './empties';
import { findInput, keyAt } from './inputs';
import { numberVariable, type Derived } from './result';
import type { DummiesSpec, DummySpec } from './types';

/** Most values that a variable may have for each to become a dummy. */
export const MAX_DUMMIES = 50;

/** 1 where the variable has one of the values, 0 where it has another; an empty cell stays as it is. */
function dummy(
	spec: DummySpec | DummiesSpec,
	of: Variable,
	keys: ReadonlySet<string>,
	name: string,
	label: string
) {
	const rowCount = of.column.type === 'number' ? of.column.values.length : of.column.codes.length;
	const result = newNumbers(rowCount);
	for (let row = 0; row < rowCount; row++) {
		const key = keyAt(of, row);
		if (key === null) result.kinds[row] = cellKind(of.column, row);
		else result.values[row] = keys.has(key) ? 1 : 0;
	}
	const traits = { name, label, measure: 'nominal' as const, scale: { min: 0, max: 1 } };
	return numberVariable(spec, result, traits).variable;
}

/** One dummy. */
export function deriveDummy(spec: DummySpec, rows: DatasetRows): Outcome<Derived> {
	const found = findInput(rows, spec.variable);
	if (!found.ok) return found;
	if (spec.values.length === 0) return fail('derive.noChosenValues');
	const keys = new Set(spec.values.map(String));
	const variable = dummy(spec, found.value, keys, spec.name, spec.label);
	return ok({ variables: [variable], notes: [], facts: { kind: 'none' } });
}

/**
 * One dummy for each value that the data hold, but the reference. Their names are the given one with the value after
 * it; their labels name the value.
 */
export function deriveDummies(spec: DummiesSpec, rows: DatasetRows): Outcome<Derived> {
	const found = findInput(rows, spec.variable);
	if (!found.ok) return found;
	const values = valuesOf(found.value, rows.rowCount);
	if (values.size === 0) return fail('derive.noValues', { variable: spec.variable });
	if (values.size > MAX_DUMMIES)
		return fail('derive.tooManyValues', { variable: spec.variable, count: values.size, max: MAX_DUMMIES });
	const reference = spec.reference === null ? null : String(spec.reference);
	if (reference !== null && !values.has(reference))
		return fail('derive.noReference', { variable: spec.variable, value: reference });
	const title = spec.label || found.value.label || spec.variable;
	const taken = new Set<string>();
	const variables = [...values]
		.filter(([key]) => key !== reference)
		.map(([key, label]) => {
			const name = freeName(`${spec.name}_${asNamePart(key)}`, taken);
			return dummy(spec, found.value, new Set([key]), name, `${title}: ${label}`);
		});
	return ok({ variables, notes: [], facts: { kind: 'none' } });
}

/** The values that stand in the rows, in the order of their labels or else ascending, each with its label. */
function valuesOf(variable: Variable, rowCount: number): Map<string, string> {
	const found = new Set<string>();
	for (let row = 0; row < rowCount && found.size <= MAX_DUMMIES; row++) {
		const key = keyAt(variable, row);
		if (key !== null) found.add(key);
	}
	const labels = new Map(variable.valueLabels.map(({ value, label }) => [String(value), label]));
	const places = new Map([...labels.keys()].map((key, index) => [key, index]));
	const place = (key: string) => places.get(key) ?? Infinity;
	const isNumber = variable.column.type === 'number';
	const order = (a: string, b: string) => {
		if (isNumber) return Number(a) - Number(b);
		return place(a) === place(b) ? (a < b ? -1 : 1) : place(a) - place(b);
	};
	return new Map([...found].sort(order).map((key) => [key, labels.get(key) || key]));
}

/** A value as part of a name: letters and digits, the rest as "_". */
const asNamePart = (key: string) =>
	key
		.replace(/^-/, 'minus')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
		.replace(/^_+|_+$/g, '')
		.slice(0, 40) || '_';

function freeName(name: string, taken: Set<string>): string {
	let free = name;
	for (let number = 2; taken.has(free); number++) free = `${name}_${number}`;
	taken.add(free);
	return free;
}
