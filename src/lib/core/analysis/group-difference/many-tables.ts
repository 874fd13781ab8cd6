import type { ResultCell, ResultColumn, ResultRow, ResultTable, Text } from '../../report/types';
import { countCell, emptyCell, numberCell, textCell } from '../cells';
import type { Category } from '../sample';
import type { ManyGroups } from './many-groups';
import { meanInterval } from './mean-interval';
import {
	effectsTable,
	intervalColumns,
	MEAN_DECIMALS,
	nameColumn,
	numberColumn,
	plainMeasure,
	pOf,
	testCells,
	testsTable
} from './shared-tables';
import type { GroupDifferenceSpec } from './types';

/** One outcome stands in the title; several have a column. */
const outcomeColumns = (lines: readonly ManyGroups[]): ResultColumn<Text>[] =>
	lines.length > 1 ? [nameColumn('outcome')] : [];
const outcomeCells = (lines: readonly ManyGroups[], title: string): ResultCell<Text>[] =>
	lines.length > 1 ? [textCell(title)] : [];
const titleFor = (table: 'groups' | 'pairs', lines: readonly ManyGroups[]): Text =>
	lines.length === 1
		? { code: `groupDifference.${table}TitleOf`, params: { outcome: lines[0].data.title } }
		: { code: `groupDifference.${table}Title` };

/** n, mean, SD and the interval of the mean of every group and of all together. */
export function groupsTable(
	lines: readonly ManyGroups[],
	groups: readonly Category[],
	{ confidence }: GroupDifferenceSpec,
	notes: Text[]
): ResultTable<Text> {
	return {
		id: 'groups',
		title: titleFor('groups', lines),
		rowHeaders: 1 + outcomeColumns(lines).length,
		columns: [
			...outcomeColumns(lines),
			nameColumn('group'),
			...['n', 'mean', 'sd'].map((id) => numberColumn(id)),
			...intervalColumns(confidence)
		],
		rows: lines.flatMap(({ data, summaries, total }) =>
			[...summaries, total].map((summary, place): ResultRow<Text> => {
				const isTotal = place === summaries.length;
				const { n, mean, sd } = summary;
				const { low, high } = meanInterval(summary, confidence);
				const few: Text = { code: 'groupDifference.noSd' };
				return {
					// A group may be called anything; the total has a name that no value has.
					id: isTotal ? `${data.name}::total` : `${data.name}:${groups[place].value}`,
					role: isTotal ? 'total' : 'body',
					cells: [
						...outcomeCells(lines, data.title),
						textCell(isTotal ? { code: 'groupDifference.total' } : groups[place].label),
						countCell(n),
						{ ...numberCell(mean, MEAN_DECIMALS), n },
						{ ...numberCell(sd, MEAN_DECIMALS, few), n },
						numberCell(low, MEAN_DECIMALS, few),
						numberCell(high, MEAN_DECIMALS, few)
					]
				};
			})
		),
		notes: [{ code: 'groupDifference.meanIntervalNote', params: { confidence } }, ...notes]
	};
}

/** A test of ranks has a measure of ranks beside it. */
const isRanks = (lines: readonly ManyGroups[]): boolean => lines.at(0)?.main.id === 'kruskalWallis';

/** The test of all groups together: a row for each outcome. */
export const overallTable = (
	lines: readonly ManyGroups[],
	adjusted: readonly number[] | null
): ResultTable<Text> => ({
	id: 'overall',
	title: { code: 'groupDifference.overallTitle', params: { test: lines[0]?.main.id ?? '' } },
	columns: [
		nameColumn('outcome'),
		{ ...numberColumn('statistic'), label: lines[0]?.main.symbol ?? '' },
		...['df1', 'df2', 'p'].map((id) => numberColumn(id)),
		...(adjusted ? [numberColumn('adjusted')] : []),
		numberColumn(isRanks(lines) ? 'epsilonSquared' : 'etaSquared')
	],
	rows: lines.map(({ data, main, anova, kruskal }, at): ResultRow<Text> => {
		const [statistic, df1, df2, , p] = testCells(main);
		return {
			id: data.name,
			cells: [
				textCell(data.title),
				statistic,
				df1,
				df2,
				p,
				...(adjusted ? [pOf(adjusted[at], main.why)] : []),
				isRanks(lines)
					? kruskal.ok
						? numberCell(kruskal.value.epsilonSquared, 3)
						: emptyCell(kruskal.problem)
					: anova.ok
						? numberCell(anova.value.etaSquared, 3)
						: emptyCell(anova.problem)
			]
		};
	}),
	notes: []
});

/** Every two groups; null where they are not asked for. */
export function pairsTable(
	lines: readonly ManyGroups[],
	groups: readonly Category[],
	spec: GroupDifferenceSpec
): ResultTable<Text> | null {
	if (spec.pairwise === 'none' || lines.every(({ pairs }) => pairs.length === 0)) return null;
	return {
		id: 'pairs',
		title: titleFor('pairs', lines),
		rowHeaders: 2 + outcomeColumns(lines).length,
		columns: [
			...outcomeColumns(lines),
			nameColumn('firstGroup'),
			nameColumn('secondGroup'),
			numberColumn('difference'),
			...intervalColumns(spec.confidence),
			...['p', 'd'].map((id) => numberColumn(id))
		],
		rows: lines.flatMap(({ data, pairs }) =>
			pairs.map((pair): ResultRow<Text> => {
				const [one, two] = [groups[pair.first], groups[pair.second]];
				return {
					id: `${data.name}:${one.value}:${two.value}`,
					cells: [
						...outcomeCells(lines, data.title),
						textCell(one.label),
						textCell(two.label),
						...[pair.difference, pair.low, pair.high].map((value) => numberCell(value, MEAN_DECIMALS)),
						pOf(pair.p, pair.why),
						numberCell(pair.d, 2)
					]
				};
			})
		),
		notes: [{ code: `groupDifference.${spec.pairwise}Note`, params: { confidence: spec.confidence } }]
	};
}

/** Every test, and every measure of size. */
export const manyExtraTables = (
	lines: readonly ManyGroups[],
	{ confidence }: GroupDifferenceSpec
): ResultTable<Text>[] => [
	testsTable(lines.map(({ data, tests }) => ({ id: data.name, title: data.title, tests }))),
	effectsTable(
		lines.map(({ data, anova, kruskal }) => {
			const why = anova.ok ? null : anova.problem;
			const { etaSquared, omegaSquared, icc } = anova.ok
				? anova.value
				: { etaSquared: NaN, omegaSquared: NaN, icc: NaN };
			return {
				id: data.name,
				title: data.title,
				measures: [
					plainMeasure('etaSquared', etaSquared, why),
					plainMeasure('omegaSquared', omegaSquared, why),
					plainMeasure('icc', icc, why),
					kruskal.ok
						? plainMeasure('epsilonSquared', kruskal.value.epsilonSquared)
						: plainMeasure('epsilonSquared', NaN, kruskal.problem)
				]
			};
		}),
		confidence
	)
];
