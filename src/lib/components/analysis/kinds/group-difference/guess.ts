import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import { groupVariables, itemVariables, numericVariables } from '../../begin';
import { isYear } from '../../options/guess';

const labelsOf = ({ valueLabels, scale }: VariableSummary): string =>
	valueLabels.length > 0 ? JSON.stringify(valueLabels) : scale ? `${scale.min}-${scale.max}` : '';

/** Of running numbers few are left out; figures of municipalities, which also differ from row to row, lie far apart. */
const RUNNING = 1.5;

/** Running numbers, another in every row: the number of a case, not a measure. */
const isKey = ({ distinct, range, counts, decimals }: VariableSummary): boolean =>
	range !== null &&
	decimals === 0 &&
	counts.value > 2 &&
	distinct === counts.value &&
	range.max - range.min < RUNNING * distinct;

/** Numbers that name categories: every value has a label, and no other variable is answered with the same ones. */
const isLabelled = ({ valueLabels, distinct, scale, measure }: VariableSummary): boolean =>
	measure !== 'ordinal' && scale === null && valueLabels.length > 0 && valueLabels.length >= distinct;

/** Items answered on the same scale: of several such sets the largest. */
export function batteryOf(summary: DatasetSummary | null): VariableSummary[] {
	const sets = new Map<string, VariableSummary[]>();
	for (const item of itemVariables(summary)) {
		const labels = labelsOf(item);
		if (labels !== '' && item.distinct > 2) sets.set(labels, [...(sets.get(labels) ?? []), item]);
	}
	return [...sets.values()].reduce((best, set) => (set.length > best.length ? set : best), []);
}

/** Days and times are numbers inside, and nobody's measure. */
const isTime = ({ format }: VariableSummary): boolean =>
	format === 'date' || format === 'dateTime' || format === 'time';

/** Numbers that somebody may want to compare or correlate: no keys, no years, no days, no numbers that name categories. */
export function measuresOf(summary: DatasetSummary | null): VariableSummary[] {
	const battery = batteryOf(summary);
	return numericVariables(summary).filter(
		(variable) =>
			!isKey(variable) &&
			!isYear(variable) &&
			!isTime(variable) &&
			(!isLabelled(variable) || (battery.length > 1 && battery.includes(variable)))
	);
}

/** Outcomes to begin with: a set of items on one scale, else other numbers; never the variable that groups. */
export function outcomesOf(summary: DatasetSummary | null, group: string | null, most: number): string[] {
	const battery = batteryOf(summary);
	return (battery.length > 1 ? battery : measuresOf(summary))
		.map(({ name }) => name)
		.filter((name) => name !== group)
		.slice(0, most);
}

/** A variable that looks as if it was meant to group by, with so many values. */
export function groupOf(
	summary: DatasetSummary | null,
	fewest: number,
	most: number
): VariableSummary | null {
	const found = batteryOf(summary);
	// One labelled variable alone is no set of items: it may be what groups are made by.
	const battery = found.length > 1 ? found : [];
	const fit = groupVariables(summary).filter(
		(variable) => variable.distinct >= fewest && variable.distinct <= most && !battery.includes(variable)
	);
	const isGroup = (variable: VariableSummary) =>
		variable.type === 'text' || variable.measure === 'nominal' || isLabelled(variable) || isYear(variable);
	return fit.find(isGroup) ?? fit[0] ?? null;
}
