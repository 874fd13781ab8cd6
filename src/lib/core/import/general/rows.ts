import type { ReadColumn, ReadTable } from '../../read/types';

/**
 * A table without some of its rows.
 * @param left rows that go, from 0, ascending
 */
export function withoutRows(table: ReadTable, left: Uint32Array): ReadTable {
	if (left.length === 0) return table;
	const isLeft = new Uint8Array(table.rowCount);
	for (const row of left) isLeft[row] = 1;
	const kept = new Uint32Array(table.rowCount - left.length);
	for (let row = 0, at = 0; row < table.rowCount; row++) if (isLeft[row] === 0) kept[at++] = row;
	return {
		...table,
		rowCount: kept.length,
		columns: table.columns.map((column) => columnAt(column, kept)),
		lines: kept.map((row) => table.lines[row])
	};
}

function columnAt(column: ReadColumn, rows: Uint32Array): ReadColumn {
	if (column.type === 'text') return { ...column, codes: rows.map((row) => column.codes[row]) };
	const values = Float64Array.from(rows, (row) => column.values[row]);
	return { ...column, values, kinds: Uint8Array.from(rows, (row) => column.kinds[row]) };
}
