import type { LikertComparison, LikertSpec } from '$lib/core/analysis/likert/types';
import { groupVariables, itemVariables, newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';
import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';

/** Above these a new table is too wide to begin with; whoever wants more chooses more. */
const [ITEMS_ALONE, ITEMS_GROUPED] = [8, 4];
const MOST_GROUPS_AT_FIRST = 8;

/** Items on one scale, as many as have the same: the first question of most tables. */
function likelyItems(summary: DatasetSummary | null): VariableSummary[] {
	const sets = new Map<string, VariableSummary[]>();
	for (const item of itemVariables(summary)) {
		// Bands and other computed variables are no questions.
		if (item.isDerived || (item.distinct < 3 && item.valueLabels.length < 3)) continue;
		const key = JSON.stringify(
			item.valueLabels.length > 0 ? item.valueLabels.map(({ label }) => label) : item.scale
		);
		sets.set(key, [...(sets.get(key) ?? []), item]);
	}
	const isLabelled = ([item]: VariableSummary[]) => Number(item.valueLabels.length > 2);
	const ordered = [...sets.values()].sort((a, b) => isLabelled(b) - isLabelled(a) || b.length - a.length);
	return ordered.at(0) ?? [];
}

/** A variable that names groups: texts or nominal values, few of them, and no item. */
function likelyGroup(summary: DatasetSummary | null, items: readonly VariableSummary[]): string | null {
	const few = groupVariables(summary).filter(
		({ name, distinct, several }) =>
			distinct <= MOST_GROUPS_AT_FIRST && !several && !items.some((item) => item.name === name)
	);
	const named = few.find(({ type, measure }) => type === 'text' || measure === 'nominal');
	return (named ?? few.find(({ valueLabels }) => valueLabels.length > 0))?.name ?? null;
}

/** Whether the weight of a dataset counts persons: that of a table of counts does. */
const weighsPersons = ({ spec }: DatasetSummary): boolean =>
	spec.origin.kind === 'counts' && spec.origin.rows === 'weighted' && spec.weight === spec.origin.weight.name;

/** A table in AFI's layout. What is ours, not theirs, is off: no shares, no hiding. */
export function beginLikert(
	id: string,
	summary: DatasetSummary | null,
	comparison: LikertComparison | null
): LikertSpec {
	const items = likelyItems(summary);
	const group = likelyGroup(summary, items);
	return {
		type: 'likert',
		...newDataFacts(id, summary),
		items: items.slice(0, group === null ? ITEMS_ALONE : ITEMS_GROUPED).map(({ name }) => name),
		groups: group === null ? [] : [group],
		nesting: 'items',
		all: false,
		emptyGroups: true,
		dontKnow: 'inBase',
		show: 'percent',
		decimals: 0,
		rounding: 'once',
		total: 'sum',
		order: 'descending',
		mean: true,
		sd: false,
		spreadFlag: null,
		midpoint: false,
		boxes: 2,
		empties: false,
		smallBelow: 30,
		hiddenBelow: null,
		weightsAre: summary !== null && weighsPersons(summary) ? 'persons' : 'sampling',
		comparison
	};
}

/** What a comparison begins with. */
export const NEW_COMPARISON: LikertComparison = {
	pairs: 'all',
	test: 'welch',
	continuity: false,
	shares: true,
	adjust: 'holm',
	confidence: 0.95,
	caveat: ''
};

export const likertEntries: CatalogueEntry[] = [
	{
		id: 'likert',
		type: 'likert',
		fits: (spec) => spec.type === 'likert' && spec.comparison === null,
		question: (m) => m.likert.question,
		name: (m) => m.likert.name,
		words: (m) => m.likert.words,
		begin: (id, summary) => beginLikert(id, summary, null)
	},
	{
		id: 'likertComparison',
		type: 'likert',
		group: 'means',
		fits: (spec) => spec.type === 'likert' && spec.comparison !== null,
		question: (m) => m.likert.compareQuestion,
		name: (m) => m.likert.compareName,
		words: (m) => m.likert.compareWords,
		begin: (id, summary) => beginLikert(id, summary, NEW_COMPARISON)
	}
];
