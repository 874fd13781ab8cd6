import type { CellObject, Row, Sheet } from 'write-excel-file/universal';
import { excelNumber } from '../../report/excel-format';
import { headerRows } from '../../report/layout';
import type { ResultCell } from '../../report/types';
import { fileText, lineText, shortened } from '../file-text';
import { columnLetters } from '../page-fit';
import type { PrintedTable } from '../types';

/** Excel's limits: of a text in a cell, and of a number format. */
const MOST_TEXT = 32_767;
const MOST_FORMAT = 255;

/** A cell with a text. Its type is said, so that no program takes '=1+1' for a formula. */
export const textCell = (text: string, look: Partial<CellObject> = {}): CellObject => ({
	value: shortened(fileText(text), MOST_TEXT),
	type: String,
	...look
});

/**
 * A table as a sheet: title, header rows that stay in sight with merged headers, then the rows, each with all its names
 * so that they can be sorted and filtered, then the notes. Numbers are unrounded numbers with the format they are shown
 * in; a cell without a number, for one that is hidden, holds its words and nothing else.
 */
export function tableSheet(printed: PrintedTable, name: string, caption: string): Sheet<Blob> {
	const { table, shown } = printed;
	const header = headerRows(table.columns);
	const rows: Row[] = [[textCell(lineText(caption), { fontWeight: 'bold', fontSize: 13 })]];
	for (const [level, cells] of header.entries()) {
		const row: Row = Array(table.columns.length).fill(null);
		for (const cell of cells) {
			const side = table.columns[cell.column].align === 'end' ? 'right' : 'left';
			row[cell.column] = textCell(cell.text, {
				fontWeight: 'bold',
				wrap: true,
				align: cell.group ? 'center' : side,
				alignVertical: 'bottom',
				...(level === 0 ? { topBorderStyle: 'medium' } : {}),
				...(cell.group || level + cell.rows === header.length ? { bottomBorderStyle: 'thin' } : {}),
				...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
				...(cell.rows > 1 ? { rowSpan: cell.rows } : {})
			});
		}
		rows.push(row);
	}
	for (const [index, row] of table.rows.entries()) {
		const look: Partial<CellObject> = {
			...(row.role === 'total' || row.role === 'heading' ? { fontWeight: 'bold' } : {}),
			...(row.role === 'total' ? { topBorderStyle: 'thin' } : {}),
			...(index === table.rows.length - 1 ? { bottomBorderStyle: 'medium' } : {})
		};
		rows.push(
			table.columns.map(({ align }, column) =>
				column in row.cells ? bodyCell(row.cells[column], shown[index][column] ?? '', align, look) : null
			)
		);
	}
	if (table.notes.length > 0) rows.push([], ...table.notes.map((note): Row => [textCell(note)]));
	return {
		sheet: name,
		data: rows,
		columns: columnLetters(printed).map((letters) => ({ width: letters + 3 })),
		stickyRowsCount: 1 + header.length,
		...stickyNames(printed),
		orientation: 'landscape'
	};
}

/** The names of rows stay in sight too, where there are many columns beside them. */
function stickyNames({ table }: PrintedTable): { stickyColumnsCount?: number } {
	const names = table.rowHeaders ?? 1;
	return names > 0 && names <= 3 && table.columns.length > names + 4 ? { stickyColumnsCount: names } : {};
}

function bodyCell(
	cell: ResultCell,
	shown: string,
	align: 'start' | 'end',
	look: Partial<CellObject>
): CellObject {
	const side: Partial<CellObject> = { ...look, align: align === 'end' ? 'right' : 'left' };
	const number = excelNumber(cell, shown);
	const format = number ? lineText(number.format) : '';
	// A longer format would make Excel repair the file: then the cell is as it is shown.
	if (!number || format.length > MOST_FORMAT) return textCell(shown, side);
	return { value: number.value, type: Number, format, ...side };
}
