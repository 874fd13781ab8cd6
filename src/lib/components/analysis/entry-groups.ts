import type { AnalysisType } from '$lib/core/analysis/types';
import type { CatalogueEntry } from './catalogue';

/** The headings of the ways to begin an analysis, in their order. */
export const ENTRY_GROUPS = [
	'answers',
	'means',
	'relations',
	'scales',
	'sample',
	'drawn',
	'grants',
	'published'
] as const;
export type EntryGroup = (typeof ENTRY_GROUPS)[number];

/** Where the ways of a kind stand. A kind that is missing here does not compile. */
const OF_KIND: Readonly<Record<AnalysisType, EntryGroup>> = {
	frequencies: 'answers',
	likert: 'answers',
	descriptives: 'means',
	meanTable: 'means',
	categoryWave: 'means',
	groupDifference: 'means',
	crossTable: 'relations',
	correlation: 'relations',
	regression: 'relations',
	logistic: 'relations',
	reliability: 'scales',
	factor: 'scales',
	responseRate: 'sample',
	representativeness: 'sample',
	structure: 'drawn',
	allocation: 'grants',
	applications: 'grants',
	checker: 'published',
	publishedDifference: 'published',
	text: 'published'
};

const groupOf = ({ type, group }: Pick<CatalogueEntry, 'type' | 'group'>): EntryGroup =>
	group ?? OF_KIND[type];

/** Ways to begin under their headings, each in the order given; headings with nothing under them are left out. */
export const grouped = (
	entries: readonly CatalogueEntry[]
): { group: EntryGroup; entries: CatalogueEntry[] }[] =>
	ENTRY_GROUPS.map((group) => ({ group, entries: entries.filter((one) => groupOf(one) === group) })).filter(
		({ entries }) => entries.length > 0
	);
