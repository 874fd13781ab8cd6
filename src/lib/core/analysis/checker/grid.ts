import type { Place } from './finding';
import { readPrinted, type Printed } from './printed';
import type { CheckerLine, CheckerRole, CheckerSpec } from './types';

/** What the number of a cell is. */
export type Quantity = Exclude<CheckerRole, 'text' | 'group' | 'total' | 'answer' | 'dontKnow'>;

/** A cell with a number, and where it stands in the table as typed. */
export interface GridCell {
	quantity: Quantity;
	printed: Printed;
	place: Place;
}

/** A row or column of the grid, with its place in the table as typed. */
export interface GridLine extends CheckerLine {
	/** N that stands in its label: "Statped (n = 8)". */
	labelN: number | null;
}

/**
 * The table with its numbers read. Checks look down the columns; what holds for rows is found by looking down the columns
 * of the turned grid. Places are always those of the table as typed.
 */
export interface Grid {
	rows: GridLine[];
	columns: GridLine[];
	at(row: number, column: number): GridCell | null;
	/** Whether a cell has nothing in it. */
	isBlank(row: number, column: number): boolean;
	place(row: number, column: number): Place;
	turned(): Grid;
}

/** Which of two roles says what a cell is: the earlier one. */
const BY_WEIGHT: readonly Quantity[] = [
	...([
		'nMax',
		'n',
		'nValid',
		'd',
		'p',
		't',
		'se',
		'b',
		'beta',
		'sdTotal',
		'sd',
		'meanTotal',
		'mean'
	] as const),
	...(['min', 'max', 'count', 'percent'] as const)
];

/** What a cell is, by the roles of its row and column; null when one of them is not looked at. */
export function quantityOf(
	row: CheckerRole,
	column: CheckerRole,
	content: CheckerSpec['content']
): Quantity | null {
	if (row === 'text' || column === 'text') return null;
	return BY_WEIGHT.find((one) => one === row || one === column) ?? content;
}

const LABEL_N = /\(?\bn\s*=\s*(\d{1,7})\s*\)?/i;

const lineOf = ({ label, role, value }: CheckerLine): GridLine => {
	const found = LABEL_N.exec(label.slice(0, 400));
	return { label, role, value, labelN: found ? Number(found[1]) : null };
};

/** Reads every cell of a table. */
export function gridOf(spec: Pick<CheckerSpec, 'rows' | 'columns' | 'content'>): Grid {
	const rows = spec.rows.map(lineOf);
	const columns = spec.columns.map(lineOf);
	const cells = spec.rows.map((row, at) =>
		columns.map((column, place): GridCell | null => {
			const quantity = quantityOf(row.role, column.role, spec.content);
			const printed = quantity === null ? null : readPrinted(row.cells[place] ?? '');
			return quantity && printed ? { quantity, printed, place: { row: at, column: place } } : null;
		})
	);
	const blank = spec.rows.map((row) => columns.map((_, place) => (row.cells[place] ?? '').trim() === ''));
	const upright: Grid = {
		rows,
		columns,
		at: (row, column) => cells[row]?.[column] ?? null,
		isBlank: (row, column) => blank[row]?.[column] ?? true,
		place: (row, column) => ({ row, column }),
		turned: () => lying
	};
	const lying: Grid = {
		rows: columns,
		columns: rows,
		at: (row, column) => upright.at(column, row),
		isBlank: (row, column) => upright.isBlank(column, row),
		place: (row, column) => ({ row: column, column: row }),
		turned: () => upright
	};
	return upright;
}

/** The places of lines with one of some roles. */
export const linesWith = (lines: readonly GridLine[], ...roles: CheckerRole[]): number[] =>
	lines.flatMap((line, index) => (roles.includes(line.role) ? [index] : []));
