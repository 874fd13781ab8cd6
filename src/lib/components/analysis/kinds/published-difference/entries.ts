import { EMPTY_ROW, type PublishedDifferenceSpec } from '$lib/core/analysis/published-difference/types';
import { newFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';

const begin = (id: string, design: PublishedDifferenceSpec['design']): PublishedDifferenceSpec => ({
	type: 'publishedDifference',
	...newFacts(id),
	design,
	rows: [{ ...EMPTY_ROW }, { ...EMPTY_ROW }],
	items: { first: '', second: '' },
	pairwise: 'holm',
	allTests: false,
	confidence: 0.95
});

export const publishedDifferenceEntries: CatalogueEntry[] = [
	{
		id: 'published-difference',
		type: 'publishedDifference',
		fits: (spec) => spec.type === 'publishedDifference' && spec.design === 'groups',
		question: (m) => m.publishedDifference.question,
		name: (m) => m.publishedDifference.entryName,
		words: (m) => m.publishedDifference.words,
		begin: (id) => begin(id, 'groups')
	},
	{
		id: 'published-items',
		type: 'publishedDifference',
		fits: (spec) => spec.type === 'publishedDifference' && spec.design === 'items',
		question: (m) => m.publishedDifference.itemsQuestion,
		name: (m) => m.publishedDifference.itemsEntryName,
		words: (m) => m.publishedDifference.words,
		begin: (id) => begin(id, 'items')
	}
];
