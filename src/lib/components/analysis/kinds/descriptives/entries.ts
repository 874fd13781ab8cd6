import { numericVariables, newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';
import { isYear } from '../../options/guess';

export const descriptivesEntries: CatalogueEntry[] = [
	{
		id: 'descriptives',
		type: 'descriptives',
		question: (m) => m.descriptives.question,
		name: (m) => m.descriptives.name,
		words: (m) => m.descriptives.words,
		begin: (id, summary) => ({
			type: 'descriptives',
			...newDataFacts(id, summary),
			variables: numericVariables(summary)
				.filter((one) => (one.format === 'number' || one.format === 'percent') && !isYear(one))
				.slice(0, 8)
				.map(({ name }) => name),
			statistics: ['mean', 'sd', 'min', 'q1', 'median', 'q3', 'max'],
			quantiles: 7,
			confidence: 0.95,
			population: null,
			decimals: null,
			histogram: false
		})
	}
];
