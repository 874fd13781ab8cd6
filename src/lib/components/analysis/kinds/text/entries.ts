import { newFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';

export const textEntries: CatalogueEntry[] = [
	{
		id: 'text',
		type: 'text',
		question: (m) => m.analysisText.question,
		name: (m) => m.analysisText.name,
		begin: (id) => ({ type: 'text', ...newFacts(id), body: '', numbers: [] })
	}
];
