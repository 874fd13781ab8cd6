import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import { groupVariables, itemVariables, numericVariables } from '../../begin';
import { isYear } from '../../options/guess';

/** The order of a list with those that fulfil something first. */
const firstThose = <T>(list: readonly T[], holds: (one: T) => boolean): T[] => [
	...list.filter(holds),
	...list.filter((one) => !holds(one))
];

/** Names of variables that the dataset computes in some way: bands, an index. */
const derivedAs = (summary: DatasetSummary | null, kind: 'bands' | 'index'): string[] =>
	summary?.spec.derived.flatMap((one) => (one.kind === kind ? [one.name] : [])) ?? [];

/** More years than this are no waves of a survey. */
const MOST_WAVES = 12;
const isWave = (variable: VariableSummary): boolean =>
	isYear(variable) && variable.distinct >= 2 && variable.distinct <= MOST_WAVES;

/** The variable that is most likely a survey wave; null where none looks like years. */
export const guessWave = (summary: DatasetSummary | null): string | null =>
	groupVariables(summary).find(isWave)?.name ?? null;

/** Variables that group rows: bands first, then names of kinds, then all others with few values (items among them). */
export function groupsInOrder(summary: DatasetSummary | null): VariableSummary[] {
	const bands = new Set(derivedAs(summary, 'bands'));
	const nominal = firstThose(
		groupVariables(summary),
		(one) => one.type === 'text' || one.measure === 'nominal' || isWave(one)
	);
	return firstThose(nominal, ({ name }) => bands.has(name));
}

/** The variable that rows are most likely grouped by; null where all look like items. */
export const guessGroup = (summary: DatasetSummary | null): string | null =>
	groupsInOrder(summary).find(
		(one) =>
			!isWave(one) &&
			(one.type === 'text' ||
				one.measure === 'nominal' ||
				derivedAs(summary, 'bands').includes(one.name) ||
				!itemVariables(summary).some(({ name }) => name === one.name))
	)?.name ?? null;

/** Indices first, then items, then every other number that may have a mean. */
export function meansInOrder(summary: DatasetSummary | null): VariableSummary[] {
	const items = new Set(itemVariables(summary).map(({ name }) => name));
	const indices = new Set(derivedAs(summary, 'index'));
	const ordered = firstThose(numericVariables(summary), ({ name }) => items.has(name));
	return firstThose(ordered, ({ name }) => indices.has(name)).filter((one) => !isWave(one));
}

/** The indices of a dataset; where it has none, the first of its items on the scale that most of them have. */
export function guessMeans(
	summary: DatasetSummary | null,
	atMost: number,
	except: readonly (string | null)[]
): string[] {
	const indices = derivedAs(summary, 'index');
	const list = meansInOrder(summary).filter(({ name }) => !except.includes(name));
	const chosen = list.filter(({ name }) => indices.includes(name));
	const alike = chosen.length > 0 ? chosen : onCommonScale(list, summary);
	return (alike.length > 0 ? alike : list).slice(0, atMost).map(({ name }) => name);
}

/** The items on the scale (the declared one, else the range of the answers) that most items share. */
function onCommonScale(list: readonly VariableSummary[], summary: DatasetSummary | null): VariableSummary[] {
	const items = new Set(itemVariables(summary).map(({ name }) => name));
	const byScale = new Map<string, VariableSummary[]>();
	for (const one of list) {
		if (!items.has(one.name)) continue;
		const ends = one.scale ?? one.range;
		const key = `${ends?.min}–${ends?.max}`;
		byScale.set(key, [...(byScale.get(key) ?? []), one]);
	}
	return [...byScale.values()].reduce((most, some) => (some.length > most.length ? some : most), []);
}

/** What a variable is called in a list. */
export const titleOf = ({ name, label }: VariableSummary): string => (label === '' ? name : label);

/** The values of a variable with their labels. */
export function valuesOf(variable: VariableSummary | undefined): { value: number | string; label: string }[] {
	if (!variable) return [];
	const labels = new Map(variable.valueLabels.map(({ value, label }) => [value, label]));
	return variable.values.map(({ value }) => ({ value, label: labels.get(value) ?? String(value) }));
}
