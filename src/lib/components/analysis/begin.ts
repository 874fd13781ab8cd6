import type { AnalysisFacts, DataFacts } from '$lib/core/analysis/types';
import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';

/** What every new analysis says. */
export const newFacts = (id: string): AnalysisFacts => ({ version: 1, id, name: '', note: '' });

/** What every new analysis of a dataset says: all rows, not split, weighted where the dataset has a weight. */
export const newDataFacts = (id: string, summary: DatasetSummary | null): DataFacts => ({
	...newFacts(id),
	dataset: summary?.id ?? '',
	filter: null,
	split: null,
	weighted: true
});

/** Variables with numbers that vary and that somebody may want to analyse: no keys, no weight. */
export const numericVariables = (summary: DatasetSummary | null): VariableSummary[] =>
	ownVariables(summary).filter(({ type, measure }) => type === 'number' && measure !== 'nominal');

/** Variables that can group rows: few values. */
export const groupVariables = (summary: DatasetSummary | null): VariableSummary[] =>
	ownVariables(summary).filter(({ distinct }) => distinct >= 2 && distinct <= 30);

/** Variables answered on a scale of few points: Likert items. */
export const itemVariables = (summary: DatasetSummary | null): VariableSummary[] =>
	ownVariables(summary).filter(
		({ type, distinct, range }) =>
			type === 'number' && distinct >= 2 && distinct <= 11 && range !== null && Number.isInteger(range.min)
	);

function ownVariables(summary: DatasetSummary | null): VariableSummary[] {
	if (!summary) return [];
	const { weight, keys } = summary.spec;
	return summary.variables.filter(({ name }) => ![weight, keys.person, keys.municipality].includes(name));
}

/** What a variable is called where it is chosen: name and label, since several can have the same label. */
export const choiceTitle = ({ name, label }: Pick<VariableSummary, 'name' | 'label'>): string =>
	label === '' || label === name ? name : `${name} – ${label}`;
