import type { VariableSummary } from '$lib/core/dataset/summary';
import { isYear } from '$lib/components/analysis/options/guess';
import { CELL_NAMES, type CellName, type EmptyName } from '$lib/core/table/types';
import { asAnswerScale, SCALES, type AnswerScale } from '$lib/core/variables/scales';
import type { OwnScale } from '$lib/core/variables/types';
import type { WorkMessages } from '$lib/i18n/types';

/** Writes a number as this person reads it. */
type WriteNumber = (value: number, decimals: number) => string;

/** The kinds of empty cell, in the order in which they are listed: those of surveys first. */
export const EMPTY_KINDS: readonly EmptyName[] = [
	'dontKnow',
	'unanswered',
	'routedOut',
	'notApplicable',
	'suppressed',
	'missing'
];

/** The scales that can be chosen: those of the library and those that somebody has made. */
export const allScales = (own: readonly OwnScale[]): AnswerScale[] => [...SCALES, ...own.map(asAnswerScale)];

/** The name of a scale by its id. */
export const scaleName = (id: string, own: readonly OwnScale[], t: WorkMessages['variables']): string =>
	own.find((scale) => scale.id === id)?.name ?? t.scales[id as keyof typeof t.scales] ?? t.ownScale;

/** The empty cells of a variable by kind: "9 vet ikke, 3 mangler". */
export function emptiesText(
	counts: Record<CellName, number>,
	kinds: Record<CellName, string>,
	integer: (value: number) => string
): string {
	const order = [...EMPTY_KINDS, ...CELL_NAMES.slice(1)] as EmptyName[];
	return [...new Set(order)]
		.filter((kind) => counts[kind] > 0)
		.map((kind) => `${integer(counts[kind])} ${kinds[kind]}`)
		.join(', ');
}

/** A value with its label: "5 Helt enig". */
export function valueText(
	value: number | string,
	{ valueLabels, decimals }: Pick<VariableSummary, 'valueLabels' | 'decimals'>,
	number: WriteNumber
): string {
	const label = valueLabels.find((one) => one.value === value)?.label ?? '';
	// A whole number with a label is a code, and has no space for thousands: 2021 Høsten 2021.
	const isCode = label !== '' && Number.isInteger(value);
	const written = typeof value === 'string' ? value : isCode ? String(value) : number(value, decimals);
	return label === '' || label === written ? written : `${written} ${label}`;
}

/** Days and seconds are no numbers to a reader: they are not listed or averaged here. */
export const isOfTime = ({ format }: Pick<VariableSummary, 'format'>): boolean =>
	format === 'date' || format === 'dateTime' || format === 'time';

/** What values there are, in short: the labels of the ends, else the range, else how many different texts. */
export function valuesText(
	variable: VariableSummary,
	t: WorkMessages['variables'],
	number: WriteNumber
): string {
	const { valueLabels, range, distinct, decimals } = variable;
	if (valueLabels.length > 0) {
		const [first, last] = [valueLabels[0], valueLabels[valueLabels.length - 1]];
		return valueLabels.length === 1
			? valueText(first.value, variable, number)
			: `${valueText(first.value, variable, number)} … ${valueText(last.value, variable, number)}`;
	}
	if (range && !isOfTime(variable)) {
		if (isYear(variable)) return `${range.min}–${range.max}`;
		return `${number(range.min, decimals)}–${number(range.max, decimals)}`;
	}
	return t.different(distinct);
}

/** The small picture of a variable in words, for those who do not see it. */
export function pictureText(
	variable: VariableSummary,
	t: WorkMessages['variables'],
	number: WriteNumber
): string {
	const { values, range, distinct, counts, decimals } = variable;
	if (counts.value === 0) return t.picture.none;
	if (isOfTime(variable)) return t.different(distinct);
	if (values.length > 0 && values.length <= 7) {
		return values.map(({ value, count }) => `${valueText(value, variable, number)}: ${count}`).join('; ');
	}
	if (!range) return t.different(distinct);
	return t.picture.range({
		min: number(range.min, decimals),
		max: number(range.max, decimals),
		mean: number(range.mean, decimals + 1)
	});
}

/** How many values lie beyond the declared scale; 0 when none was declared or nothing can be said. */
export function beyondScale({ scale, values }: Pick<VariableSummary, 'scale' | 'values'>): number {
	if (!scale) return 0;
	return values.reduce(
		(sum, { value, count }) =>
			typeof value === 'number' && (value < scale.min || value > scale.max) ? sum + count : sum,
		0
	);
}

/** Answers that have no number yet, and the cells they stand in. */
export function unknownAnswers({ changes = [] }: Pick<VariableSummary, 'changes'>) {
	return changes.filter(({ becomes, count }) => becomes === null && count > 0);
}

export const SHOWN = ['all', 'nominal', 'ordinal', 'scale', 'unknown', 'reversed', 'derived'] as const;
export type Shown = (typeof SHOWN)[number];

/** The variables whose name, label or source has all words of a search, and that are of the chosen sort. */
export function findVariables(
	variables: readonly VariableSummary[],
	query: string,
	shown: Shown
): VariableSummary[] {
	const words = query.toLocaleLowerCase('nb').split(/\s+/u).filter(Boolean);
	return variables.filter((variable) => {
		const text = `${variable.name} ${variable.label} ${variable.source}`.toLocaleLowerCase('nb');
		return words.every((word) => text.includes(word)) && isOf(variable, shown);
	});
}

function isOf(variable: VariableSummary, shown: Shown): boolean {
	switch (shown) {
		case 'all':
			return true;
		case 'unknown':
			return unknownAnswers(variable).length > 0;
		case 'reversed':
			return variable.reversed;
		case 'derived':
			return variable.isDerived;
		default:
			return variable.measure === shown;
	}
}
