import type { DataTable } from '../core/table/types';
import { LINES_INDEX, type ColumnRecord, type NewTable, type TableRecord } from './records';

/** What a table is stored as: one record for the table and one for each column and for the lines. */
export interface TableRecords {
	table: TableRecord;
	columns: ColumnRecord[];
}

/**
 * Takes a table apart for storage.
 * @param newTable its arrays are used as they are, not copied
 * @param projectId the project it belongs to
 * @param importedAt milliseconds since 1970
 */
export function toRecords({ table, report }: NewTable, projectId: string, importedAt: number): TableRecords {
	return {
		table: {
			id: table.id,
			projectId,
			name: table.name,
			rowCount: table.rowCount,
			columnCount: table.columns.length,
			bytes: tableBytes(table),
			importedAt,
			source: table.source,
			report,
			...(table.weight === undefined ? {} : { weight: table.weight })
		},
		columns: [
			{ tableId: table.id, index: LINES_INDEX, column: { type: 'lines', lines: table.lines } },
			...table.columns.map((column, index) => ({ tableId: table.id, index, column }))
		]
	};
}

/**
 * Puts a stored table together again.
 * @param columns all column records of the table, in any order
 * @returns the table, or null when a column or the lines are not there (the table cannot be used then)
 */
export function fromRecords(table: TableRecord, columns: ColumnRecord[]): DataTable | null {
	const byIndex = new Map(columns.map((record) => [record.index, record.column]));
	const lines = byIndex.get(LINES_INDEX);
	if (lines?.type !== 'lines') return null;
	const inOrder = Array.from({ length: table.columnCount }, (_, index) => byIndex.get(index));
	const complete = inOrder.filter((column) => column !== undefined && column.type !== 'lines');
	if (complete.length !== table.columnCount) return null;
	return {
		id: table.id,
		name: table.name,
		rowCount: table.rowCount,
		columns: complete,
		lines: lines.lines,
		source: table.source,
		...(table.weight === undefined ? {} : { weight: table.weight })
	};
}

/** The size of a table's data in memory, in bytes; texts at two bytes a character. */
export function tableBytes(table: DataTable): number {
	const columns = table.columns.map((column) =>
		column.type === 'text'
			? column.codes.byteLength +
				(column.kinds?.byteLength ?? 0) +
				column.levels.reduce((sum, level) => sum + 2 * level.length, 0)
			: column.values.byteLength + column.kinds.byteLength
	);
	return table.lines.byteLength + columns.reduce((sum, bytes) => sum + bytes, 0);
}

/** The memory blocks of tables, each once, to be handed over to a worker instead of copied. */
export function tableBuffers(tables: DataTable[]): ArrayBuffer[] {
	const views = tables.flatMap((table): ArrayBufferView[] => [
		table.lines,
		...table.columns.flatMap((column): ArrayBufferView[] =>
			column.type === 'text'
				? [column.codes, ...(column.kinds ? [column.kinds] : [])]
				: [column.values, column.kinds]
		)
	]);
	return [...new Set(views.map((view) => view.buffer as ArrayBuffer))];
}
