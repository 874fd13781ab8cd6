import type { StructurePart, StructureSpec } from '$lib/core/analysis/structure/types';
import type { AnalysisSpec } from '$lib/core/analysis/types';
import type { DatasetSummary } from '$lib/core/dataset/summary';
import { newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';
import { blocksOf, drawsOf, keysOf } from './guess';

/** The report counts municipalities of more than 20 000 as large (AFI-2024). */
const LARGE = 20_000;

const begin = (id: string, summary: DatasetSummary | null, show: StructurePart[]): StructureSpec => ({
	type: 'structure',
	...newDataFacts(id, summary),
	draws: drawsOf(summary),
	year: null,
	blocks: blocksOf(summary),
	published: [],
	show,
	others: 'never',
	pooled: 'participations',
	...keysOf(summary),
	together: [],
	large: LARGE,
	test: 'welch',
	effect: 'd',
	adjust: 'none',
	shares: 'wilson',
	quantiles: 7,
	confidence: 0.95,
	decimals: null
});

const PROFILE: StructurePart[] = [
	'profile',
	'overview',
	'years',
	'statistics',
	'tests',
	'influence',
	'population'
];
const showsFirst =
	(part: StructurePart) =>
	(spec: AnalysisSpec): boolean =>
		spec.type === 'structure' && spec.show.find((one) => one !== 'population') === part;

export const structureEntries: CatalogueEntry[] = [
	{
		id: 'structure',
		type: 'structure',
		fits: showsFirst('profile'),
		question: (m) => m.structure.question,
		name: (m) => m.structure.entryName,
		words: (m) => m.structure.words,
		begin: (id, summary) => begin(id, summary, PROFILE)
	},
	{
		id: 'structure-counties',
		type: 'structure',
		fits: showsFirst('counties'),
		question: (m) => m.structure.countiesQuestion,
		name: (m) => m.structure.countiesEntryName,
		words: (m) => m.structure.words,
		begin: (id, summary) => begin(id, summary, ['counties', 'population'])
	},
	{
		id: 'structure-history',
		type: 'structure',
		fits: showsFirst('history'),
		question: (m) => m.structure.historyQuestion,
		name: (m) => m.structure.historyEntryName,
		words: (m) => m.structure.words,
		begin: (id, summary) => begin(id, summary, ['history'])
	}
];
