import { KNOWN_INDICATORS } from '../indicators/known';
import type { Unit } from '../indicators/types';
import type { Message } from '../outcome';
import { CELL, type DataTable, type NumberColumn, type TextColumn } from '../table/types';
import type { ColumnReport } from './types';

/** What values can be at all, by unit. Wide on purpose: outside them something other than the results is wrong. */
const RANGES: Record<Unit, [number, number]> = {
	percent: [0, 100],
	scalePoints: [0, 100],
	mean: [1, 5],
	gradePoints: [0, 60],
	number: [-Infinity, Infinity]
};

/** So many values without a single decimal are no chance where one decimal is printed. */
const ENOUGH_VALUES = 20;

/**
 * Looks for the marks that spreadsheets leave on values when they misread the decimal comma, and for columns that
 * hold something else than their names say.
 * @param table a table as read
 * @param columns what its value columns were taken for
 * @returns warnings, in the order of the columns
 */
export function checkValues(table: DataTable, columns: readonly ColumnReport[]): Message[] {
	const byName = new Map(table.columns.map((column) => [column.name, column]));
	const warnings = columns.flatMap((report) => {
		const column = byName.get(report.name);
		if (column?.type !== 'number') return [];
		if (report.values === 0 && report.suppressed === 0 && report.sentences > 0) {
			return [onlySentences(report)];
		}
		return [...decimalsLost(report), ...implausible(table, column, report)];
	});
	return [...warnings, ...lostCharacters(table)];
}

const onlySentences = (report: ColumnReport): Message => ({
	code: 'import.warning.onlySentences',
	params: { column: report.name, count: report.sentences }
});

const unitOf = (report: ColumnReport): Unit =>
	KNOWN_INDICATORS.find((known) => known.definition.id === report.indicator)?.definition.unit ?? 'number';

function decimalsLost(report: ColumnReport): Message[] {
	const isPrintedWithDecimals =
		report.role === 'halfWidth' ||
		(report.role === 'value' && ['percent', 'mean', 'gradePoints'].includes(unitOf(report)));
	if (!isPrintedWithDecimals || report.decimals > 0 || report.values < ENOUGH_VALUES) return [];
	return [{ code: 'import.warning.decimalsLost', params: { column: report.name, count: report.values } }];
}

function implausible(table: DataTable, column: NumberColumn, report: ColumnReport): Message[] {
	if (report.role === 'unassigned') return [];
	const [low, high] = report.role === 'value' ? RANGES[unitOf(report)] : [0, Infinity];
	let count = 0;
	let first = 0;
	for (let row = 0; row < table.rowCount; row++) {
		if (column.kinds[row] !== CELL.value || (column.values[row] >= low && column.values[row] <= high))
			continue;
		if (count++ === 0) first = row;
	}
	if (count === 0) return [];
	const params = { column: report.name, count, line: table.lines[first], text: String(column.values[first]) };
	return [
		{
			code: 'import.warning.implausible',
			params: { ...params, low, high: Number.isFinite(high) ? high : '' }
		}
	];
}

function lostCharacters(table: DataTable): Message[] {
	const texts = table.columns.filter((column): column is TextColumn => column.type === 'text');
	const spoiled = texts.map((column) => column.levels.map((level) => level.includes('\ufffd')));
	if (!spoiled.some((levels) => levels.includes(true))) return [];
	const lines = [];
	for (let row = 0; row < table.rowCount; row++) {
		if (texts.some((column, i) => spoiled[i][column.codes[row]])) lines.push(table.lines[row]);
	}
	return [{ code: 'import.warning.lostCharacters', params: { count: lines.length, line: lines[0] } }];
}
