import { fail, ok, type Outcome } from '../outcome';
import { layout, publisher } from '../recipe/dataset/facts';
import { longText } from '../recipe/dataset/limits';
import { object, optional, type Check } from '../recipe/shape';
import { CELL, CELL_NAMES, type Column, type TableSource } from '../table/types';
import { byteCount } from './report-parts';
import type { ProjectFileCode, SavedTable } from './types';

/** Where a table comes from. */
export const tableSource: Check<TableSource> = object<TableSource>({
	fileName: longText,
	bytes: byteCount,
	fingerprint: longText,
	publisher,
	layout,
	part: optional(longText)
});

/** What a column's numbers were expected to be; worded by the message catalogues. */
export const COLUMN_FAULTS = ['length', 'kind', 'emptyIsNaN', 'valueIsNumber', 'code'] as const;
type ColumnFault = (typeof COLUMN_FAULTS)[number];

/**
 * Whether the numbers of a table are as the program relies on: as long as the table has rows, known kinds of cell, a
 * number where and only where there is a value, texts that exist.
 */
export function checkColumns({ table }: SavedTable): Outcome<void, ProjectFileCode> {
	const refuse = (column: string, expected: ColumnFault) =>
		fail('projectFile.badColumn' as const, { table: table.name, column, expected });
	if (table.lines.length !== table.rowCount) return refuse('', 'length');
	for (const column of table.columns) {
		const fault = faultOf(column, table.rowCount);
		if (fault) return refuse(column.name, fault);
	}
	return ok(undefined);
}

function faultOf(column: Column, rowCount: number): ColumnFault | null {
	if (column.type === 'text') {
		const { codes, levels, kinds: known } = column;
		if (codes.length !== rowCount || (known && known.length !== rowCount)) return 'length';
		for (let row = 0; row < rowCount; row++) {
			if (codes[row] >= levels.length) return 'code';
			if (known && known[row] >= CELL_NAMES.length) return 'kind';
		}
		return null;
	}
	const { values, kinds } = column;
	if (values.length !== rowCount || kinds.length !== rowCount) return 'length';
	for (let row = 0; row < rowCount; row++) {
		if (kinds[row] >= CELL_NAMES.length) return 'kind';
		if ((kinds[row] === CELL.value) === Number.isNaN(values[row])) {
			return kinds[row] === CELL.value ? 'valueIsNumber' : 'emptyIsNaN';
		}
	}
	return null;
}
