import type { ResultCell, ResultColumn, ResultRow, ResultTable } from './types';

/** A cell of the header: a column's own label, or a header above several columns. */
export interface HeaderCell {
	text: string;
	/** Index of its first column, and how many it covers. */
	column: number;
	columns: number;
	/** How many header rows it covers. */
	rows: number;
	/** Stands above column labels. */
	group: boolean;
}

/** A cell of the body where it is drawn. */
export interface PlacedCell {
	cell: ResultCell;
	column: number;
	columns: number;
	rows: number;
	/** What it is the header of: its row or rows, the rest of its group of rows, or nothing. */
	heads: 'row' | 'rowgroup' | null;
}

/** A row with the cells that begin in it; those that reach into it from above are not repeated. */
export interface PlacedRow {
	row: ResultRow;
	cells: PlacedCell[];
}

/** How many header rows stand above the row of column labels. */
const depthOf = (columns: readonly ResultColumn[]): number =>
	Math.max(0, ...columns.map(({ above }) => above?.length ?? 0));

/** The headers above a column down to a level, to be compared with its neighbour's; null where it has fewer. */
const aboveTo = ({ above = [] }: ResultColumn, level: number): string | null =>
	above.length > level ? JSON.stringify(above.slice(0, level + 1)) : null;

/**
 * The header rows of a table, the outermost first. Equal headers above neighbours become one cell; a column without
 * headers above it has a label as high as the whole header.
 */
export function headerRows(columns: readonly ResultColumn[]): HeaderCell[][] {
	const depth = depthOf(columns);
	return Array.from({ length: depth + 1 }, (_, level) => {
		const cells: HeaderCell[] = [];
		columns.forEach((column, index) => {
			const above = column.above ?? [];
			if (level > above.length) return;
			if (level === above.length) {
				const rows = depth - level + 1;
				cells.push({ text: column.label, column: index, columns: 1, rows, group: false });
			} else if (index > 0 && aboveTo(columns[index - 1], level) === aboveTo(column, level)) {
				cells[cells.length - 1].columns += 1;
			} else {
				cells.push({ text: above[level], column: index, columns: 1, rows: 1, group: true });
			}
		});
		return cells;
	});
}

/** The headers of a column as one text, the outermost first: 'Skoleeier – 2020'. */
export const fullLabel = (column: ResultColumn): string =>
	[...(column.above ?? []), column.label].filter((text) => text !== '').join(' – ');

const isBlank = (cell: ResultCell | undefined): boolean =>
	!cell || ((cell.value === null || cell.value === '') && (cell.text ?? '') === '');

/** Whether a row is a heading over all columns: nothing stands in its other cells. */
export const isWideHeading = (row: ResultRow): boolean =>
	row.role === 'heading' && row.cells.slice(1).every(isBlank);

/** What names the rows up to a column, where it may be merged with equal names above it; null where not. */
function namesUpTo(row: ResultRow, column: number): string | null {
	if (row.role === 'heading' || isBlank(row.cells[column])) return null;
	return JSON.stringify(row.cells.slice(0, column + 1).map(({ value, text }) => [value, text]));
}

/**
 * The rows of a table as they are drawn, in groups that begin with a heading row or with a name of several rows.
 * @param merge whether equal names below each other become one cell, as `rowHeaders` of the table says
 * @param names how many leading columns name the row; the table's own number where absent
 */
export function placedRows(
	table: Pick<ResultTable, 'columns' | 'rows' | 'rowHeaders'>,
	merge = true,
	names = table.rowHeaders ?? 1
): PlacedRow[][] {
	const merged = merge ? names - 1 : 0;
	const groups: PlacedRow[][] = [];
	/** The cell of each merged column that still reaches down, and the names it stands for. */
	const open: ({ cell: PlacedCell; names: string } | null)[] = Array(Math.max(0, merged)).fill(null);
	let inGroup = false;
	for (const [index, row] of table.rows.entries()) {
		const wide = isWideHeading(row);
		const cells: PlacedCell[] = [];
		row.cells.slice(0, wide ? 1 : undefined).forEach((cell, column) => {
			const own = column < merged ? namesUpTo(row, column) : null;
			const above = open[column];
			if (own !== null && above?.names === own) {
				above.cell.rows += 1;
				return;
			}
			const columns = wide ? table.columns.length : 1;
			const placed: PlacedCell = { cell, column, columns, rows: 1, heads: null };
			placed.heads = wide ? 'rowgroup' : column < names ? 'row' : null;
			if (column < merged) open[column] = own === null ? null : { cell: placed, names: own };
			cells.push(placed);
		});
		if (wide) open.fill(null);
		const begins = row.role === 'heading' || (inGroup && cells[0]?.column === 0);
		const isNamed = merged > 0 && cells[0]?.column === 0 && reachesOn(row, table.rows[index + 1]);
		if (groups.length === 0 || begins || isNamed) groups.push([]);
		if (cells[0]?.column === 0) inGroup = isNamed;
		groups[groups.length - 1].push({ row, cells });
	}
	for (const group of groups) {
		const first = group[0].cells[0];
		if (first && first.rows > 1) first.heads = 'rowgroup';
	}
	return groups;
}

/** Whether the first name of a row is that of the row after it as well. */
function reachesOn(row: ResultRow, next: ResultRow | undefined): boolean {
	const own = namesUpTo(row, 0);
	return next !== undefined && own !== null && namesUpTo(next, 0) === own;
}
