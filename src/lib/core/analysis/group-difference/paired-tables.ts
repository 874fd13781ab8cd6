import type { ResultRow, ResultTable, Text } from '../../report/types';
import { countCell, emptyCell, numberCell, textCell } from '../cells';
import type { Paired } from './paired';
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
import type { GroupDifferenceSpec } from './types';

/** Means and SD of both answers of those who have both, the difference with its interval, the test and d. */
export function pairedTable(
	lines: readonly Paired[],
	adjusted: readonly number[] | null,
	spec: GroupDifferenceSpec,
	notes: Text[]
): ResultTable<Text> {
	const sides: Text[] = [{ code: 'groupDifference.first' }, { code: 'groupDifference.second' }];
	return {
		id: 'comparison',
		title: { code: 'groupDifference.pairedTitle' },
		rowHeaders: 2,
		columns: [
			nameColumn('first'),
			nameColumn('second'),
			numberColumn('pairsN'),
			...sides.flatMap((side, place) =>
				['mean', 'sd'].map((id) => ({
					...numberColumn(id, [side]),
					id: `${place === 0 ? 'first' : 'second'}:${id}`
				}))
			),
			numberColumn('change'),
			...intervalColumns(spec.confidence),
			...statisticColumns(lines.at(0)?.main),
			numberColumn('p'),
			...(adjusted ? [numberColumn('adjusted')] : []),
			numberColumn('dPublished')
		],
		rows: lines.map((line, at): ResultRow<Text> => {
			const { data, first, second, difference, main, published } = line;
			const n = first.n;
			return {
				id: data.id,
				cells: [
					textCell(data.first),
					textCell(data.second),
					countCell(n),
					...[first, second].flatMap(({ mean, sd }) => [
						{ ...numberCell(mean, MEAN_DECIMALS), n },
						{ ...numberCell(sd, MEAN_DECIMALS, { code: 'groupDifference.noSd' }), n }
					]),
					numberCell(second.mean - first.mean, MEAN_DECIMALS),
					...(['low', 'high'] as const).map((end) =>
						difference.ok ? numberCell(difference.value[end], MEAN_DECIMALS) : emptyCell(difference.problem)
					),
					...statisticCells(main),
					pOf(main.p, main.why),
					...(adjusted ? [pOf(adjusted[at], main.why)] : []),
					numberCell(published.d, 2, { code: 'groupDifference.noPublishedD' })
				]
			};
		}),
		notes: [
			{
				code: 'groupDifference.pNote',
				params: { test: lines[0]?.main.id ?? '', confidence: spec.confidence }
			},
			{ code: 'groupDifference.publishedNote' },
			...notes
		]
	};
}

/** Who is left out of each pair; null where nobody is. */
export function leftOutTable(lines: readonly Paired[]): ResultTable<Text> | null {
	if (lines.every(({ data }) => data.onlyFirst + data.onlySecond + data.neither === 0)) return null;
	return {
		id: 'leftOut',
		title: { code: 'groupDifference.leftOutTitle' },
		rowHeaders: 2,
		columns: [
			nameColumn('first'),
			nameColumn('second'),
			...['both', 'onlyFirst', 'onlySecond', 'neither'].map((id) => numberColumn(id))
		],
		rows: lines.map(({ data }): ResultRow<Text> => ({
			id: data.id,
			cells: [
				textCell(data.first),
				textCell(data.second),
				...[data.a.length, data.onlyFirst, data.onlySecond, data.neither].map(countCell)
			]
		})),
		notes: []
	};
}

/** Every test, and every measure of size. */
export const pairedExtraTables = (
	lines: readonly Paired[],
	{ confidence }: GroupDifferenceSpec
): ResultTable<Text>[] => {
	const titleOf = ({ data }: Paired): Text => ({
		code: 'groupDifference.pairName',
		params: { first: data.first, second: data.second }
	});
	return [
		testsTable(lines.map((line) => ({ id: line.data.id, title: titleOf(line), tests: line.tests }))),
		effectsTable(
			lines.map((line) => ({
				id: line.data.id,
				title: titleOf(line),
				measures: [
					{ id: 'dPublished', why: null, value: line.published.d, ...endsOf(line) },
					measureOf('dz', line.dz),
					plainMeasure('drm', line.drm, line.dz.ok ? null : line.dz.problem),
					plainMeasure('r', line.r),
					line.ranks.ok
						? plainMeasure('rankBiserial', line.ranks.value.biserial)
						: plainMeasure('rankBiserial', NaN, line.ranks.problem)
				]
			})),
			confidence
		)
	];
};

const endsOf = ({ published: { low, high } }: Paired) => ({ low, high });
