import type { FrequenciesSpec } from '$lib/core/analysis/frequencies/types';
import type { DatasetSummary } from '$lib/core/dataset/summary';
import { newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';
import { fewValued, largestBattery } from '../../options/guess';

const begin = (id: string, summary: DatasetSummary | null): FrequenciesSpec => ({
	type: 'frequencies',
	...newDataFacts(id, summary),
	variables: fewValued(summary)
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
		fits: (spec) => spec.type === 'frequencies' && spec.layout === 'each',
		question: (m) => m.frequencies.question,
		name: (m) => m.frequencies.name,
		words: (m) => m.frequencies.words,
		begin
	},
	{
		id: 'frequencies-together',
		type: 'frequencies',
		fits: (spec) => spec.type === 'frequencies' && spec.layout === 'together',
		question: (m) => m.frequencies.questionTogether,
		name: (m) => m.frequencies.nameTogether,
		words: (m) => m.frequencies.wordsTogether,
		begin: (id, summary) => ({
			...begin(id, summary),
			variables: largestBattery(summary)
				.slice(0, 8)
				.map(({ name }) => name),
			layout: 'together',
			dontKnow: 'answer',
			decimals: 0
		})
	}
];
