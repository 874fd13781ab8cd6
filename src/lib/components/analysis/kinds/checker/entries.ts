import { emptyTable } from '$lib/core/analysis/checker/new-table';
import { newFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';

export const checkerEntries: CatalogueEntry[] = [
	{
		id: 'checker',
		type: 'checker',
		question: (m) => m.checker.question,
		name: (m) => m.checker.name,
		words: (m) => m.checker.words,
		begin: (id) => ({ type: 'checker', ...newFacts(id), ...emptyTable() })
	}
];
