import type { ResultCell, ResultRow, ResultTable, Text } from '../../report/types';
import { countCell, emptyCell, numberCell, textCell } from '../cells';
import { intervalColumns, nameColumn, numberColumn, shareCell } from './cells';
import type { SizeLine } from './population';
import type { StructureSpec } from './types';

/** Inhabitants at the time of the draw, and schools. */
export function populationTable(
	lines: readonly SizeLine[],
	{ confidence, large, schools }: StructureSpec
): ResultTable<Text> {
	return {
		id: 'population',
		title: { code: 'structure.populationTitle' },
		columns: [
			nameColumn('groupColumn'),
			numberColumn('n'),
			numberColumn('min'),
			numberColumn('median'),
			...intervalColumns(confidence, 'medianInterval'),
			numberColumn('mean'),
			numberColumn('max'),
			{ ...numberColumn('large'), label: { code: 'structure.largeThan', params: { large } } },
			...(schools === null ? [] : [numberColumn('schools'), numberColumn('oneSchool')])
		],
		rows: lines.map((one): ResultRow<Text> => ({
			id: one.id,
			cells: [
				textCell(one.label),
				nCell(one),
				...[one.min, one.median].map((value) => wholeCell(value, one.n, 1)),
				...[one.low, one.high].map((value) => wholeCell(value, one.n, 6)),
				...[one.mean, one.max].map((value) => wholeCell(value, one.n, 1)),
				countCell(one.large),
				...(schools === null ? [] : schoolCells(one))
			]
		})),
		notes: [{ code: 'structure.populationNote' }]
	};
}

const nCell = ({ n, count }: SizeLine): ResultCell<Text> =>
	n === count
		? countCell(n)
		: { ...countCell(n), note: { code: 'structure.unknownSize', params: { count: count - n } } };

function wholeCell(value: number, n: number, needed: number): ResultCell<Text> {
	const why: Text =
		n === 0
			? { code: 'structure.noValues' }
			: n < needed
				? { code: 'structure.noMedianInterval' }
				: { code: 'structure.outOfRange' };
	return { ...numberCell(value, 0, why), ...(Number.isFinite(value) ? { n } : {}) };
}

function schoolCells({ schoolsKnown, schools, oneSchool }: SizeLine): ResultCell<Text>[] {
	if (schoolsKnown === 0)
		return [emptyCell({ code: 'structure.noValues' }), emptyCell({ code: 'structure.noValues' })];
	return [
		{ ...numberCell(schools, Number.isInteger(schools) ? 0 : 1), n: schoolsKnown },
		shareCell(oneSchool / schoolsKnown, schoolsKnown)
	];
}
