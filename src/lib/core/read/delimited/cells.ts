import { fail, ok, type Outcome } from '../../outcome';

/** So many cells fit into the memory of an ordinary machine, with the columns made of them. */
export const MAX_CELLS = 40_000_000;

/** Where the cells of a text stand. Cells are cut out of the text only when a column is made of them. */
export interface CellGrid {
	text: string;
	/** Offsets of the first character of each cell and of the one after its last, quotes included. */
	starts: Uint32Array;
	ends: Uint32Array;
	/** Index of the first cell of each row, and one more: the number of cells. */
	rowFirst: Uint32Array;
	/** Line (1-based) in which each row begins. */
	lines: Uint32Array;
	rowCount: number;
	quoted: boolean;
	/** Lines with a quote that is not closed or has text after it; the first hundred. The cell is taken as written. */
	oddQuotes: number[];
}

/** How a text is cut into cells. */
export interface CutFormat {
	separator: string;
	/** Cells may stand in double quotes, with doubled quotes, separators and line breaks inside (RFC 4180). */
	quoted: boolean;
	/** Where the table begins, and in which line. */
	offset: number;
	line: number;
}

/** Limits of a cut: `maxRows` ends it early, for a look at the beginning. */
export interface CutLimits {
	maxCells?: number;
	maxRows?: number;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;
const MAX_ODD_QUOTES = 100;

/**
 * Cuts a text into cells in one pass. Blank lines are rows with one empty cell. A quote that is not closed, or is
 * followed by text, is an ordinary character: one stray quote must not swallow the rest of a file.
 *
 * Linear: a scan for a closing quote passes only doubled quotes, and a cell that begins at one of those ends at once.
 * @returns the cells, or `delimited.tooManyCells` (limit)
 */
export function cutCells(text: string, format: CutFormat, limits: CutLimits = {}): Outcome<CellGrid> {
	const { quoted } = format;
	const maxCells = limits.maxCells ?? MAX_CELLS;
	const maxRows = limits.maxRows ?? Infinity;
	const separator = format.separator.charCodeAt(0);
	const lineEnd = text.includes('\n') || !text.includes('\r') ? LF : CR;
	const length = text.length;
	const starts = new Growing();
	const ends = new Growing();
	const rowFirst = new Growing();
	const lines = new Growing();
	const oddQuotes: number[] = [];
	let { offset: at, line } = format;
	while (at < length && lines.length < maxRows) {
		rowFirst.push(starts.length);
		lines.push(line);
		const firstLine = line;
		for (;;) {
			const start = at;
			if (quoted && text.charCodeAt(at) === QUOTE) {
				const end = quotedEnd(text, at, separator, lineEnd);
				if (end > 0) {
					line += countOf(text, lineEnd, at, end);
					at = end;
				} else if (oddQuotes.length < MAX_ODD_QUOTES) oddQuotes.push(firstLine);
			}
			let code = text.charCodeAt(at);
			while (at < length && code !== separator && code !== lineEnd) code = text.charCodeAt(++at);
			if (starts.length >= maxCells) return fail('delimited.tooManyCells', { limit: maxCells });
			starts.push(start);
			ends.push(at);
			if (at >= length || code !== separator) break;
			at++;
		}
		at++;
		line++;
	}
	const rowCount = lines.length;
	rowFirst.push(starts.length);
	return ok({
		text,
		starts: starts.done(),
		ends: ends.done(),
		rowFirst: rowFirst.done(),
		lines: lines.done(),
		rowCount,
		quoted,
		oddQuotes
	});
}

/** Offset after the closing quote, or 0 when there is none or text follows it. */
function quotedEnd(text: string, start: number, separator: number, lineEnd: number): number {
	let quote = text.indexOf('"', start + 1);
	while (quote >= 0 && text.charCodeAt(quote + 1) === QUOTE) quote = text.indexOf('"', quote + 2);
	if (quote < 0) return 0;
	let after = quote + 1;
	while (text.charCodeAt(after) === 32 || (text.charCodeAt(after) === CR && lineEnd === LF)) after++;
	const next = text.charCodeAt(after);
	return after >= text.length || next === separator || next === lineEnd ? quote + 1 : 0;
}

function countOf(text: string, code: number, from: number, to: number): number {
	let count = 0;
	for (let i = from; i < to; i++) if (text.charCodeAt(i) === code) count++;
	return count;
}

/** A list of offsets that doubles its room as it grows. */
class Growing {
	length = 0;
	private items = new Uint32Array(1024);

	push(item: number): void {
		if (this.length === this.items.length) {
			const larger = new Uint32Array(2 * this.items.length);
			larger.set(this.items);
			this.items = larger;
		}
		this.items[this.length++] = item;
	}

	done(): Uint32Array {
		return this.items.subarray(0, this.length);
	}
}

/** How many cells a row has. */
export const widthOf = (grid: CellGrid, row: number): number => grid.rowFirst[row + 1] - grid.rowFirst[row];

/**
 * The text of a cell without quotes around it and without spaces at its ends (Udir pads names with them).
 * @param grid the cells
 * @param row index of the row in the grid
 * @param column position in the row; beyond its end the cell is empty
 */
export function cellText(grid: CellGrid, row: number, column: number): string {
	const cell = grid.rowFirst[row] + column;
	if (cell >= grid.rowFirst[row + 1]) return '';
	const { text } = grid;
	let start = grid.starts[cell];
	let end = grid.ends[cell];
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	const isQuoted =
		grid.quoted && text.charCodeAt(start) === QUOTE && end - start >= 2 && text.charCodeAt(end - 1) === QUOTE;
	if (isQuoted) return unquoted(text.slice(start, end));
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	return text.slice(start, end);
}

function unquoted(cell: string): string {
	const inner = cell.slice(1, -1);
	if (!inner.includes('"')) return inner.trim();
	// A single quote inside means that the outer ones do not belong together: the cell is taken as written.
	return inner.replaceAll('""', '').includes('"') ? cell : inner.replaceAll('""', '"').trim();
}

/** Control characters, space and no-break space. */
const isSpace = (code: number): boolean => code <= 32 || code === 160;

/** The cells of a row as texts. */
export const rowTexts = (grid: CellGrid, row: number): string[] =>
	Array.from({ length: widthOf(grid, row) }, (_, column) => cellText(grid, row, column));

/** True for a row with nothing in it: a blank line, or separators only. */
export function isBlankRow(grid: CellGrid, row: number): boolean {
	for (let cell = grid.rowFirst[row]; cell < grid.rowFirst[row + 1]; cell++) {
		for (let i = grid.starts[cell]; i < grid.ends[cell]; i++) {
			const code = grid.text.charCodeAt(i);
			if (!isSpace(code) && !(code === QUOTE && grid.quoted)) return false;
		}
	}
	return true;
}
