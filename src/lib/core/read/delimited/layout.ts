import { fail, ok, type Outcome } from '../../outcome';
import { isBlankRow, rowTexts, widthOf, type CellGrid } from './cells';
import { commonest, isHeaderLike } from './separator';

/** As many columns as a spreadsheet can have. */
export const MAX_COLUMNS = 16_384;

const LOOK_ROWS = 1000;

/** Where the parts of a file stand. */
export interface TableLayout {
	/** Number of columns. */
	width: number;
	/** Texts of the header, as many as there are columns; null: no header. */
	header: string[] | null;
	/** Line of the header; 0: none. */
	headerLine: number;
	/** The lines before the header. */
	titles: string[];
	footers: string[];
	/** Rows of the grid with data: from the first to before the last; blank ones among them. */
	firstRow: number;
	endRow: number;
}

/**
 * Finds title lines, header, data and closing remarks. The header is the first row with as many cells as most rows
 * have; a title that happens to have as many is told by the blank line after it.
 * @param chosenLine line of the header as chosen by a person; 0: there is none; left out: it is looked for
 * @returns the layout. Errors: `delimited.noSuchLine` (line), `delimited.tooManyColumns` (columns, limit)
 */
export function findLayout(grid: CellGrid, chosenLine?: number): Outcome<TableLayout> {
	const filled: number[] = [];
	for (let row = 0; row < grid.rowCount && filled.length < LOOK_ROWS; row++) {
		if (!isBlankRow(grid, row)) filled.push(row);
	}
	const width = commonest(filled.map((row) => widthOf(grid, row)));
	const start = chosenLine ? rowOfLine(grid, chosenLine) : firstTableRow(grid, filled, width);
	if (start < 0) return fail('delimited.noSuchLine', { line: chosenLine ?? 0 });
	const texts = rowTexts(grid, start);
	const isHeader = chosenLine === undefined ? isHeaderLike(texts) || width === 1 : chosenLine > 0;
	const header = isHeader ? trimmedEnd(texts) : null;
	const columns = Math.max(width, header?.length ?? 0);
	if (columns > MAX_COLUMNS) return fail('delimited.tooManyColumns', { columns, limit: MAX_COLUMNS });
	const { footers, endRow } = closingLines(grid, start, width);
	return ok({
		width: columns,
		header: header && padded(header, columns, isShifted(grid, filled, start, header, width)),
		headerLine: header ? grid.lines[start] : 0,
		titles: filled
			.filter((row) => row < start)
			.map((row) => rowTexts(grid, row).filter(Boolean).join(' '))
			.slice(0, 20),
		footers,
		firstRow: header ? start + 1 : start,
		endRow
	});
}

function rowOfLine(grid: CellGrid, line: number): number {
	return grid.lines.indexOf(line);
}

function firstTableRow(grid: CellGrid, filled: number[], width: number): number {
	const at = filled.findIndex((row) => widthOf(grid, row) === width);
	const [row, next] = [filled[at], filled[at + 1]];
	const before = filled[at - 1];
	if (before !== undefined && isRowNameHeader(grid, before, row, width)) return before;
	const isTitle =
		at === 0 &&
		next !== undefined &&
		isBlankRow(grid, row + 1) &&
		widthOf(grid, next) === width &&
		isHeaderLike(rowTexts(grid, next)) &&
		filled[at + 2] !== undefined &&
		!isHeaderLike(rowTexts(grid, filled[at + 2]));
	return isTitle ? next : row;
}

/** R's write.table leaves out the header of the row names: one cell less, directly before numbers. */
function isRowNameHeader(grid: CellGrid, header: number, next: number, width: number): boolean {
	return (
		width > 2 &&
		next === header + 1 &&
		widthOf(grid, header) === width - 1 &&
		isHeaderLike(rowTexts(grid, header)) &&
		!isHeaderLike(rowTexts(grid, next))
	);
}

function isShifted(
	grid: CellGrid,
	filled: number[],
	start: number,
	header: string[],
	width: number
): boolean {
	const next = filled[filled.indexOf(start) + 1];
	return header.length === width - 1 && next !== undefined && isRowNameHeader(grid, start, next, width);
}

function trimmedEnd(texts: string[]): string[] {
	let end = texts.length;
	while (end > 1 && texts[end - 1] === '') end--;
	return texts.slice(0, end);
}

function padded(header: string[], width: number, isShift: boolean): string[] {
	const texts = isShift ? ['', ...header] : header;
	return [...texts, ...Array.from({ length: width - texts.length }, () => '')];
}

/** Single cells after a blank line at the end: sources and remarks. */
function closingLines(grid: CellGrid, start: number, width: number): { footers: string[]; endRow: number } {
	/** From the last line up. */
	const texts: string[] = [];
	let count = 0;
	let endRow = grid.rowCount;
	for (let row = grid.rowCount - 1; width > 1 && row > start; row--) {
		if (isBlankRow(grid, row)) {
			if (texts.length > count) [count, endRow] = [texts.length, row];
			continue;
		}
		const filled = widthOf(grid, row) < width ? rowTexts(grid, row).filter(Boolean) : [];
		if (filled.length !== 1) break;
		texts.push(filled[0]);
		// So many lines are no remarks: they are kept as rows, and listed as too short.
		if (texts.length > MAX_FOOTERS) return { footers: [], endRow: grid.rowCount };
	}
	return { footers: texts.slice(0, count).reverse(), endRow };
}

const MAX_FOOTERS = 100;
