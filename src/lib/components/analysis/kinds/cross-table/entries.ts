import { newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';
import { fewValued, isYear } from '../../options/guess';

export const crossTableEntries: CatalogueEntry[] = [
	{
		id: 'cross-table',
		type: 'crossTable',
		question: (m) => m.crossTable.question,
		name: (m) => m.crossTable.name,
		words: (m) => m.crossTable.words,
		begin: (id, summary) => {
			// What people belong to stands in the columns, what they answered in the rows.
			const groups = fewValued(summary);
			const belonging = groups.filter(({ type, measure }) => type === 'text' || measure === 'nominal');
			const column = belonging.at(0) ?? groups.at(0);
			const others = groups.filter((one) => one !== column && !isYear(one));
			const row = others.find(({ valueLabels }) => valueLabels.length > 0) ?? others.at(0);
			return {
				type: 'crossTable',
				...newDataFacts(id, summary),
				rows: row ? [row.name] : [],
				column: column?.name ?? null,
				cells: ['count', 'column'],
				dontKnow: 'apart',
				test: true,
				decimals: 1,
				limit: null
			};
		}
	}
];
