import type {
	GroupDifferenceSpec,
	GroupsDesign,
	PairedDesign
} from '$lib/core/analysis/group-difference/types';
import type { AnalysisSpec } from '$lib/core/analysis/types';
import type { DatasetSummary } from '$lib/core/dataset/summary';
import { newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';
import { groupOf, outcomesOf } from './guess';

/** So many outcomes make a first table that can be read. */
const FIRST = 4;

/** Two groups: a variable with two values, else the first two of another. */
export function twoGroupsDesign(summary: DatasetSummary | null): GroupsDesign {
	const group = groupOf(summary, 2, 2) ?? groupOf(summary, 3, 30);
	const name = group?.name ?? null;
	return {
		kind: 'groups',
		outcomes: outcomesOf(summary, name, FIRST),
		group: name,
		categories: group && group.distinct > 2 ? group.values.slice(0, 2).map(({ value }) => value) : []
	};
}

/** Several groups: a variable with three to ten values. */
export function manyGroupsDesign(summary: DatasetSummary | null): GroupsDesign {
	const group = groupOf(summary, 3, 10) ?? groupOf(summary, 2, 30);
	const name = group?.name ?? null;
	return { kind: 'groups', outcomes: outcomesOf(summary, name, 1), group: name, categories: [] };
}

/** The first two items of the same scale. */
export function pairedDesign(summary: DatasetSummary | null): PairedDesign {
	const [first, second] = outcomesOf(summary, null, 2);
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

/** Whether a specification is one that an entry begins: of its design, number of groups and test. */
const isSuch =
	(design: 'two' | 'many' | 'paired', ...tests: GroupDifferenceSpec['test'][]) =>
	(spec: AnalysisSpec): boolean => {
		if (spec.type !== 'groupDifference' || !tests.includes(spec.test)) return false;
		if (spec.design.kind === 'paired') return design === 'paired';
		// How many groups a variable has is not known here; pairs of groups are asked for where they are many.
		const isTwo = spec.design.categories.length === 2 || spec.pairwise === 'none';
		return design === (isTwo ? 'two' : 'many');
	};

export const groupDifferenceEntries: CatalogueEntry[] = [
	{
		id: 'two-groups',
		type: 'groupDifference',
		fits: isSuch('two', 'welch'),
		question: (m) => m.groupDifference.twoQuestion,
		name: (m) => m.groupDifference.twoName,
		words: (m) => m.groupDifference.twoWords,
		begin: (id, summary) => begin(id, summary, { design: twoGroupsDesign(summary) })
	},
	{
		id: 'several-groups',
		type: 'groupDifference',
		fits: isSuch('many', 'equalVariances', 'welch'),
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
		fits: isSuch('paired', 'welch', 'equalVariances'),
		question: (m) => m.groupDifference.pairedQuestion,
		name: (m) => m.groupDifference.pairedName,
		words: (m) => m.groupDifference.pairedWords,
		begin: (id, summary) => begin(id, summary, { design: pairedDesign(summary) })
	},
	{
		id: 'mann-whitney',
		type: 'groupDifference',
		fits: isSuch('two', 'ranks'),
		question: (m) => m.groupDifference.ranksQuestion,
		name: (m) => m.groupDifference.ranksName,
		words: (m) => m.groupDifference.ranksWords,
		begin: (id, summary) => begin(id, summary, { design: twoGroupsDesign(summary), test: 'ranks' })
	},
	{
		id: 'kruskal-wallis',
		type: 'groupDifference',
		fits: isSuch('many', 'ranks'),
		question: (m) => m.groupDifference.kruskalQuestion,
		name: (m) => m.groupDifference.kruskalName,
		words: (m) => m.groupDifference.ranksWords,
		begin: (id, summary) =>
			begin(id, summary, { design: manyGroupsDesign(summary), test: 'ranks', pairwise: 'holm' })
	},
	{
		id: 'wilcoxon',
		type: 'groupDifference',
		fits: isSuch('paired', 'ranks'),
		question: (m) => m.groupDifference.wilcoxonQuestion,
		name: (m) => m.groupDifference.wilcoxonName,
		words: (m) => m.groupDifference.pairedWords,
		begin: (id, summary) => begin(id, summary, { design: pairedDesign(summary), test: 'ranks' })
	},
	{
		id: 'student',
		type: 'groupDifference',
		fits: isSuch('two', 'equalVariances'),
		question: (m) => m.groupDifference.studentQuestion,
		name: (m) => m.groupDifference.studentName,
		words: (m) => m.groupDifference.twoWords,
		begin: (id, summary) => begin(id, summary, { design: twoGroupsDesign(summary), test: 'equalVariances' })
	}
];
