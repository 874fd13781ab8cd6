import { excelNumber, excelStyle } from './excel-format';
import { headerRows, placedRows, type HeaderCell, type PlacedCell } from './layout';
import type { ResultCell, ResultRow, ResultTable } from './types';

/** A cell as the reader sees it, in the reader's language. */
type Format = (cell: ResultCell) => string;

/** Lines as the reports have them: one above, one below the header, one at the foot; none between columns. */
const THICK = '1.5pt solid windowtext';
const THIN = '.75pt solid windowtext';

/**
 * A result table as HTML for the clipboard: pasted into a word processor it is a table with header rows and merged
 * cells, pasted into Excel its numbers are numbers (Excel reads the unrounded value from the attribute x:num and how it
 * is shown from mso-number-format). Styles stand in the cells, for that is what those programs keep. LibreOffice's own
 * sdval is left out: its word processor would print the numbers anew, with English marks.
 * @param foot further sentences below the notes
 * @returns a fragment with title, table and notes; every text is escaped
 */
export function toHtml(table: ResultTable, format: Format, foot: readonly string[] = []): string {
	const header = headerRows(table.columns);
	const groups = placedRows(table);
	const lastRow = table.rows.at(-1);
	const lines = header.map(
		(cells, level) =>
			`<tr>${cells.map((cell) => headerCell(cell, level, header.length, table)).join('')}</tr>`
	);
	const bodies = groups.map((rows) => {
		const inside = rows.map(({ row, cells }, place) => {
			// A name of several rows is set apart from what stands above it.
			const begins = place === 0 && rows !== groups[0] && row.role !== 'heading';
			const isTop = row.role === 'total' || begins;
			const written = cells.map((placed) => {
				const lines = [
					...(isTop ? [`border-top:${THIN}`] : []),
					...(reachesFoot(placed, row, table, lastRow) ? [`border-bottom:${THICK}`] : [])
				];
				return bodyCell(placed, row, table, lines, format);
			});
			return `<tr>${written.join('')}</tr>`;
		});
		return `<tbody>${inside.join('')}</tbody>`;
	});
	const notes = [...table.notes, ...foot].map((note) => `<p style="font-size:9pt">${escaped(note)}</p>`);
	return (
		`<p style="font-weight:bold">${escaped(table.title)}</p>` +
		`<table xmlns:x="urn:schemas-microsoft-com:office:excel" style="border-collapse:collapse">` +
		`<thead>${lines.join('')}</thead>${bodies.join('')}</table>${notes.join('')}`
	);
}

/** Several tables below each other, each with what stands before it: headings, sentences. */
export const htmlText = (text: string, tag: 'h2' | 'h3' | 'p' = 'p'): string =>
	`<${tag}>${escaped(text)}</${tag}>`;

function headerCell(cell: HeaderCell, level: number, levels: number, table: ResultTable): string {
	const { align } = table.columns[cell.column];
	const styles = [
		'padding:2pt 5pt',
		`text-align:${cell.group ? 'center' : alignment(align)}`,
		'vertical-align:bottom',
		'font-weight:bold',
		...(level === 0 ? [`border-top:${THICK}`] : []),
		...(level + cell.rows === levels || cell.group ? [`border-bottom:${THIN}`] : [])
	];
	const scope = cell.group ? 'colgroup' : 'col';
	return `<th scope="${scope}"${spans(cell)} valign="bottom" style="${styles.join(';')}">${escaped(cell.text)}</th>`;
}

function bodyCell(placed: PlacedCell, row: ResultRow, table: ResultTable, lines: string[], format: Format) {
	const { cell, column, heads } = placed;
	const shown = format(cell);
	const number = excelNumber(cell, shown);
	const side = placed.rows > 1 ? 'top' : 'bottom';
	const isStrong = row.role === 'total' || row.role === 'heading';
	const styles = [
		'padding:2pt 5pt',
		`text-align:${alignment(table.columns[column].align)}`,
		`vertical-align:${side}`,
		`font-weight:${isStrong ? 'bold' : 'normal'}`,
		...lines,
		...(number ? [excelStyle(number.format)] : [])
	];
	const tag = heads === null ? 'td' : 'th';
	const scope = heads === null ? '' : ` scope="${heads}"`;
	const value = number ? ` x:num="${number.value}"` : '';
	return (
		`<${tag}${scope}${spans(placed)}${value} valign="${side}" style="${escaped(styles.join(';'))}">` +
		`${escaped(shown)}</${tag}>`
	);
}

/** Whether a cell stands on the last line of the table. */
function reachesFoot(placed: PlacedCell, row: ResultRow, table: ResultTable, last?: ResultRow): boolean {
	return row === last || (placed.rows > 1 && table.rows.indexOf(row) + placed.rows === table.rows.length);
}

const spans = ({ columns, rows }: { columns: number; rows: number }): string =>
	(columns > 1 ? ` colspan="${columns}"` : '') + (rows > 1 ? ` rowspan="${rows}"` : '');

const alignment = (align: 'start' | 'end'): string => (align === 'end' ? 'right' : 'left');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]);
