import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import { groupVariables, itemVariables } from '../begin';

/** More values than this are seldom answers or groups: municipalities, ages. */
const FEW = 12;

/** Whether the numbers look like years. */
export const isYear = ({ range, type }: VariableSummary): boolean =>
	type === 'number' &&
	range !== null &&
	range.min >= 1900 &&
	range.max <= 2100 &&
	Number.isInteger(range.min) &&
	Number.isInteger(range.max);

/** Variables with so few values that they are most likely answers or groups; all that can group where there are none. */
export function fewValued(summary: DatasetSummary | null): VariableSummary[] {
	const all = groupVariables(summary);
	const few = all.filter(({ distinct }) => distinct <= FEW);
	return few.length > 0 ? few : all;
}

/** The answers of a variable in words. */
const answersOf = ({ valueLabels, values }: VariableSummary): Set<string> =>
	new Set(
		valueLabels.length > 0 ? valueLabels.map(({ label }) => label) : values.map(({ value }) => String(value))
	);

/** Variables that have most of their answers in common, the most there are: a battery of questions. */
export function largestBattery(summary: DatasetSummary | null): VariableSummary[] {
	const candidates = fewValued(summary).filter((one) => !isYear(one));
	const answers = candidates.map(answersOf);
	const isAlike = (one: Set<string>, other: Set<string>) => {
		const common = [...one].filter((answer) => other.has(answer)).length;
		return common * 2 > one.size + other.size - common;
	};
	const batteries = answers.map((own) => candidates.filter((_, place) => isAlike(own, answers[place])));
	return batteries.sort((one, other) => other.length - one.length).at(0) ?? [];
}

/** Whether a variable is computed as the mean of items. */
export const isIndex = ({ made }: VariableSummary): boolean =>
	made?.how.code.startsWith('derive.howIndex') ?? false;

/** Of some variables those that are figures: neither answers on a scale nor computed. */
export function figuresAmong(
	variables: readonly VariableSummary[],
	summary: DatasetSummary | null
): VariableSummary[] {
	const items = new Set(itemVariables(summary).map(({ name }) => name));
	return variables.filter(({ name, isDerived }) => !isDerived && !items.has(name));
}
