import type { Message } from '../../outcome';
import type { ResultCell, ResultRow, ResultTable, Text } from '../../report/types';
import { emptyLabel, kindsIn } from '../basics/empties';
import { countCell, emptyCell, numberCell, pCell, textCell } from '../cells';
import type { Comparison } from './compare';
import { blank, intervalColumns, measureCell, nameColumn, numberColumn } from './cells';
import { distinctGroups, type Group, type Groups } from './groups';
import type { Influence } from './influence';
import { blockTitle, type ReadBlock, type SummaryOf } from './profile-tables';
import type { StructureSpec } from './types';

/** Decimals of statistics and effect sizes. */
const STATISTIC_DECIMALS = 2;

/** N, empty cells by kind, mean with interval, standard deviation, median and range of every measure in every group. */
export function statisticsTable(
	block: ReadBlock,
	all: Groups,
	of: SummaryOf,
	{ confidence }: StructureSpec
): ResultTable<Text> {
	const groups = distinctGroups(all);
	const lines = block.measures.flatMap((measure) =>
		groups.map((group) => ({ measure, group, summary: of(measure, group) }))
	);
	const kinds = kindsIn(lines.map(({ summary }) => summary.empties));
	return {
		id: `statistics-${block.id}`,
		title: blockTitle('structure.statisticsTitle', block),
		rowHeaders: 2,
		columns: [
			nameColumn('variable'),
			nameColumn('groupColumn'),
			numberColumn('n'),
			...kinds.map((kind) => ({ id: kind, label: emptyLabel(kind), align: 'end' as const })),
			numberColumn('mean'),
			...intervalColumns(confidence),
			numberColumn('sd'),
			...['q1', 'median', 'q3', 'min', 'max'].map((id) => numberColumn(id))
		],
		rows: lines.map(({ measure, group, summary: one }): ResultRow<Text> => {
			const cell = (value: number, needed = 1) => measureCell(measure, value, one.n, needed);
			return {
				id: `${measure.name}/${group.id}`,
				cells: [
					textCell(measure.title),
					textCell(group.short),
					countCell(one.n),
					...kinds.map((kind) => countCell(one.empties[kind])),
					cell(one.mean),
					cell(one.low, measure.isShare ? 1 : 2),
					cell(one.high, measure.isShare ? 1 : 2),
					measure.isShare ? blank : cell(one.sd, 2),
					...[one.q1, one.median, one.q3, one.min, one.max].map((value) =>
						measure.isShare ? blank : cell(value)
					)
				]
			};
		}),
		notes: [{ code: 'structure.statisticsNote', params: { confidence } }]
	};
}

/** Differences of groups with interval, test and effect size: a row for each measure and pair. */
export function testsTable(
	block: ReadBlock,
	comparisons: readonly Comparison[],
	adjusted: readonly number[] | null,
	spec: StructureSpec,
	notes: Text[]
): ResultTable<Text> {
	const { confidence, effect } = spec;
	return {
		id: `tests-${block.id}`,
		title: blockTitle('structure.testsTitle', block),
		rowHeaders: 3,
		columns: [
			nameColumn('variable'),
			nameColumn('first'),
			nameColumn('second'),
			numberColumn('difference'),
			...intervalColumns(confidence),
			nameColumn('test'),
			numberColumn('statistic'),
			numberColumn('df'),
			numberColumn('p'),
			...(adjusted ? [numberColumn('adjusted')] : []),
			{ ...numberColumn(effect), id: 'effect', help: { code: 'structure.effectHelp', params: { effect } } }
		],
		rows: comparisons.map((one, place): ResultRow<Text> => {
			const { measure, first, second, n } = one;
			const least = Math.min(...n);
			return {
				id: `${measure.name}/${first.id}|${second.id}`,
				cells: [
					textCell(measure.title),
					{ ...textCell(first.short), ...bothNote(one.both) },
					textCell(second.short),
					measureCell(measure, one.difference, least),
					...[one.low, one.high].map((end) =>
						one.why ? emptyCell(one.why) : measureCell(measure, end, least, 2)
					),
					textCell({ code: 'structure.testName', params: { test: one.test.id } }),
					...testCells(one),
					...(adjusted ? [one.test.why ? emptyCell(one.test.why) : pCell(adjusted[place])] : []),
					one.whyNoEffect ? emptyCell(one.whyNoEffect) : numberCell(one.effect, STATISTIC_DECIMALS)
				]
			};
		}),
		notes
	};
}

const bothNote = (both: number): { note?: Message } =>
	both > 0 ? { note: { code: 'structure.inBoth', params: { count: both } } } : {};

function testCells({ test }: Comparison): ResultCell<Text>[] {
	const { statistic, df1, z, p, why } = test;
	if (why) return [emptyCell(why), blank, emptyCell(why)];
	return [
		Number.isFinite(statistic) ? numberCell(Number.isFinite(z) ? z : statistic, STATISTIC_DECIMALS) : blank,
		Number.isFinite(df1) ? (Number.isInteger(df1) ? countCell(df1) : numberCell(df1, 1)) : blank,
		pCell(p)
	];
}

/** Which single municipality moves the mean of each group the most, with and without it. */
export const influenceTable = (block: ReadBlock, influences: readonly Influence[]): ResultTable<Text> => ({
	id: `influence-${block.id}`,
	title: blockTitle('structure.influenceTitle', block),
	rowHeaders: 2,
	columns: [
		nameColumn('variable'),
		nameColumn('groupColumn'),
		numberColumn('n'),
		nameColumn('unit'),
		numberColumn('value'),
		numberColumn('meanWith'),
		numberColumn('meanWithout'),
		{ ...numberColumn('inErrors'), help: { code: 'structure.inErrorsHelp' } },
		numberColumn('pWith'),
		numberColumn('pWithout')
	],
	rows: influences.map((one): ResultRow<Text> => {
		const { measure, group, n, units } = one;
		const why: Message = { code: n < 2 ? 'structure.noOneLeft' : 'structure.noneMoves' };
		const mean = measureCell(measure, one.mean, n);
		return {
			id: `${measure.name}/${group.id}`,
			cells: [
				textCell(measure.title),
				textCell(group.short),
				countCell(n),
				...(units.length === 0
					? [emptyCell(why), emptyCell(why), mean, emptyCell(why), emptyCell(why)]
					: [
							unitCell(units),
							measureCell(measure, one.value, 1),
							mean,
							measureCell(measure, one.without, n - 1),
							numberCell(one.inErrors, STATISTIC_DECIMALS, { code: 'structure.outOfRange' })
						]),
				...[one.p, one.pWithout].map((p) => (isAlone(group) ? blank : pCell(p)))
			]
		};
	}),
	notes: [{ code: 'structure.influenceNote' }]
});

/** The others are compared with nobody. */
const isAlone = ({ kind }: Group): boolean => kind === 'others';

/** So many names of municipalities that move a mean equally much are written out. */
const MOST_NAMED = 3;

const unitCell = (units: readonly string[]): ResultCell<Text> =>
	units.length === 1
		? textCell(units[0])
		: {
				...textCell({
					code: 'structure.tiedUnits',
					params: {
						units: units.slice(0, MOST_NAMED).join(', '),
						more: Math.max(0, units.length - MOST_NAMED)
					}
				}),
				note: { code: 'structure.tiedNote' }
			};
