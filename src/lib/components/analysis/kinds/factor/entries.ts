import { FACTOR_DEFAULTS } from '$lib/core/analysis/factor/types';
import { newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';
import { likelyItems } from './likely-items';

export const factorEntries: CatalogueEntry[] = [
	{
		id: 'factor',
		type: 'factor',
		question: (m) => m.factorForm.question,
		name: (m) => m.factorForm.name,
		words: (m) => m.factorForm.words,
		fits: (spec) => spec.type === 'factor' && spec.extraction !== 'components',
		begin: (id, summary) => ({
			type: 'factor',
			...newDataFacts(id, summary),
			...FACTOR_DEFAULTS,
			items: likelyItems(summary)
		})
	},
	{
		id: 'components',
		type: 'factor',
		question: (m) => m.factorForm.componentsQuestion,
		name: (m) => m.factorForm.componentsName,
		words: (m) => m.factorForm.componentsWords,
		fits: (spec) => spec.type === 'factor' && spec.extraction === 'components',
		begin: (id, summary) => ({
			type: 'factor',
			...newDataFacts(id, summary),
			...FACTOR_DEFAULTS,
			extraction: 'components',
			rotation: 'varimax',
			factors: { kind: 'kaiser' },
			items: likelyItems(summary)
		})
	}
];
