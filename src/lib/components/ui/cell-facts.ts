import type { CellReference } from '$lib/core/report/cell-reference';
import { fullLabel } from '$lib/core/report/layout';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { NumberStyle } from '$lib/i18n/numbers';

/** What a cell of a result is, for whoever asks. */
export interface CellFacts {
	reference: CellReference;
	cell: ResultCell;
	/** The names of its row and of its column, the outermost first. */
	row: string;
	column: string;
}

/** A number with all its digits: what is shown is rounded, this is what is compared and computed with. */
export const fullNumber = (value: number, style: NumberStyle): string =>
	style === 'norwegian' ? String(value).replace('.', ',') : String(value);

/**
 * What the cell of a table is.
 * @param format names of rows that are numbers as the reader sees them
 * @returns null when the table has no such cell
 */
export function factsOf(
	table: ResultTable,
	rowId: string,
	columnId: string,
	format: (cell: ResultCell) => string
): CellFacts | null {
	const row = table.rows.find(({ id }) => id === rowId);
	const place = table.columns.findIndex(({ id }) => id === columnId);
	const cell = row?.cells[place];
	if (!row || !cell) return null;
	const names = row.cells
		.slice(0, table.rowHeaders ?? 1)
		.map(format)
		.filter((name) => name !== '');
	return {
		reference: { table: table.id, row: row.id, column: columnId },
		cell,
		row: [...headingsOf(table, row.id, format), ...names].join(' – '),
		column: fullLabel(table.columns[place])
	};
}

/** The heading row that a row stands below, if any. */
function headingsOf(table: ResultTable, rowId: string, format: (cell: ResultCell) => string): string[] {
	const before = table.rows.slice(
		0,
		table.rows.findIndex(({ id }) => id === rowId)
	);
	const heading = before.findLast(({ role }) => role === 'heading')?.cells.at(0);
	return heading ? [format(heading)].filter((name) => name !== '') : [];
}
