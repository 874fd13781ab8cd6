import type { CategoryWaveSpec } from '$lib/core/analysis/category-wave/types';
import type { DatasetSummary } from '$lib/core/dataset/summary';
import { newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';
import { guessGroup, guessMeans, guessWave } from '../mean-table/guess';

/** More categories than this do not fit beside each other. */
const MOST_COLUMNS = 7;

function begin(id: string, summary: DatasetSummary | null): CategoryWaveSpec {
	const wave = guessWave(summary);
	const category = guessGroup(summary);
	const groups = summary?.variables.find(({ name }) => name === category)?.distinct ?? 0;
	return {
		type: 'categoryWave',
		...newDataFacts(id, summary),
		variables: guessMeans(summary, 1, [wave, category]),
		categories: category === null ? [] : [category],
		wave,
		rows: groups > MOST_COLUMNS ? 'categories' : 'waves',
		decimals: 1,
		cellN: false,
		limit: null,
		test: 'welch',
		testCategories: false,
		level: 0.05,
		confidence: 0.95,
		distributions: [],
		plots: true
	};
}

export const categoryWaveEntries: CatalogueEntry[] = [
	{
		id: 'categoryWave',
		type: 'categoryWave',
		question: (m) => m.categoryWave.question,
		name: (m) => m.categoryWave.name,
		words: (m) => m.categoryWave.words,
		begin
	}
];
