import type {
	GroupDifferenceSpec,
	GroupsDesign,
	PairedDesign
} from '$lib/core/analysis/group-difference/types';
import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import { groupVariables, itemVariables, newDataFacts, numericVariables } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';

/** So many outcomes make a first table that can be read. */
const FIRST = 4;

/** Outcomes to begin with: items on a scale, else other numbers; never the variable that groups. */
function outcomesOf(summary: DatasetSummary | null, group: string | null): string[] {
	const scaled = itemVariables(summary).filter(
		({ scale, measure }) => scale !== null || measure === 'ordinal'
	);
	const found: VariableSummary[] = scaled.length > 0 ? scaled : numericVariables(summary);
	return found
		.map(({ name }) => name)
		.filter((name) => name !== group)
		.slice(0, FIRST);
}

/** A variable that looks as if it was meant to group by: with labels or texts, and so many values. */
function groupOf(summary: DatasetSummary | null, fewest: number, most: number): VariableSummary | null {
	const fit = groupVariables(summary).filter(({ distinct }) => distinct >= fewest && distinct <= most);
	const isGroup = ({ type, measure, scale }: VariableSummary) =>
		(type === 'text' || measure === 'nominal') && scale === null;
	return fit.find(isGroup) ?? fit.find(({ scale }) => scale === null) ?? fit[0] ?? null;
}

/** Two groups: a variable with two values, else the first two of another. */
export function twoGroupsDesign(summary: DatasetSummary | null): GroupsDesign {
	const group = groupOf(summary, 2, 2) ?? groupOf(summary, 3, 30);
	const name = group?.name ?? null;
	return {
		kind: 'groups',
		outcomes: outcomesOf(summary, name),
		group: name,
		categories: group && group.distinct > 2 ? group.values.slice(0, 2).map(({ value }) => value) : []
	};
}

/** Several groups: a variable with three to ten values. */
export function manyGroupsDesign(summary: DatasetSummary | null): GroupsDesign {
	const group = groupOf(summary, 3, 10) ?? groupOf(summary, 2, 30);
	const name = group?.name ?? null;
	return { kind: 'groups', outcomes: outcomesOf(summary, name).slice(0, 2), group: name, categories: [] };
}

/** The first two items of the same scale. */
export function pairedDesign(summary: DatasetSummary | null): PairedDesign {
	const [first, second] = outcomesOf(summary, null);
	return { kind: 'paired', pairs: second === undefined ? [] : [{ first, second }] };
}

const begin = (
	id: string,
	summary: DatasetSummary | null,
	changes: Pick<GroupDifferenceSpec, 'design'> & Partial<GroupDifferenceSpec>
): GroupDifferenceSpec => ({
	type: 'groupDifference',
	...newDataFacts(id, summary),
	test: 'welch',
	allTests: false,
	continuity: false,
	levene: 'mean',
	pairwise: 'none',
	adjust: 'none',
	cluster: null,
	thresholds: { small: 0.2, moderate: 0.5, large: 0.8 },
	confidence: 0.95,
	seed: 1,
	dots: true,
	...changes
});

export const groupDifferenceEntries: CatalogueEntry[] = [
	{
		id: 'two-groups',
		type: 'groupDifference',
		question: (m) => m.groupDifference.twoQuestion,
		name: (m) => m.groupDifference.twoName,
		words: (m) => m.groupDifference.twoWords,
		begin: (id, summary) => begin(id, summary, { design: twoGroupsDesign(summary) })
	},
	{
		id: 'several-groups',
		type: 'groupDifference',
		question: (m) => m.groupDifference.manyQuestion,
		name: (m) => m.groupDifference.manyName,
		words: (m) => m.groupDifference.manyWords,
		begin: (id, summary) =>
			begin(id, summary, {
				design: manyGroupsDesign(summary),
				test: 'equalVariances',
				pairwise: 'tukeyKramer'
			})
	},
	{
		id: 'paired',
		type: 'groupDifference',
		question: (m) => m.groupDifference.pairedQuestion,
		name: (m) => m.groupDifference.pairedName,
		words: (m) => m.groupDifference.pairedWords,
		begin: (id, summary) => begin(id, summary, { design: pairedDesign(summary) })
	},
	{
		id: 'mann-whitney',
		type: 'groupDifference',
		question: (m) => m.groupDifference.ranksQuestion,
		name: (m) => m.groupDifference.ranksName,
		words: (m) => m.groupDifference.ranksWords,
		begin: (id, summary) => begin(id, summary, { design: twoGroupsDesign(summary), test: 'ranks' })
	},
	{
		id: 'kruskal-wallis',
		type: 'groupDifference',
		question: (m) => m.groupDifference.kruskalQuestion,
		name: (m) => m.groupDifference.kruskalName,
		words: (m) => m.groupDifference.ranksWords,
		begin: (id, summary) =>
			begin(id, summary, { design: manyGroupsDesign(summary), test: 'ranks', pairwise: 'holm' })
	},
	{
		id: 'wilcoxon',
		type: 'groupDifference',
		question: (m) => m.groupDifference.wilcoxonQuestion,
		name: (m) => m.groupDifference.wilcoxonName,
		words: (m) => m.groupDifference.pairedWords,
		begin: (id, summary) => begin(id, summary, { design: pairedDesign(summary), test: 'ranks' })
	},
	{
		id: 'student',
		type: 'groupDifference',
		question: (m) => m.groupDifference.studentQuestion,
		name: (m) => m.groupDifference.studentName,
		words: (m) => m.groupDifference.twoWords,
		begin: (id, summary) => begin(id, summary, { design: twoGroupsDesign(summary), test: 'equalVariances' })
	}
];
