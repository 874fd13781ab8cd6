import { fail, ok, type Outcome } from '../outcome';
import { layout, publisher } from '../recipe/dataset/facts';
import { longText } from '../recipe/dataset/limits';
import { object, optional, type Check } from '../recipe/shape';
import {
	CELL,
	CELL_NAMES,
	type Column,
	type NumberColumn,
	type TableSource,
	type TextColumn
} from '../table/types';
import { byteCount } from './check-report';
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
	const { kinds } = column;
	if (kinds && kinds.length !== rowCount) return 'length';
	if (kinds?.some((kind) => kind >= CELL_NAMES.length)) return 'kind';
	return column.type === 'text' ? faultOfTexts(column, rowCount) : faultOfNumbers(column, rowCount);
}

function faultOfTexts({ codes, levels }: TextColumn, rowCount: number): ColumnFault | null {
	if (codes.length !== rowCount) return 'length';
	return codes.some((code) => code >= levels.length) ? 'code' : null;
}

function faultOfNumbers({ values, kinds }: NumberColumn, rowCount: number): ColumnFault | null {
	if (values.length !== rowCount) return 'length';
	for (let row = 0; row < rowCount; row++) {
		if ((kinds[row] === CELL.value) === Number.isNaN(values[row])) {
			return kinds[row] === CELL.value ? 'valueIsNumber' : 'emptyIsNaN';
		}
	}
	return null;
}
