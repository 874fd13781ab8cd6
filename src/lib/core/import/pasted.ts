import { MOST_CELLS, MOST_HTML, MOST_LONG, MOST_WIDE, readHtmlTable } from '../analysis/checker/read/html';
import { LINK_KEY } from '../recipe/link-key';

/** What somebody pasted or dropped that is no file. */
export type Pasted =
	/** A table as separated text, to be read as a file of text is. */
	| { kind: 'table'; text: string }
	/** An address with a recipe in it. */
	| { kind: 'link'; link: string }
	/** An address of something else: the program fetches nothing. */
	| { kind: 'address' }
	/** A table of a document or web page that is larger than what is read of one. */
	| { kind: 'tooLarge' }
	| { kind: 'nothing' };

/** Lines that are looked at to tell whether a text is a table. */
const LOOKED_AT = 50;

/**
 * What was pasted: spreadsheets give their cells as text with tabs, documents and web pages as HTML.
 * @param plain the clipboard's text
 * @param html the clipboard's HTML; '' for none
 */
export function readClipboard(plain: string, html: string): Pasted {
	const link = linkIn(plain);
	if (link) return link;
	if (isSeparated(plain, '\t')) return { kind: 'table', text: plain };
	const rows = readHtmlTable(html);
	if (rows && rows.length > 1 && rows.some((row) => row.length > 1)) {
		const wide = Math.max(...rows.map((row) => row.length));
		const cells = rows.reduce((count, row) => count + row.length, 0);
		// A table that was cut would be a wrong one.
		const isCut = html.length > MOST_HTML || cells >= MOST_CELLS;
		if (isCut || rows.length >= MOST_LONG || wide >= MOST_WIDE) return { kind: 'tooLarge' };
		return { kind: 'table', text: asText(rows, wide) };
	}
	const isTable = isSeparated(plain, ';') || isSeparated(plain, ',');
	return isTable ? { kind: 'table', text: plain } : { kind: 'nothing' };
}

function linkIn(plain: string): Pasted | null {
	const text = plain.trim();
	if (/\s/.test(text)) return null;
	if (text.includes(LINK_KEY)) return { kind: 'link', link: text };
	return /^https?:\/\/\S+$/i.test(text) ? { kind: 'address' } : null;
}

/** Whether lines have several cells: with tabs two lines that have one, else the same number of marks on every line. */
function isSeparated(text: string, separator: '\t' | ';' | ','): boolean {
	const lines = text.split(/\r\n|\r|\n/, LOOKED_AT).filter((line) => line.trim() !== '');
	const counts = lines.map((line) => line.split(separator).length - 1);
	if (lines.length < 2) return false;
	if (separator === '\t') return counts.filter((count) => count > 0).length > 1;
	return counts[0] > 0 && counts.every((count) => count === counts[0]) && !isProse(lines);
}

/** Sentences have commas too. */
const isProse = (lines: readonly string[]): boolean =>
	lines.every((line) => /[.!?:]\s*$/.test(line) || line.split(' ').length > 12);

/** Rows of cells as lines with tabs; cells hold neither tabs nor line ends. */
const asText = (rows: readonly string[][], wide: number): string =>
	rows
		.map((row) =>
			Array.from({ length: wide }, (_, at) => {
				const cell = row[at] ?? '';
				return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
			}).join('\t')
		)
		.join('\n') + '\n';
