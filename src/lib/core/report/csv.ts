import { fullLabel } from './layout';
import type { ResultCell, ResultTable } from './types';

/** How a text file separates cells and writes decimals. Norwegian Excel reads `;` and `,`; most programs `,` and `.`. */
export interface CsvStyle {
	separator: ';' | ',' | '\t';
	decimal: ',' | '.';
}

/** What a spreadsheet program would run as a formula when a text cell begins with it. */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * A result table as separated text: one line of column labels with the headers above them ('Skoleeier – 2020'), then
 * the rows, each with all its names, so that the file can be sorted and filtered. Numbers are plain and unrounded (a
 * share is a fraction, 0.6389); a cell without a number holds its words. Texts that a spreadsheet would read as a
 * formula get a leading apostrophe. Title and notes are left out, so that the file is a table and nothing else.
 * @param foot sentences that must not be parted from the numbers (that some are hidden): an empty line, then one a line
 * @returns lines ended by CR LF, as RFC 4180 has them, without a byte order mark
 */
export function toCsv(table: ResultTable, style: CsvStyle, foot: readonly string[] = []): string {
	const header = table.columns.map((column) => csvText(fullLabel(column), style));
	// A heading may be one cell long; every line has all columns.
	const rows = table.rows.map((row) =>
		table.columns.map((_, index) => (index in row.cells ? cellText(row.cells[index], style) : ''))
	);
	const below = foot.length > 0 ? [[], ...foot.map((sentence) => [csvText(sentence, style)])] : [];
	return [header, ...rows, ...below].map((cells) => cells.join(style.separator) + '\r\n').join('');
}

function cellText(cell: ResultCell, style: CsvStyle): string {
	if (typeof cell.value === 'number' && Number.isFinite(cell.value)) {
		return quoted(String(cell.value).replace('.', style.decimal), style);
	}
	const text = typeof cell.value === 'string' ? cell.value : (cell.text ?? '');
	return csvText(text, style);
}

/** A text as a cell of a separated file: no spreadsheet reads it as a formula. */
export const csvText = (text: string, style: CsvStyle): string => quoted(neutral(text), style);

const neutral = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

/** Quotes a text that holds the separator, a quote or a line end. */
function quoted(text: string, { separator }: CsvStyle): string {
	const needed = text.includes(separator) || /["\r\n]/.test(text);
	return needed ? `"${text.replaceAll('"', '""')}"` : text;
}
