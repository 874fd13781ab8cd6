import type { AggregateMeasure, AggregateVariable } from '$lib/core/aggregate/types';
import type { VariableSummary } from '$lib/core/dataset/summary';
import { numberText } from '$lib/core/link/key-texts';

/** How results are named when nobody has named them. */
export type MeasureNames = { count: string } & Record<
	Exclude<AggregateMeasure, 'count'>,
	(params: { variable: string }) => string
>;

/** Names of variables that hold how many stand behind a row: weights to begin with. */
const PUPILS = /antall ?elev|elevtall|pupils|^n$|antall svar/i;

/** The name of a result by what it is. */
export const measureName = ({ measure, variable }: AggregateVariable, names: MeasureNames): string =>
	measure === 'count' ? names.count : names[measure]({ variable: variable ?? '' });

/** Whether the name is the one that the program gave it. */
export const isNamedByItself = (one: AggregateVariable, names: MeasureNames): boolean =>
	one.name === measureName(one, names);

/** A mean to begin with: of the first number that is no key or count, weighted by pupils where there are some. */
export function firstVariable(
	variables: readonly VariableSummary[],
	taken: readonly AggregateVariable[],
	names: MeasureNames
): AggregateVariable {
	const used = new Set(taken.map(({ variable }) => variable));
	const numbers = variables.filter(({ type }) => type === 'number');
	const isFree = ({ name, valueLabels }: VariableSummary) =>
		!used.has(name) &&
		!PUPILS.test(name) &&
		valueLabels.length === 0 &&
		!/nr\.?$|nummer$|kode$|^id$/i.test(name);
	const first = numbers.find(isFree) ?? numbers.find(({ name }) => !used.has(name));
	const fresh: AggregateVariable = {
		name: '',
		measure: first ? 'mean' : 'count',
		variable: first?.name ?? null,
		weight: null,
		values: [],
		incomplete: 'compute',
		counts: first !== undefined
	};
	return { ...fresh, name: measureName(fresh, names) };
}

/** The values of a variable that a share may be of: as the specification names them, and as a person reads them. */
export function valueTexts(variable: VariableSummary | undefined): { text: string; label: string }[] {
	return (variable?.values ?? []).map(({ value }) => {
		const text = typeof value === 'number' ? numberText(value) : value.normalize('NFC').trim();
		const label = variable?.valueLabels.find((one) => one.value === value)?.label;
		return { text, label: label ? `${text} ${label}` : text };
	});
}
