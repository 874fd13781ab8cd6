import { headerRows, placedRows } from '../../report/layout';
import { withColumns, type PageFit } from '../page-fit';
import type { ExportWords, PrintedTable } from '../types';
import { caption } from './caption';
import { attribute, paragraph, run } from './markup';
import { STYLE } from './styles';

/** A cell where it begins: what stands in it, and how far it reaches. */
interface WordCell {
	column: number;
	columns: number;
	rows: number;
	/** Its paragraphs. */
	inside: string;
	/** Its borders and how it is aligned, after width and spans. */
	look: string;
}

/**
 * A table as Word's own: captioned, its header rows repeated on every page, headers over several columns and names of
 * several rows as merged cells, lines as the reports have them. A table in parts says which part it is.
 */
export function tableParts(
	printed: PrintedTable,
	number: number,
	{ parts }: PageFit,
	words: ExportWords
): string {
	const isLong = printed.table.rows.length > KEPT;
	const written = parts.map(({ columns, widths }, index) => {
		const part = parts.length > 1 ? ` (${words.part} ${index + 1} ${words.of} ${parts.length})` : '';
		const title = printed.table.title + part;
		return (
			caption(words.table, number, title, index > 0, index > 0 && isLong) +
			wordTable(withColumns(printed, columns), widths, title)
		);
	});
	const { notes } = printed.table;
	const below = notes.map((note, index) =>
		paragraph(run(note), { style: STYLE.note, keepNext: index < notes.length - 1 })
	);
	// Two tables with nothing between them would become one.
	if (notes.length === 0) below.push(SEPARATOR);
	return written.join('') + below.join('');
}

/** A line of a point: it has room on a page that the table fills. */
const SEPARATOR =
	`<w:p><w:pPr><w:pStyle w:val="${STYLE.note}"/>` +
	'<w:spacing w:before="0" w:after="80" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';

/** A table of no more rows stands on one page: its rows are kept with each other. */
const KEPT = 24;
const THIN = 'w:val="single" w:sz="6" w:space="0" w:color="auto"';

function wordTable(printed: PrintedTable, widths: readonly number[], title: string): string {
	const rows = [...headerLines(printed), ...bodyLines(printed)];
	/** Cells that reach into the next row, with the rows that are left of them. */
	let reaching: WordCell[] = [];
	const written = rows.map(({ cells, isHeader }) => {
		const here = [
			...cells.map((cell) => ({ cell, begins: true })),
			...reaching.map((cell) => ({ cell, begins: false }))
		].sort((a, b) => a.cell.column - b.cell.column);
		reaching = here.flatMap(({ cell }) => (cell.rows > 1 ? [{ ...cell, rows: cell.rows - 1 }] : []));
		const inside = here.map(({ cell, begins }) => wordCell(cell, begins, widths)).join('');
		return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${inside}</w:tr>`;
	});
	return (
		`<w:tbl><w:tblPr><w:tblStyle w:val="${STYLE.table}"/><w:tblW w:w="${sum(widths)}" w:type="dxa"/>` +
		'<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0"' +
		` w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${attribute(title)}"/></w:tblPr>` +
		`<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
		`${written.join('')}</w:tbl>`
	);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function wordCell(cell: WordCell, begins: boolean, widths: readonly number[]): string {
	const { column, columns } = cell;
	const width = sum(widths.slice(column, column + columns));
	const merged = begins ? (cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : '') : '<w:vMerge/>';
	return (
		`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
		`${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}${merged}${cell.look}</w:tcPr>` +
		`${begins ? cell.inside : paragraph('', { style: STYLE.cell })}</w:tc>`
	);
}

interface WordRow {
	isHeader: boolean;
	cells: WordCell[];
}

function headerLines({ table }: PrintedTable): WordRow[] {
	const levels = headerRows(table.columns);
	return levels.map((cells, level) => ({
		isHeader: true,
		cells: cells.map(({ text, column, columns, rows, group }) => {
			const side = table.columns[column].align === 'end' ? 'right' : 'left';
			const line = group || level + rows === levels.length;
			return {
				column,
				columns,
				rows,
				inside: paragraph(run(text), { style: STYLE.header, align: group ? 'center' : side }),
				look: (line ? `<w:tcBorders><w:bottom ${THIN}/></w:tcBorders>` : '') + '<w:vAlign w:val="bottom"/>'
			};
		})
	}));
}

function bodyLines({ table, shown }: PrintedTable): WordRow[] {
	const groups = placedRows(table);
	const isKept = table.rows.length <= KEPT;
	// The last row is not parted from the notes.
	const last = table.notes.length > 0 ? -1 : table.rows.length - 1;
	const keeps = (index: number) => index !== last && (isKept || index === table.rows.length - 1);
	return groups
		.flatMap((rows) => rows.map((row, place) => ({ ...row, begins: place === 0 && rows !== groups[0] })))
		.map(({ row, cells, begins }, index) => {
			// A total, and a name of several rows, are set apart from what stands above them.
			const line = row.role === 'total' || (begins && row.role !== 'heading');
			const isStrong = row.role === 'total' || row.role === 'heading';
			return {
				isHeader: false,
				cells: cells.map(({ column, columns, rows }) => ({
					column,
					columns,
					rows,
					inside: paragraph(run(shown[index][column] ?? '', isStrong), {
						style: STYLE.cell,
						keepNext: row.role === 'heading' || keeps(index),
						align: table.columns[column].align === 'end' ? 'right' : 'left'
					}),
					look:
						(line ? `<w:tcBorders><w:top ${THIN}/></w:tcBorders>` : '') +
						`<w:vAlign w:val="${rows > 1 ? 'top' : 'bottom'}"/>`
				}))
			};
		});
}
