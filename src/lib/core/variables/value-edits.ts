import type { VariableSummary } from '../dataset/summary';
import type { EmptyName } from '../table/types';
import type { VariableEdit } from './types';

/** What is known of a variable when its values are edited. */
export type ValueContext = Pick<VariableSummary, 'changes' | 'type' | 'valueLabels'>;

type Value = number | string;

/**
 * The values of the origin that a value of the dataset stands for: itself, unless texts were coded, and those that were
 * merged into it.
 */
export function originsOf(edit: VariableEdit, value: Value): Value[] {
	const merged = (edit.recode ?? []).filter(({ to }) => to === value).map(({ from }) => from);
	return edit.coded || merged.includes(value) ? merged : [value, ...merged];
}

/** Gives an empty list no place in an edit. */
const orNone = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/**
 * Says that a value of the origin is a kind of empty cell, or (null) an answer.
 * @param isDeclared the file declares it as missing
 */
export function withKind(
	edit: VariableEdit,
	value: Value,
	kind: EmptyName | null,
	isDeclared: boolean
): VariableEdit {
	const others = (edit.empties ?? []).filter((one) => one.value !== value);
	const kept = (edit.kept ?? []).filter((one) => one !== value);
	return {
		...edit,
		empties: orNone(kind === null ? others : [...others, { value, kind }]),
		kept: orNone(kind === null && isDeclared ? [...kept, value] : kept)
	};
}

/** Makes all that a value of the dataset stands for a kind of empty cell. */
export const withEmptyValue = (edit: VariableEdit, value: Value, kind: EmptyName): VariableEdit =>
	originsOf(edit, value).reduce<VariableEdit>((so, origin) => withKind(so, origin, kind, false), edit);

/** Lets values of the origin become another one, or (null) themselves again. */
export function withRecoded(edit: VariableEdit, from: readonly Value[], to: Value | null): VariableEdit {
	const others = (edit.recode ?? []).filter((one) => !from.includes(one.from));
	const added =
		to === null ? [] : from.filter((one) => edit.coded || one !== to).map((one) => ({ from: one, to }));
	return { ...edit, recode: orNone([...others, ...added]) };
}

/**
 * Merges groups: the values, and all they stand for, become one of them.
 * @param into one of the values, whose label stays
 */
export function withMerged(edit: VariableEdit, values: readonly Value[], into: Value): VariableEdit {
	const origins = values.filter((value) => value !== into).flatMap((value) => originsOf(edit, value));
	const merged = withRecoded(edit, origins, into);
	const gone = new Set<Value>(values.filter((value) => value !== into));
	return {
		...merged,
		valueLabels: merged.valueLabels?.filter(({ value }) => !gone.has(value)),
		order: orNone((merged.order ?? []).filter((value) => !gone.has(value)))
	};
}

/**
 * Gives a group another name: a text becomes another text, a number keeps its value and gets another label.
 * @returns the edit, unchanged for a name of spaces only where a text needs one
 */
export function withGroupName(
	edit: VariableEdit,
	value: Value,
	name: string,
	{ type, valueLabels }: ValueContext
): VariableEdit {
	const text = name.trim();
	if (type === 'number') {
		const labels = edit.valueLabels ?? valueLabels;
		const others = labels.filter((one) => one.value !== value);
		const index = labels.findIndex((one) => one.value === value);
		const place = index < 0 ? others.length : index;
		const own = text === '' ? [] : [{ value, label: text }];
		return { ...edit, valueLabels: [...others.slice(0, place), ...own, ...others.slice(place)] };
	}
	if (text === '' || text === value) return edit;
	const origins = originsOf(edit, value);
	const renamed = withRecoded(edit, origins, text);
	return { ...renamed, order: renamed.order?.map((one) => (one === value ? text : one)) };
}

/**
 * Moves a category one place.
 * @param values all values of the variable, in the order in which they were found; the order that was said comes before
 */
export function withMoved(
	edit: VariableEdit,
	values: readonly Value[],
	value: Value,
	by: -1 | 1
): VariableEdit {
	const said = (edit.order ?? []).filter((one) => values.includes(one));
	const order = [...said, ...values.filter((one) => !said.includes(one))];
	const from = order.indexOf(value);
	const to = from + by;
	if (from < 0 || to < 0 || to >= order.length) return edit;
	[order[from], order[to]] = [order[to], order[from]];
	return { ...edit, order };
}
