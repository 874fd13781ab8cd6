import { isBlankRow, widthOf, type CellGrid } from './cells';
import type { TableLayout } from './layout';

/** The rows with data, and those that are not as wide as the table. */
export interface SelectedRows {
	/** Indices into the grid. */
	rows: Uint32Array;
	/** Line of each row in the file. */
	lines: Uint32Array;
	/** Lines of rows with too few cells, and of rows with more filled cells than the table has columns. */
	shortRows: number[];
	longRows: number[];
	/** Lines of rows among the others that have separators and nothing else; in a table of one column, blank lines. */
	emptyRows: number[];
}

/**
 * Chooses the rows of the table: blank ones are skipped, empty and ragged ones listed and, when asked, left out.
 * @param leaveOut true: rows that are not as wide as the table are not read
 */
export function selectRows(grid: CellGrid, layout: TableLayout, leaveOut: boolean): SelectedRows {
	const rows = new Uint32Array(Math.max(0, layout.endRow - layout.firstRow));
	const shortRows: number[] = [];
	const longRows: number[] = [];
	const emptyRows: number[] = [];
	let lastEmpty = 0;
	let count = 0;
	for (let row = layout.firstRow; row < layout.endRow; row++) {
		const width = widthOf(grid, row);
		if (isBlankRow(grid, row)) {
			if (width > 1 || layout.width === 1) emptyRows.push(grid.lines[row]);
			continue;
		}
		lastEmpty = emptyRows.length;
		const isShort = width < layout.width;
		const isLong = width > layout.width && isFilledBeyond(grid, row, layout.width);
		if (isShort) shortRows.push(grid.lines[row]);
		if (isLong) longRows.push(grid.lines[row]);
		if (leaveOut && (isShort || isLong)) continue;
		rows[count++] = row;
	}
	const chosen = rows.slice(0, count);
	// Those after the last row are what spreadsheets leave behind.
	emptyRows.length = lastEmpty;
	return { rows: chosen, lines: chosen.map((row) => grid.lines[row]), shortRows, longRows, emptyRows };
}

function isFilledBeyond(grid: CellGrid, row: number, width: number): boolean {
	for (let cell = grid.rowFirst[row] + width; cell < grid.rowFirst[row + 1]; cell++) {
		if (grid.text.slice(grid.starts[cell], grid.ends[cell]).replaceAll('"', '').trim() !== '') return true;
	}
	return false;
}
