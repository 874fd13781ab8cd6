import { beginApplicationsSpec } from '$lib/core/analysis/applications/begin';
import { newFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';

export const applicationsEntries: CatalogueEntry[] = [
	{
		id: 'applications',
		type: 'applications',
		question: (m) => m.applications.question,
		name: (m) => m.applications.entryName,
		words: (m) => m.applications.words,
		begin: (id) => ({ type: 'applications', ...newFacts(id), ...beginApplicationsSpec() })
	}
];
