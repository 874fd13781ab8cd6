import type { TypedGroup } from '$lib/core/analysis/response-rate/types';
import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';

/** A group that a number can be typed for. */
export interface GroupField {
	values: string[];
	label: string;
	population: number | null;
	invited: number | null;
}

/** More groups than this are not typed by hand. */
export const MOST_FIELDS = 60;

const categoriesOf = ({ valueLabels, values }: VariableSummary): { value: string; label: string }[] => {
	const labels = new Map(valueLabels.map(({ value, label }) => [String(value), label]));
	const all = new Set([...labels.keys(), ...values.map(({ value }) => String(value))]);
	return [...all].map((value) => ({ value, label: labels.get(value) ?? value }));
};

/**
 * Every group that the answers can be in, with what was typed for it; groups that were typed and are not in the data stand
 * last. Null where there are too many to type.
 */
export function fieldsOf(
	names: readonly string[],
	typed: readonly TypedGroup[],
	summary: DatasetSummary | null
): GroupField[] | null {
	const levels = names.map((name) => {
		const variable = summary?.variables.find((one) => one.name === name);
		return variable ? categoriesOf(variable) : [];
	});
	if (levels.reduce((product, { length }) => product * length, 1) > MOST_FIELDS) return null;
	const groups = levels.reduce<{ value: string; label: string }[][]>(
		(all, level) => all.flatMap((one) => level.map((category) => [...one, category])),
		[[]]
	);
	const fields = groups.map((group): GroupField => {
		const values = group.map(({ value }) => value);
		const known = typed.find((one) => isSame(one.values, values));
		return {
			values,
			label: group.map(({ label }) => label).join(' – '),
			population: known?.population ?? null,
			invited: known?.invited ?? null
		};
	});
	const others = typed.filter(
		({ values, population, invited }, place) =>
			values.length === names.length &&
			(population !== null || invited !== null) &&
			!fields.some((field) => isSame(field.values, values)) &&
			typed.findIndex((other) => isSame(other.values, values)) === place
	);
	return [...fields, ...others.map((one) => ({ ...one, label: one.values.join(' – ') }))];
}

/** The typed groups with other numbers for one of them. Groups of other variables are kept: one may come back to them. */
export const withField = (typed: readonly TypedGroup[], changed: TypedGroup): TypedGroup[] => [
	...typed.filter(({ values }) => !isSame(values, changed.values)),
	changed
];

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
	one.length === other.length && one.every((value, level) => value === other[level]);
