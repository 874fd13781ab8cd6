import type { PathColumn, UnitTable } from './unit-table';

/** A column of one table and the table it stands in. */
export interface ColumnOf extends PathColumn {
	table: UnitTable;
}

/** The rows in which two tables have the same unit, in a column that both have. */
export interface CommonCells {
	old: ColumnOf;
	next: ColumnOf;
	/** Pairs of rows: old, next. */
	rows: [number, number][];
}

/** What two tables have in common. */
export interface Overlap {
	common: CommonCells[];
	/** The next table has every unit and every column (series, year, break) of the old one. */
	isCovered: boolean;
}

/**
 * Finds the cells that two tables both have: same unit (level and number), series, school year and side of a break.
 * The preliminary mark does not count: a final column meets the preliminary one of its year.
 */
export function cellsInCommon(old: UnitTable, next: UnitTable): Overlap {
	const nextColumns = new Map<string, PathColumn[]>();
	for (const column of next.columns) {
		const key = columnKey(column);
		nextColumns.set(key, [...(nextColumns.get(key) ?? []), column]);
	}
	const pairs = old.columns.map((column) => ({ column, partners: nextColumns.get(columnKey(column)) ?? [] }));
	if (pairs.every(({ partners }) => partners.length === 0)) return { common: [], isCovered: false };
	const rows = commonRows(old, next);
	const common = pairs.flatMap(({ column, partners }) =>
		partners.map((partner) => ({ old: { ...column, table: old }, next: { ...partner, table: next }, rows }))
	);
	const hasAllColumns = pairs.every(({ partners }) => partners.length > 0);
	return { common, isCovered: hasAllColumns && rows.length === old.table.rowCount };
}

const columnKey = ({ path }: PathColumn) => JSON.stringify([path.series, path.year, path.afterBreak]);

function commonRows(old: UnitTable, next: UnitTable): [number, number][] {
	const rowOf = new Map<string, number>();
	for (let row = 0; row < next.table.rowCount; row++) rowOf.set(unitKey(next, row), row);
	const rows: [number, number][] = [];
	for (let row = 0; row < old.table.rowCount; row++) {
		const partner = rowOf.get(unitKey(old, row));
		if (partner !== undefined) rows.push([row, partner]);
	}
	return rows;
}

const unitKey = (table: UnitTable, row: number) => `${table.levels[row]}:${table.number(row)}`;
