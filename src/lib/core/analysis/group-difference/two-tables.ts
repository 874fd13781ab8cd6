import { ok } from '../../outcome';
import type { ResultCell, ResultRow, ResultTable, Text } from '../../report/types';
import { chiSquareTest } from '../../stats/shares/chi-square-test';
import { newcombe } from '../../stats/shares/share-intervals';
import { countCell, emptyCell, numberCell, percentCell, pCell, textCell } from '../cells';
import type { Category } from '../sample';
import { isBinary } from './data';
import {
	effectsTable,
	intervalColumns,
	MEAN_DECIMALS,
	measureOf,
	nameColumn,
	numberColumn,
	plainMeasure,
	pOf,
	statisticCells,
	statisticColumns,
	testsTable
} from './shared-tables';
import type { TwoGroups } from './two-groups';
import type { GroupDifferenceSpec } from './types';

/** n, mean and SD of both groups, the difference with its interval, the test and d: a row for each outcome. */
export function twoTable(
	lines: readonly TwoGroups[],
	groups: readonly Category[],
	adjusted: readonly number[] | null,
	spec: GroupDifferenceSpec,
	notes: Text[]
): ResultTable<Text> {
	const isRanks = spec.test === 'ranks';
	return {
		id: 'comparison',
		title: {
			code: 'groupDifference.twoTitle',
			params: { first: groups[0].label, second: groups[1].label }
		},
		columns: [
			nameColumn('outcome'),
			...groups.flatMap(({ value, label }) =>
				['n', 'mean', 'sd'].map((id) => ({
					...numberColumn(id, [label]),
					id: `${value}:${id}`
				}))
			),
			numberColumn('difference'),
			...intervalColumns(spec.confidence),
			...statisticColumns(lines.at(0)?.main),
			numberColumn('p'),
			...(adjusted ? [numberColumn('adjusted')] : []),
			numberColumn('d'),
			...(isRanks ? [numberColumn('superiority')] : [])
		],
		rows: lines.map((line, at): ResultRow<Text> => {
			const { difference, main, effect, ranks } = line;
			const interval = difference.ok
				? [numberCell(difference.value.low, MEAN_DECIMALS), numberCell(difference.value.high, MEAN_DECIMALS)]
				: [emptyCell(difference.problem), emptyCell(difference.problem)];
			return {
				id: line.data.name,
				cells: [
					textCell(line.data.title),
					...summaryCells(line.first),
					...summaryCells(line.second),
					numberCell(
						difference.ok ? difference.value.difference : line.first.mean - line.second.mean,
						MEAN_DECIMALS
					),
					...interval,
					...statisticCells(main),
					pOf(main.p, main.why),
					...(adjusted ? [pOf(adjusted[at], main.why)] : []),
					effect.ok ? numberCell(effect.value.d, 2) : emptyCell(effect.problem),
					...(isRanks ? [ranks.ok ? numberCell(ranks.value.superiority, 2) : emptyCell(ranks.problem)] : [])
				]
			};
		}),
		notes: [
			{
				code: 'groupDifference.pNote',
				params: { test: main(lines), confidence: spec.confidence }
			},
			...notes
		]
	};
}

const main = (lines: readonly TwoGroups[]): string => lines[0]?.main.id ?? '';

const summaryCells = ({ n, mean, sd }: { n: number; mean: number; sd: number }): ResultCell<Text>[] => [
	countCell(n),
	{ ...numberCell(mean, MEAN_DECIMALS), n },
	{ ...numberCell(sd, MEAN_DECIMALS, { code: 'groupDifference.noSd' }), n }
];

/** Shares of outcomes that are 0 or 1, in percent, with Newcombe's interval of the difference; null where there are none. */
export function sharesTable(
	lines: readonly TwoGroups[],
	groups: readonly Category[],
	{ confidence }: GroupDifferenceSpec
): ResultTable<Text> | null {
	const binary = lines.filter(({ data }) => isBinary(data.values));
	if (binary.length === 0) return null;
	return {
		id: 'shares',
		title: { code: 'groupDifference.sharesTitle' },
		columns: [
			nameColumn('outcome'),
			...groups.flatMap(({ value, label }) =>
				['count', 'n', 'share'].map((id) => ({ ...numberColumn(id, [label]), id: `${value}:${id}` }))
			),
			numberColumn('points'),
			...intervalColumns(confidence),
			numberColumn('p')
		],
		rows: binary.map(({ data }): ResultRow<Text> => {
			const [one, two] = data.groups.map((values) => ({
				count: values.reduce((sum, value) => sum + value, 0),
				n: values.length
			}));
			const both = one.n > 0 && two.n > 0;
			const difference = both ? newcombe(one, two, confidence) : null;
			const test = chiSquareTest([one, two].map(({ count, n }) => [count, n - count]));
			const shareCell = ({ count, n }: { count: number; n: number }) =>
				n > 0 ? percentCell(count / n, 1, n) : emptyCell();
			return {
				id: data.name,
				cells: [
					textCell(data.title),
					countCell(one.count),
					countCell(one.n),
					shareCell(one),
					countCell(two.count),
					countCell(two.n),
					shareCell(two),
					...(difference
						? [difference.difference, difference.low, difference.high].map((value) => percentCell(value, 1))
						: Array.from({ length: 3 }, () => emptyCell())),
					test.ok ? pCell(test.value.p) : emptyCell(test.problem)
				]
			};
		}),
		notes: [{ code: 'groupDifference.sharesNote', params: { confidence } }]
	};
}

/** Every test, and every measure of size. */
export const twoExtraTables = (
	lines: readonly TwoGroups[],
	{ confidence }: GroupDifferenceSpec
): ResultTable<Text>[] => [
	testsTable(lines.map(({ data, tests }) => ({ id: data.name, title: data.title, tests }))),
	effectsTable(
		lines.map(({ data, effect, ranks }) => ({
			id: data.name,
			title: data.title,
			measures: [
				measureOf('dPooled', effect),
				effect.ok
					? measureOf('hedgesG', ok({ d: effect.value.g, low: NaN, high: NaN }))
					: measureOf('hedgesG', effect),
				...(ranks.ok
					? [
							plainMeasure('superiority', ranks.value.superiority),
							plainMeasure('rankBiserial', 2 * ranks.value.superiority - 1),
							plainMeasure('rOfZ', Math.abs(ranks.value.z) / Math.sqrt(data.values.length))
						]
					: ['superiority', 'rankBiserial', 'rOfZ'].map((id) => plainMeasure(id, NaN, ranks.problem)))
			]
		})),
		confidence
	)
];
