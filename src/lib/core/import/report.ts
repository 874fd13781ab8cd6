import { parsePivotPath } from '../indicators/pivot-path';
import { assignKnown, pathsOf, proposeAssignments } from '../indicators/propose';
import type { PivotPath } from '../indicators/types';
import { CELL, type DataTable, type NumberColumn, type TextColumn } from '../table/types';
import { checkValues } from './check-values';
import { FIXED_COLUMNS } from './header';
import type { ReadTable } from './read-export';
import type { CellCounts, ColumnReport, FileFacts, ImportReport, Level, LevelCounts } from './types';

const LEVELS: readonly Level[] = [1, 2, 3, 4];

/** The level (1–4) of every row of a table that was read. */
export function levelsOf(table: DataTable): Uint8Array {
	const column = table.columns.find(
		(one): one is TextColumn => one.type === 'text' && one.name === 'EnhetNivaa'
	);
	const levels = new Uint8Array(table.rowCount);
	if (!column) return levels;
	const numbers = column.levels.map(Number);
	for (let row = 0; row < table.rowCount; row++) levels[row] = numbers[column.codes[row]];
	return levels;
}

/**
 * Sums up what was understood of a file, for the user to see before anything is stored.
 * @param read the table and what its reader noticed
 * @param facts name, size, fingerprint and encoding of the file
 */
export function describeImport(read: ReadTable, facts: FileFacts): ImportReport {
	const { table, diagnostics } = read;
	const rowLevels = levelsOf(table);
	const columns = columnReports(read);
	const paths = pathsOf([table]);
	const lastLine = table.lines[table.rowCount - 1];
	const noNewline = { code: 'import.warning.noFinalNewline', params: { line: lastLine } };
	return {
		...facts,
		separator: read.separator,
		layout: table.source.layout,
		rows: table.rowCount,
		years: yearsOf(paths),
		subjects: distinct(paths.map((path) => path.subject)),
		grades: distinct(paths.flatMap((path) => path.grade ?? [])).sort((a, b) => a - b),
		owners: distinct(paths.map((path) => path.owner)),
		genders: distinct(paths.map((path) => path.gender)),
		levels: LEVELS.flatMap((level) => levelCounts(read, rowLevels, level)),
		columns,
		unassigned: proposeAssignments([table], [])
			.unassigned.filter((one) => one.role === 'value')
			.map((one) => one.series),
		otherColumns: table.columns
			.filter((column) => column.type === 'text' && !FIXED_COLUMNS.some((name) => name === column.name))
			.map((column) => column.name),
		sentences: diagnostics.sentences,
		breaks: paths.filter((path) => path.afterBreak).map(({ series, year }) => ({ series, year })),
		repairs: diagnostics.repairs,
		warnings: [...(read.endsWithLine ? [] : [noNewline]), ...checkValues(table, columns), ...read.warnings]
	};
}

const distinct = <T>(items: T[]): T[] => [...new Set(items)].filter((item) => item !== '');

function yearsOf(paths: PivotPath[]): ImportReport['years'] {
	const years = new Map<string, boolean>();
	for (const path of paths) years.set(path.year, path.preliminary || years.get(path.year) === true);
	return [...years]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([year, preliminary]) => ({ year, preliminary }));
}

const isNumber = (column: DataTable['columns'][number]): column is NumberColumn => column.type === 'number';

function levelCounts(read: ReadTable, rowLevels: Uint8Array, level: Level): LevelCounts[] {
	const units = rowLevels.reduce((count, one) => count + (one === level ? 1 : 0), 0);
	if (units === 0) return [];
	const counts: LevelCounts = { level, units, values: 0, suppressed: 0, missing: 0, sentences: 0 };
	for (const column of read.table.columns.filter(isNumber)) {
		addKinds(counts, column, (row) => rowLevels[row] === level);
		counts.sentences += read.diagnostics.sentencesIn(column.name, level);
	}
	return [counts];
}

function addKinds(counts: CellCounts, column: NumberColumn, includes: (row: number) => boolean): void {
	for (let row = 0; row < column.kinds.length; row++) {
		if (!includes(row)) continue;
		if (column.kinds[row] === CELL.value) counts.values++;
		else if (column.kinds[row] === CELL.suppressed) counts.suppressed++;
		else counts.missing++;
	}
}

function columnReports(read: ReadTable): ColumnReport[] {
	const roles = new Map<string, Pick<ColumnReport, 'role' | 'indicator'>>();
	for (const one of assignKnown(pathsOf([read.table]))) {
		const indicator = one.definition.id;
		// Pupils can belong to several indicators; the first in the order of the known table is named.
		if (one.pupils !== undefined && !roles.has(one.pupils))
			roles.set(one.pupils, { role: 'pupils', indicator });
		if (one.halfWidth !== undefined) roles.set(one.halfWidth, { role: 'halfWidth', indicator });
		roles.set(one.value, { role: 'value', indicator });
	}
	return read.table.columns.filter(isNumber).flatMap((column) => {
		const path = parsePivotPath(column.name);
		if (!path) return [];
		const counts: CellCounts = { values: 0, suppressed: 0, missing: 0, sentences: 0 };
		addKinds(counts, column, () => true);
		for (const level of LEVELS) counts.sentences += read.diagnostics.sentencesIn(column.name, level);
		const { role, indicator } = roles.get(path.series) ?? { role: 'unassigned' as const, indicator: null };
		const { series, year, preliminary, afterBreak } = path;
		return [
			{
				name: column.name,
				series,
				year,
				preliminary,
				afterBreak,
				role,
				indicator,
				...counts,
				decimals: column.decimals
			}
		];
	});
}
