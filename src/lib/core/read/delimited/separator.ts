import { cutCells, isBlankRow, rowTexts, widthOf, type CellGrid } from './cells';
import { numberShape } from './number-shape';
import type { Separator } from './types';

/** In the order in which they are preferred when a file can be cut by several: the comma can be a decimal mark. */
export const SEPARATORS: readonly Separator[] = ['\t', ';', '|', ','];

/** What a first line such as `sep=;` says, as spreadsheets write and understand it. */
export interface SeparatorLine {
	/** Null: no such line, or one that names something else. */
	separator: Separator | null;
	/** Where the text goes on, and in which line. */
	offset: number;
	line: number;
}

/** Looks for a `sep=` line. */
export function separatorLine(text: string): SeparatorLine {
	const match = /^"?sep=([^\r\n"]?)"?[^\S\r\n]*(?:\r\n|\n|\r|$)/i.exec(text.slice(0, 20));
	if (!match) return { separator: null, offset: 0, line: 1 };
	const separator = SEPARATORS.find((known) => known === match[1]) ?? null;
	return { separator, offset: match[0].length, line: 2 };
}

const LOOK_CHARACTERS = 1 << 18;
const LOOK_ROWS = 300;
/** Rows before the header that may be titles. */
const TITLE_ROWS = 10;
/** A preferred separator wins over one that cuts the rows only a little more evenly. */
const ALMOST = 0.15;
/** Below this the rows are not cut evenly enough to be a table. */
const TOO_UNEVEN = 0.5;

/**
 * Finds what stands between the cells: the separator that cuts the first rows into equally many cells, header
 * included. A file that none of them cuts is one column; then ';' is the answer, as it leaves commas alone.
 * @param text the whole text
 * @param offset where the table begins
 */
export function detectSeparator(text: string, offset: number, quoted: boolean): Separator {
	const look = text.slice(offset, offset + LOOK_CHARACTERS);
	const isCut = offset + LOOK_CHARACTERS < text.length;
	const scores = SEPARATORS.map((separator) => {
		if (!look.includes(separator)) return 0;
		const cut = cutCells(look, { separator, quoted, offset: 0, line: 1 }, { maxRows: LOOK_ROWS });
		return cut.ok ? score(cut.value, isCut) : 0;
	});
	const best = Math.max(...scores);
	if (best < TOO_UNEVEN) return ';';
	return SEPARATORS[scores.findIndex((s) => s >= best - ALMOST)];
}

function score(grid: CellGrid, isCut: boolean): number {
	const last = isCut && grid.rowCount > 1 ? grid.rowCount - 1 : grid.rowCount;
	const rows = Array.from({ length: last }, (_, row) => row).filter((row) => !isBlankRow(grid, row));
	const widths = rows.map((row) => widthOf(grid, row));
	const width = commonest(widths);
	if (width < 2) return 0;
	const first = widths.indexOf(width);
	if (first > TITLE_ROWS) return 0;
	// R leaves out the header of the row names: then the row before has one cell less.
	const header = first > 0 && width > 2 && widths[first - 1] === width - 1 ? first - 1 : first;
	if (first > 0 && !isHeaderLike(rowTexts(grid, rows[header]))) return 0;
	const table = widths.slice(first);
	return table.filter((w) => w === width).length / table.length;
}

/** The most frequent number; of several the largest. 0 for none. */
export function commonest(numbers: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	return [...counts].reduce(
		(best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] > best[0]) ? next : best),
		[0, 0]
	)[0];
}

/**
 * True for what a header looks like: no filled cell is a number, years and a run such as 6, 7, 8 beside texts (ages,
 * answers) left aside.
 */
export function isHeaderLike(cells: readonly string[]): boolean {
	const numbers = cells.filter(isPlainNumber);
	if (numbers.length === 0) return true;
	const isRun = numbers.every(
		(cell, i) => /^(0|[1-9]\d*)$/.test(cell) && Number(cell) === Number(numbers[0]) + i
	);
	const hasText = cells.some((cell) => /\p{L}/u.test(cell));
	return hasText && isRun && numbers.length >= ENOUGH_IN_A_RUN;
}

const ENOUGH_IN_A_RUN = 3;

/** A number that is no year. */
function isPlainNumber(cell: string): boolean {
	return numberShape(cell) !== null && !/^(1[89]|20|21)\d{2}$/.test(cell);
}
