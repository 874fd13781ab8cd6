import type { BuiltColumn } from './build-column';
import type { ColumnTexts } from './column-texts';

/**
 * Marks the rows with a cell that cannot be read as its column.
 * @param marked one byte for each row of the table; 1 is set
 */
export function markUnreadable(marked: Uint8Array, { codes }: ColumnTexts, { levels }: BuiltColumn): void {
	const isUnreadable = levels.map(({ fault }) => fault === 'unreadable');
	for (let row = 0; row < codes.length; row++) if (isUnreadable[codes[row]]) marked[row] = 1;
}

/** The rows that are marked, ascending. */
export function rowsMarked(marked: Uint8Array): Uint32Array {
	const rows: number[] = [];
	for (let row = 0; row < marked.length; row++) if (marked[row] === 1) rows.push(row);
	return Uint32Array.from(rows);
}
