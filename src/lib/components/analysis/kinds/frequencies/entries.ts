import type { FrequenciesSpec } from '$lib/core/analysis/frequencies/types';
import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import { groupVariables, itemVariables, newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';

const begin = (id: string, summary: DatasetSummary | null): FrequenciesSpec => ({
	type: 'frequencies',
	...newDataFacts(id, summary),
	variables: groupVariables(summary)
		.slice(0, 3)
		.map(({ name }) => name),
	layout: 'each',
	cells: 'count',
	dontKnow: 'apart',
	order: 'value',
	unused: true,
	setBase: 'answered',
	decimals: 1
});

export const frequenciesEntries: CatalogueEntry[] = [
	{
		id: 'frequencies',
		type: 'frequencies',
		question: (m) => m.frequencies.question,
		name: (m) => m.frequencies.name,
		words: (m) => m.frequencies.words,
		begin
	},
	{
		id: 'frequencies-together',
		type: 'frequencies',
		question: (m) => m.frequencies.questionTogether,
		name: (m) => m.frequencies.nameTogether,
		words: (m) => m.frequencies.wordsTogether,
		begin: (id, summary) => ({
			...begin(id, summary),
			variables: alike(summary),
			layout: 'together',
			dontKnow: 'answer',
			decimals: 0
		})
	}
];

/** The largest family of questions with the same answers. */
function alike(summary: DatasetSummary | null): string[] {
	const families = new Map<string, VariableSummary[]>();
	const few = [...itemVariables(summary), ...groupVariables(summary).filter(({ type }) => type === 'text')];
	for (const variable of few) {
		const { valueLabels, values } = variable;
		const answers =
			valueLabels.length > 0 ? valueLabels.map(({ label }) => label) : values.map(({ value }) => value);
		const key = JSON.stringify([...answers].sort());
		families.set(key, [...(families.get(key) ?? []), variable]);
	}
	const largest = [...families.values()].sort((one, other) => other.length - one.length).at(0) ?? [];
	return largest.slice(0, 8).map(({ name }) => name);
}
