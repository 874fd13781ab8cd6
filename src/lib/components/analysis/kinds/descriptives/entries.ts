import type { CatalogueEntry } from '../../catalogue';
import { newDataFacts, numericVariables } from '../../begin';

export const descriptivesEntries: CatalogueEntry[] = [
	{
		id: 'descriptives',
		type: 'descriptives',
		question: (m) => m.descriptives.question,
		name: (m) => m.descriptives.name,
		begin: (id, summary) => ({
			type: 'descriptives',
			...newDataFacts(id, summary),
			variables: numericVariables(summary)
				.slice(0, 8)
				.map(({ name }) => name)
		})
	}
];
