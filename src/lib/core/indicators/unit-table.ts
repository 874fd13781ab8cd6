import { CELL, type DataTable, type NumberColumn, type TextColumn } from '../table/types';
import { parsePivotPath } from './pivot-path';
import type { PivotPath } from './types';

/** A number column and its taken-apart name. */
export interface PathColumn {
	column: NumberColumn;
	path: PivotPath;
}

/** A table as rows of units: 1 country, 2 county, 3 municipality, 4 school. */
export interface UnitTable {
	table: DataTable;
	/** Level of each row; 0 where the table does not say. */
	levels: Uint8Array;
	/** Number of each row's unit: its identity within the level. */
	number: (row: number) => string;
	/** Municipality number of each row, as printed in the file; '' where there is none. */
	municipality: (row: number) => string;
	/** Name of each row's unit. */
	name: (row: number) => string;
	/** Name of each row's municipality. */
	municipalityName: (row: number) => string;
	columns: PathColumn[];
	/** The latest school year that any column has; '' without columns. */
	latestYear: string;
}

/**
 * Looks at a table in Udir's layout as rows of units and columns of paths.
 * @param table a table with the fixed columns of an Udir export
 */
export function unitTable(table: DataTable): UnitTable {
	const level = text(table, 'EnhetNivaa');
	const levels = new Uint8Array(table.rowCount);
	for (let row = 0; row < table.rowCount; row++) levels[row] = Number(level(row)) || 0;
	const columns = table.columns.flatMap((column) => {
		const path = column.type === 'number' ? parsePivotPath(column.name) : null;
		return column.type === 'number' && path ? [{ column, path }] : [];
	});
	return {
		table,
		levels,
		number: text(table, 'Organisasjonsnummer'),
		municipality: text(table, 'Kommunekode'),
		name: text(table, 'EnhetNavn'),
		municipalityName: text(table, 'Kommune'),
		columns,
		latestYear: columns.reduce((latest, { path }) => (path.year > latest ? path.year : latest), '')
	};
}

/** True when any cell of a row in a school year has a value or is suppressed. */
export const hasAnything = (table: UnitTable, row: number, year: string): boolean =>
	table.columns.some(({ column, path }) => path.year === year && column.kinds[row] !== CELL.missing);

function text(table: DataTable, name: string): (row: number) => string {
	const column = table.columns.find((one): one is TextColumn => one.type === 'text' && one.name === name);
	return column ? (row) => column.levels[column.codes[row]] : () => '';
}
