import type { VariableSummary } from '$lib/core/dataset/summary';

/** Words that say that something happened. */
const YES = /^(1|ja|yes|true|sant|trukket( ut)?|trekt( ut)?|drawn|deltar|deltek|i uttrekket)$/i;
/** With more values a variable is seldom one of whether something happened. */
const MOST = 12;

/** Whether a variable can say that something happened or not: two values or a few more. */
export const canBeOutcome = ({ distinct }: VariableSummary): boolean => distinct >= 2 && distinct <= MOST;

/** The values of a variable with their labels; one that is chosen and not there any more among them. */
export function valuesOf(
	variable: VariableSummary | undefined,
	chosen: number | string | null
): { value: number | string; label: string }[] {
	const labels = new Map(variable?.valueLabels.map(({ value, label }) => [value, label]));
	const values = (variable?.values ?? []).map(({ value }) => value);
	const all = chosen === null || values.includes(chosen) ? values : [...values, chosen];
	return all.map((value) => ({ value, label: labels.get(value) ?? String(value) }));
}

/** The value that most likely means that it happened: one that says so, else the last. */
export function eventOf(variable: VariableSummary): number | string | null {
	const values = valuesOf(variable, null);
	return (values.find(({ label }) => YES.test(label.trim())) ?? values.at(-1))?.value ?? null;
}
