import type { ResultCell, ResultTable } from './types';

/**
 * A result table as HTML for the clipboard: pasted into a word processor it is a table, pasted into Excel its numbers
 * are numbers (Excel reads the unrounded value from the attribute x:num).
 * @param format a cell as the reader sees it, in the reader's language
 * @returns a fragment with caption, header, rows and notes; every text is escaped
 */
export function toHtml(table: ResultTable, format: (cell: ResultCell) => string): string {
	const header = table.columns.map(
		(column) => `<th align="${alignment(column.align)}">${escaped(column.label)}</th>`
	);
	const rows = table.rows.map((row) => {
		const cells = row.cells.map((cell, index) =>
			htmlCell(cell, alignment(table.columns[index].align), format)
		);
		return `<tr>${cells.join('')}</tr>`;
	});
	const notes = table.notes.map((note) => `<p>${escaped(note)}</p>`);
	return (
		`<table xmlns:x="urn:schemas-microsoft-com:office:excel"><caption>${escaped(table.title)}</caption>` +
		`<thead><tr>${header.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>${notes.join('')}`
	);
}

function htmlCell(cell: ResultCell, align: string, format: (cell: ResultCell) => string): string {
	const number =
		typeof cell.value === 'number' && Number.isFinite(cell.value) ? ` x:num="${cell.value}"` : '';
	return `<td align="${align}"${number}>${escaped(format(cell))}</td>`;
}

const alignment = (align: 'start' | 'end'): string => (align === 'end' ? 'right' : 'left');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]);
