import { fromCellRows } from './cell-rows';
import { readHtmlTable } from './html';
import { CAPTION, type RawTable } from './raw-table';
import { fromSpaced } from './spaced';

const LONGEST = 300_000;

/** What a clipboard holds. */
export interface Pasted {
	text: string;
	/** '' where there is none. */
	html: string;
}

/**
 * Takes a pasted table apart: cells of a document or spreadsheet (HTML, or tabs), else the text of a PDF. Never fails; what
 * is no table has no rows.
 */
export function readTable({ text, html }: Pasted): RawTable {
	const cells = html === '' ? null : readHtmlTable(html);
	const fromHtml = cells && fromCellRows(cells);
	if (fromHtml && fromHtml.rows.length > 0) return fromHtml;
	const lines = text.slice(0, LONGEST).split(/\r\n|\r|\n/u);
	const separator = [/\t/, /;|\|/].find((mark) => lines.filter((line) => mark.test(line)).length > 1);
	if (separator === undefined || (separator.source !== '\\t' && !isSeparated(lines)))
		return fromSpaced(text.slice(0, LONGEST));
	const split = separator.source === '\\t' ? /\t/ : lines.some((line) => line.includes('|')) ? /\|/ : /;/;
	const caption = lines.find((line) => line.trim() !== '');
	const isCaption = caption !== undefined && !split.test(caption) && CAPTION.test(caption);
	const table = fromCellRows(lines.filter((line) => split.test(line)).map((line) => cellsOf(line, split)));
	const rest = lines.filter((line) => !split.test(line) && line.includes('*') && line !== caption);
	return {
		...table,
		title: isCaption ? captionText(caption) : table.title,
		notes: [...table.notes, ...rest.slice(0, 20).map((line) => line.trim().slice(0, 1_000))]
	};
}

/** A caption without marks of emphasis. */
export const captionText = (line: string): string =>
	line
		.slice(0, 1_000)
		.replace(/<[^>]{0,20}>|\*\*/g, '')
		.trim();

/** Whether lines have equal numbers of marks: a file of cells, not words with semicolons in them. */
function isSeparated(lines: readonly string[]): boolean {
	const counts = lines.filter((line) => line.trim() !== '').map((line) => line.split(/[;|]/).length);
	return counts.length > 1 && counts.filter((count) => count > 1).length > counts.length / 2;
}

function cellsOf(line: string, split: RegExp): string[] {
	const cells = line.split(split);
	// Lines of Markdown begin and end with the mark.
	if (split.source === '\\|' && line.trim().startsWith('|')) return cells.slice(1, -1);
	return cells;
}
