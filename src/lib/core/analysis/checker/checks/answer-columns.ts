import { linesWith, type Grid, type GridCell, type GridLine } from '../grid';
import type { Place } from '../finding';

/** An answer of a column with the percent that is printed of it. */
export interface PrintedAnswer {
	line: GridLine;
	/** Null for an empty cell. */
	cell: GridCell | null;
	place: Place;
	value: number | null;
	isDontKnow: boolean;
}

/** A column of percents of the answers that can be given, with what else is printed of it. */
export interface AnswerColumn {
	column: number;
	label: string;
	answers: PrintedAnswer[];
	/** Decimals of the percents: the most in the column. */
	decimals: number;
	sum: number;
	total: GridCell | null;
	/** The table has a row for the total, and this column has nothing in it. */
	blankTotal: Place | null;
	n: GridCell | null;
	nValid: GridCell | null;
	mean: GridCell | null;
	sd: GridCell | null;
}

/** Every column with percents of at least two answers. */
export function answerColumns(grid: Grid): AnswerColumn[] {
	const rows = linesWith(grid.rows, 'answer', 'dontKnow');
	if (rows.length < 2) return [];
	return grid.columns.flatMap((line, column): AnswerColumn[] => {
		const answers = rows.flatMap((row): PrintedAnswer[] => {
			const cell = grid.at(row, column);
			if (cell ? cell.quantity !== 'percent' : !grid.isBlank(row, column)) return [];
			const of = grid.rows[row];
			return [
				{
					line: of,
					cell,
					place: grid.place(row, column),
					value: of.role === 'answer' ? of.value : null,
					isDontKnow: of.role === 'dontKnow'
				}
			];
		});
		const printed = answers.flatMap(({ cell }) => (cell ? [cell.printed] : []));
		if (printed.length < 2 || answers.length < rows.length) return [];
		const find = (...quantities: GridCell['quantity'][]): GridCell | null =>
			grid.rows
				.map((_, row) => grid.at(row, column))
				.find((cell) => cell !== null && quantities.includes(cell.quantity)) ?? null;
		const totals = linesWith(grid.rows, 'total');
		const total = totals.map((row) => grid.at(row, column)).find((cell) => cell?.quantity === 'percent');
		const blank = totals.find((row) => grid.isBlank(row, column));
		return [
			{
				column,
				label: line.label,
				answers,
				decimals: Math.min(4, Math.max(...printed.map(({ decimals }) => decimals))),
				sum: printed.reduce((sum, { value }) => sum + value, 0),
				total: total ?? null,
				blankTotal: !total && blank !== undefined ? grid.place(blank, column) : null,
				n: find('n'),
				nValid: find('nValid'),
				mean: find('mean', 'meanTotal'),
				sd: find('sd', 'sdTotal')
			}
		];
	});
}

/** Places of the percents of a column. */
export const percentPlaces = ({ answers }: AnswerColumn): Place[] =>
	answers.flatMap(({ cell }) => (cell ? [cell.place] : []));
