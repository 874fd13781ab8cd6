import { newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';
import { likelyItems } from '../factor/likely-items';

export const reliabilityEntries: CatalogueEntry[] = [
	{
		id: 'reliability',
		type: 'reliability',
		question: (m) => m.reliabilityAnalysis.question,
		name: (m) => m.reliabilityAnalysis.name,
		words: (m) => m.reliabilityAnalysis.words,
		begin: (id, summary) => ({
			type: 'reliability',
			...newDataFacts(id, summary),
			items: likelyItems(summary).map((variable) => ({ variable, reversed: null })),
			scale: null,
			normalise: null,
			by: null
		})
	}
];
