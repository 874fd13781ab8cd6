/** More than this is no list of municipalities. */
export const MOST_PASTED_ROWS = 5_000;
const MOST_COLUMNS = 40;
/** A text that somebody pasted by mistake (a whole report) is not looked through. */
const MOST_CHARACTERS = 2_000_000;

export interface PastedRow {
	/** The line of the text, from 1. */
	line: number;
	cells: string[];
}

/**
 * Takes pasted text apart into rows and cells, as Excel puts them on the clipboard: tabs between cells, quotes around
 * a cell with a line break in it. Without any tab, semicolons stand between cells; without these too, every line or
 * part between commas is one municipality. Empty rows are left out.
 * @returns at most `MOST_PASTED_ROWS` rows; `cut` tells that there were more
 */
export function pastedRows(text: string): { rows: PastedRow[]; cut: boolean } {
	const read = text.slice(0, MOST_CHARACTERS).replace(/^\uFEFF/, '');
	const separator = read.includes('\t') ? '\t' : read.includes(';') ? ';' : null;
	const all = separator === null ? singles(read) : cellRows(read, separator);
	const rows = all
		.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.replace(/\s+/g, ' ').trim()) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	return {
		rows: rows.slice(0, MOST_PASTED_ROWS),
		cut: rows.length > MOST_PASTED_ROWS || text.length > MOST_CHARACTERS
	};
}

const singles = (text: string): PastedRow[] =>
	text
		.split(/\r\n?|\n/)
		.flatMap((line, index) => line.split(',').map((cell) => ({ line: index + 1, cells: [cell] })));

function cellRows(text: string, separator: string): PastedRow[] {
	const rows: PastedRow[] = [];
	let cells: string[] = [];
	let [line, begun] = [1, 1];
	let at = 0;
	const endRow = () => {
		rows.push({ line: begun, cells });
		cells = [];
		begun = line;
	};
	while (at < text.length) {
		const quoted = text[at] === '"' ? quotedCell(text, at, separator) : null;
		const end = quoted?.end ?? nextEnd(text, at, separator);
		const cell = quoted?.cell ?? text.slice(at, end);
		line += (text.slice(at, end).match(/\n/g) ?? []).length;
		if (cells.length < MOST_COLUMNS) cells.push(cell);
		if (text[end] === separator) at = end + 1;
		else {
			at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
			line++;
			endRow();
		}
	}
	if (cells.length > 0) endRow();
	return rows;
}

function nextEnd(text: string, from: number, separator: string): number {
	let at = from;
	while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
	return at;
}

/** A cell in quotes, doubled within; null where the quote is not closed before the end of a cell. */
function quotedCell(text: string, from: number, separator: string): { cell: string; end: number } | null {
	let at = from + 1;
	let cell = '';
	while (at < text.length) {
		const next = text.indexOf('"', at);
		if (next < 0) return null;
		cell += text.slice(at, next);
		if (text[next + 1] !== '"') {
			const end = next + 1;
			const isEnd = end >= text.length || [separator, '\n', '\r'].includes(text[end]);
			return isEnd ? { cell, end } : null;
		}
		cell += '"';
		at = next + 2;
	}
	return null;
}
