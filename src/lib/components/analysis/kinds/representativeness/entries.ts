import { datasets } from '$lib/state/datasets.svelte';
import { project } from '$lib/state/project.svelte';
import { newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';
import { proposeGroupings, proposeKey, proposeOther } from './propose';

export const representativenessEntries: CatalogueEntry[] = [
	{
		id: 'representativeness',
		type: 'representativeness',
		question: (m) => m.representativeness.question,
		name: (m) => m.representativeness.name,
		words: (m) => m.representativeness.words,
		begin: (id, summary) => {
			const dataset = proposeOther(summary?.spec ?? null, project.datasets);
			const other = dataset === '' ? null : datasets.summary(dataset);
			return {
				type: 'representativeness',
				...newDataFacts(id, summary),
				groupings: proposeGroupings(summary, other),
				key: proposeKey(summary, dataset),
				population: { dataset, filter: null, key: proposeKey(other, null) },
				layout: 'full',
				base: 'known',
				confidence: 0.95,
				decimals: 1
			};
		}
	}
];
