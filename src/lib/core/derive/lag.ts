import type { Variable } from '../dataset/types';
import { fail, ok, type Outcome } from '../outcome';
import { cellKind } from '../table/cell-kind';
import { CELL } from '../table/types';
import type { DatasetRows } from '../variables/apply-filters';
import { newNumbers, put, strongerKind } from './empties';
import { findInput, findNumbers, keyAt } from './inputs';
import { undefinedNote } from './of-one';
import { numberVariable, type Derived } from './result';
import type { LagSpec } from './types';

/** More than one row stands for a unit and year. */
const SEVERAL = -1;

/**
 * The value of the same unit some years before, or the change since. A gap in the years is not bridged: without a row
 * for just that year the cell is missing, and so it is where a unit has several rows for it; both are counted. Empty
 * where value, unit or year is, of the kind that says most; the earlier value's kind is carried over.
 */
export function deriveLag(spec: LagSpec, rows: DatasetRows): Outcome<Derived> {
	if (!Number.isInteger(spec.years) || spec.years < 1) return fail('derive.badYears');
	const found = findNumbers(rows, spec.variable);
	if (!found.ok) return found;
	const unit = findInput(rows, spec.unit);
	if (!unit.ok) return unit;
	const year = findInput(rows, spec.year);
	if (!year.ok) return year;

	const { column } = found.value;
	const places = rowsByUnitAndYear(unit.value, year.value, rows.rowCount);
	const result = newNumbers(rows.rowCount);
	const kindOfKeys = (row: number) =>
		strongerKind(cellKind(unit.value.column, row), cellKind(year.value.column, row));
	let [none, several, zeros] = [0, 0, 0];
	for (let row = 0; row < rows.rowCount; row++) {
		const key = keyAt(unit.value, row);
		const now = yearAt(year.value, row);
		if (key === null || now === null) {
			result.kinds[row] = kindOfKeys(row) || CELL.missing;
			continue;
		}
		const earlier = places.get(key)?.get(now - spec.years);
		if (earlier === undefined || earlier === SEVERAL) {
			result.kinds[row] = CELL.missing;
			if (earlier === SEVERAL) several++;
			else none++;
			continue;
		}
		const own = spec.change === 'none' ? CELL.value : column.kinds[row];
		result.kinds[row] = strongerKind(column.kinds[earlier], own);
		if (result.kinds[row] !== CELL.value) continue;
		const [before, after] = [column.values[earlier], column.values[row]];
		if (spec.change === 'percent' && before === 0) zeros++;
		put(result, row, changeOf(spec.change, before, after));
	}
	const { variable, undefinedCells } = numberVariable(spec, result, traitsOf(spec, found.value));
	const notes: Derived['notes'] = [];
	const name = spec.name;
	if (none > 0) notes.push({ code: 'derive.noEarlier', params: { variable: name, count: none } });
	if (several > 0) notes.push({ code: 'derive.severalEarlier', params: { variable: name, count: several } });
	if (zeros > 0) notes.push({ code: 'derive.byZero', params: { variable: name, count: zeros } });
	notes.push(...undefinedNote(name, undefinedCells - zeros));
	return ok({ variables: [variable], notes, facts: { kind: 'none' } });
}

function changeOf(change: LagSpec['change'], before: number, after: number): number {
	if (change === 'none') return before;
	return change === 'difference' ? after - before : (100 * (after - before)) / before;
}

function traitsOf({ change }: LagSpec, { unit, valueLabels, scale, measure, format, column }: Variable) {
	const decimals = column.type === 'number' ? column.decimals : 0;
	if (change === 'none') return { unit, valueLabels, scale, measure, format, decimals };
	if (change === 'percent') return { unit: '%', format: 'percent' as const, decimals: 1 };
	return { unit, decimals };
}

/** The year of a row: a number, or a text that begins with four digits ("2022-23" is 2022); null for none. */
function yearAt({ column }: Variable, row: number): number | null {
	if (column.type === 'number') return column.kinds[row] === CELL.value ? column.values[row] : null;
	const digits = /^\s*(\d{4})(?!\d)/.exec(column.levels[column.codes[row]]);
	return digits ? Number(digits[1]) : null;
}

function rowsByUnitAndYear(
	unit: Variable,
	year: Variable,
	rowCount: number
): Map<string, Map<number, number>> {
	const places = new Map<string, Map<number, number>>();
	for (let row = 0; row < rowCount; row++) {
		const key = keyAt(unit, row);
		const at = yearAt(year, row);
		if (key === null || at === null) continue;
		let years = places.get(key);
		if (!years) places.set(key, (years = new Map()));
		years.set(at, years.has(at) ? SEVERAL : row);
	}
	return places;
}
