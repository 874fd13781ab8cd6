import type { MeanTableSpec } from '$lib/core/analysis/mean-table/types';
import type { DatasetSummary } from '$lib/core/dataset/summary';
import { itemVariables, newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';
import { guessGroup, guessMeans } from './guess';

/** The limit of the NTNU report. */
const LIMIT = 8;

function begin(id: string, summary: DatasetSummary | null): MeanTableSpec {
	const group = guessGroup(summary);
	const isItem = new Set(itemVariables(summary).map(({ name }) => name));
	const items = guessMeans(summary, 4, [group]);
	// Answers on a scale share their columns; a number of another kind beside them would not.
	const alike = items.filter((name) => isItem.has(name));
	return {
		type: 'meanTable',
		...newDataFacts(id, summary),
		items: alike.length > 0 ? alike : items.slice(0, 1),
		groups: group === null ? [] : [group],
		layout: group !== null && alike.length > 1 ? 'stacked' : 'columns',
		limit: LIMIT,
		decimals: 2,
		showN: true,
		showRange: true,
		interval: false,
		confidence: 0.95,
		populations: [],
		itemPair: null,
		bootstrap: { draws: 2000, seed: 1 },
		groupPairs: { kind: 'none' },
		sizes: [],
		marks: { sd: null, midpoint: null }
	};
}

const hasEffects = ({ itemPair, groupPairs }: MeanTableSpec): boolean =>
	itemPair !== null || groupPairs.kind !== 'none';

export const meanTableEntries: CatalogueEntry[] = [
	{
		id: 'meanTable',
		type: 'meanTable',
		question: (m) => m.meanTable.question,
		name: (m) => m.meanTable.name,
		words: (m) => m.meanTable.words,
		fits: (spec) => spec.type === 'meanTable' && !hasEffects(spec),
		begin
	},
	{
		id: 'meanTableEffects',
		type: 'meanTable',
		question: (m) => m.meanTable.questionEffect,
		name: (m) => m.meanTable.nameEffect,
		words: (m) => m.meanTable.words,
		fits: (spec) => spec.type === 'meanTable' && hasEffects(spec),
		begin: (id, summary) => {
			const spec = begin(id, summary);
			const [first, second] = spec.items;
			return {
				...spec,
				itemPair: second === undefined ? null : { first, second },
				groupPairs: spec.groups.length > 0 ? { kind: 'all' } : { kind: 'none' }
			};
		}
	}
];
