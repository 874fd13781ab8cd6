import { CELL, type IndicatorCellKind, type DataTable } from '../table/types';
import { cellsInCommon, type CommonCells } from './overlap';
import { unitTable, type UnitTable } from './unit-table';

/** A table in a comparison. */
export interface TableRef {
	id: string;
	fileName: string;
}

/** The same unit, series and year with different content in two tables. */
export interface Conflict {
	level: number;
	/** Unit number as printed in the files. */
	number: string;
	name: string;
	series: string;
	year: string;
	afterBreak: boolean;
	/** The stored (or earlier new) table's cell; the value is NaN unless the kind is `value`. */
	old: { kind: IndicatorCellKind; value: number; table: TableRef; line: number };
	new: { kind: IndicatorCellKind; value: number; table: TableRef; line: number };
}

/** Cells of one series and year in which a final value meets a preliminary one. */
export interface PreliminaryMeeting {
	series: string;
	year: string;
	final: TableRef;
	preliminary: TableRef;
	/** Cells that both have. */
	cells: number;
	/** Those of them that differ. */
	different: number;
}

/** What importing new tables beside stored ones means, to be said before anything is stored. */
export interface ImportComparison {
	/** A new file with the same bytes as a stored one (or as another new one): it replaces it, nothing changes. */
	identical: { old: TableRef; new: TableRef }[];
	/** Stored tables of which a new one has every unit, series and year without a conflict: can be dropped. */
	replaced: { old: TableRef; new: TableRef }[];
	/** The first conflicts, in the order of tables, columns and rows. The later table wins: the user decides the order. */
	conflicts: Conflict[];
	/** All conflicts. */
	conflictCount: number;
	/** New final values that take the place of stored preliminary ones. */
	preliminaryReplaced: PreliminaryMeeting[];
	/** New preliminary values that stay behind stored final ones. */
	preliminaryLeftOut: PreliminaryMeeting[];
}

/** So many conflicts are listed one by one. */
export const LISTED_CONFLICTS = 500;

/**
 * Compares tables that are about to be stored with those that are, and with each other. Units are the same when level
 * and number are; a missing cell agrees with everything. Numbers are compared exactly.
 * @param newTables in the order in which they were given
 * @param storedTables the project's tables
 */
export function compareWithStored(
	newTables: readonly DataTable[],
	storedTables: readonly DataTable[]
): ImportComparison {
	const result: ImportComparison = {
		identical: [],
		replaced: [],
		conflicts: [],
		conflictCount: 0,
		preliminaryReplaced: [],
		preliminaryLeftOut: []
	};
	const old = storedTables.map(unitTable);
	for (const table of newTables.map(unitTable)) {
		for (const earlier of old) comparePair(earlier, table, storedTables.includes(earlier.table), result);
		old.push(table);
	}
	return result;
}

interface Pair {
	old: TableRef;
	new: TableRef;
}

const refOf = ({ table }: UnitTable): TableRef => ({ id: table.id, fileName: table.source.fileName });

function comparePair(old: UnitTable, table: UnitTable, isStored: boolean, result: ImportComparison): void {
	const pair: Pair = { old: refOf(old), new: refOf(table) };
	if (old.table.source.fingerprint === table.table.source.fingerprint) {
		result.identical.push(pair);
		return;
	}
	const conflictsBefore = result.conflictCount;
	const { common, isCovered } = cellsInCommon(old, table);
	let lost = 0;
	for (const cells of common) lost += compareColumn(cells, pair, result);
	const leavesOutFinal = result.preliminaryLeftOut.some(
		(one) => one.final.id === pair.old.id && one.preliminary.id === pair.new.id
	);
	const hasConflict = result.conflictCount > conflictsBefore;
	if (isStored && isCovered && lost === 0 && !hasConflict && !leavesOutFinal) result.replaced.push(pair);
}

/** Compares one column; returns how many cells the new table would lose (something in the old one only). */
function compareColumn(common: CommonCells, pair: Pair, result: ImportComparison): number {
	const { old, next, rows } = common;
	let cells = 0;
	let lost = 0;
	const different: [number, number][] = [];
	for (const [oldRow, newRow] of rows) {
		const oldKind = old.column.kinds[oldRow];
		const newKind = next.column.kinds[newRow];
		if (newKind === CELL.missing && oldKind !== CELL.missing) lost++;
		if (newKind === CELL.missing || oldKind === CELL.missing) continue;
		cells++;
		const isEqual = oldKind === newKind && Object.is(old.column.values[oldRow], next.column.values[newRow]);
		if (!isEqual) different.push([oldRow, newRow]);
	}
	if (old.path.preliminary === next.path.preliminary) addConflicts(common, different, pair, result);
	else if (cells > 0) addMeeting(common, { cells, different: different.length }, pair, result);
	return lost;
}

function addMeeting(
	{ old, next }: CommonCells,
	counts: Pick<PreliminaryMeeting, 'cells' | 'different'>,
	pair: Pair,
	result: ImportComparison
): void {
	const { series, year } = next.path;
	const isReplaced = old.path.preliminary;
	const [final, preliminary] = isReplaced ? [pair.new, pair.old] : [pair.old, pair.new];
	const list = isReplaced ? result.preliminaryReplaced : result.preliminaryLeftOut;
	list.push({ series, year, final, preliminary, ...counts });
}

function addConflicts(
	{ old, next }: CommonCells,
	different: [number, number][],
	pair: Pair,
	result: ImportComparison
): void {
	const { series, year, afterBreak } = next.path;
	result.conflictCount += different.length;
	for (const [oldRow, newRow] of different.slice(0, LISTED_CONFLICTS - result.conflicts.length)) {
		result.conflicts.push({
			level: next.table.levels[newRow],
			number: next.table.number(newRow),
			name: unitName(next.table, newRow),
			series,
			year,
			afterBreak,
			old: { ...cellOf(old, oldRow), table: pair.old },
			new: { ...cellOf(next, newRow), table: pair.new }
		});
	}
}

/** A municipality's row names its schools ("Alle skoler") in the column of the unit. */
const unitName = (table: UnitTable, row: number) =>
	table.levels[row] === 3 ? table.municipalityName(row) : table.name(row);

const cellOf = ({ column, table }: CommonCells['old'], row: number) => ({
	kind: column.kinds[row] as IndicatorCellKind,
	value: column.values[row],
	line: table.table.lines[row]
});
