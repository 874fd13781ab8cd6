import { findVariable } from '../dataset/find-variable';
import { variableOf } from '../dataset/from-table';
import type { Variable } from '../dataset/types';
import { fail, ok, type Outcome } from '../outcome';
import { CELL, type Column, type NumberColumn } from '../table/types';
import { combineParts, combineSeveral, combineTexts, type NumberCell } from './combine-cells';
import type { PreparedJoin } from './join-types';
import type { LinkCode, LinkedVariable } from './types';

/** A variable that a link brings, and what it lacks. */
export interface FetchedVariable {
	variable: Variable;
	/** Rows by wave for which no year or variable is chosen. */
	withoutYear: { wave: string; rows: number }[];
	/** Rows whose key has rows, but none of the year. */
	noRowOfYear: number;
}

/** For one wave: the variable that is read and the rows that it is read in. */
interface Pick {
	variable: Variable;
	/** Index of the year among the years of the right rows; -1: of all years. */
	year: number;
}

const MISSING: NumberCell = { value: NaN, kind: CELL.missing };

/**
 * The values of a linked variable for every left row.
 * @returns null when the right table does not have it any more
 */
export function fetchVariable(
	prepared: PreparedJoin,
	linked: LinkedVariable,
	table: string
): Outcome<FetchedVariable | null, LinkCode> {
	const picks = pickByWave(prepared, linked);
	if (!picks) return ok(null);
	const known = picks.flatMap((pick) => pick?.variable ?? []);
	const model = known.at(0) ?? findSome(prepared, linked);
	// "Income in 2020" is no label for what is of 2020 in one wave and of 2023 in another.
	const label = known.every((one) => one.label === model.label) ? model.label : '';
	const { type } = model.column;
	if (known.some(({ column }) => column.type !== type))
		return fail('link.mixedTypes', { variable: linked.name });
	const { left, waves, waveOf, rightKeyOf } = prepared;
	const width = waves.length;
	const rowCount = left.of.length;
	// Rows of one key and wave have the same cell, which is made once.
	const cellOf = new Int32Array(rowCount).fill(-1);
	const places = new Map<number, number>();
	const rowLists: { rows: number[]; pick: Pick }[] = [];
	const without = new Map<number, number>();
	let noRowOfYear = 0;
	for (let row = 0; row < rowCount; row++) {
		const key = left.of[row] < 0 ? -1 : rightKeyOf[left.of[row]];
		if (key < 0) continue;
		const wave = waveOf[row];
		const pick = wave < 0 ? null : picks[wave];
		if (!pick) {
			without.set(wave, (without.get(wave) ?? 0) + 1);
			continue;
		}
		const code = key * width + wave;
		let place = places.get(code);
		if (place === undefined) {
			place = rowLists.length;
			places.set(code, place);
			rowLists.push({ rows: rowsOfYear(prepared, key, pick.year), pick });
		}
		if (rowLists[place].rows.length === 0) noRowOfYear++;
		else cellOf[row] = place;
	}
	const column =
		type === 'number'
			? numberColumn(prepared, linked, rowLists, cellOf)
			: textColumn(prepared, linked, rowLists, cellOf);
	return ok({
		variable: { ...model, column, label, source: table, isDerived: false },
		withoutYear: [...without].map(([wave, rows]) => ({ wave: waves.at(wave) ?? '', rows })),
		noRowOfYear
	});
}

/** What is read for each wave; null when a variable is not there any more. */
function pickByWave(
	{ right, waves, yearOf }: PreparedJoin,
	{ from }: LinkedVariable
): (Pick | null)[] | null {
	const names = waves.map((wave) => {
		if (from.kind === 'same' || from.kind === 'long') return from.variable;
		return from.byWave.find((one) => one.wave === wave)?.variable ?? null;
	});
	const variables = names.map((name) => (name === null ? null : findVariable(right.variables, name)));
	if (variables.includes(undefined)) return null;
	return waves.map((wave, index) => {
		const variable = variables[index];
		if (!variable) return null;
		if (from.kind !== 'long') return { variable, year: -1 };
		const year = from.byWave.find((one) => one.wave === wave)?.year ?? null;
		if (year === null || !yearOf) return null;
		const place = yearOf.texts.indexOf(year);
		// A year that no row has: no row is found.
		return { variable, year: place < 0 ? yearOf.texts.length : place };
	});
}

/** A variable to take label and type from when no wave reads any. */
function findSome({ right }: PreparedJoin, { name, from }: LinkedVariable): Variable {
	const known = from.kind === 'wide' ? undefined : findVariable(right.variables, from.variable);
	const nothing = { values: new Float64Array(), kinds: new Uint8Array(), decimals: 0 };
	return known ?? variableOf({ type: 'number', name, ...nothing }, '');
}

const rowsOfYear = ({ rowsOf, yearOf }: PreparedJoin, key: number, year: number): number[] =>
	year < 0 || !yearOf ? rowsOf[key] : rowsOf[key].filter((row) => yearOf.of[row] === year);

/** Right rows of one key by the number they were given as: rows of one number are several of the same. */
export function partsOf({ keys }: PreparedJoin, rows: readonly number[]): number[][] {
	const parts = new Map<number, number[]>();
	for (const row of rows) {
		const part = parts.get(keys.given[row]);
		if (part) part.push(row);
		else parts.set(keys.given[row], [row]);
	}
	return [...parts.values()];
}

type RowLists = readonly { rows: number[]; pick: Pick }[];

function numberColumn(
	prepared: PreparedJoin,
	{ name, merged }: LinkedVariable,
	lists: RowLists,
	cellOf: Int32Array
): Column {
	const { several } = prepared.join;
	const read = (column: Column, row: number): NumberCell =>
		column.type === 'number' ? { value: column.values[row], kind: column.kinds[row] } : MISSING;
	const cells = lists.map(({ rows, pick }) => {
		if (rows.length === 0) return MISSING;
		const parts = partsOf(prepared, rows);
		const part = (column: Column, own: readonly number[]) =>
			combineSeveral(
				own.map((row) => read(column, row)),
				several
			);
		const isLone = parts.length === 1 && prepared.isPart[prepared.keys.given[parts[0][0]]];
		if (parts.length === 1 && !isLone) return part(pick.variable.column, parts[0]);
		const { weight } = prepared;
		return combineParts(
			parts.map((own) => ({
				cell: part(pick.variable.column, own),
				weight: weight ? part(weight.column, own) : MISSING
			})),
			merged,
			isLone
		);
	});
	const decimals = lists.reduce(
		(most, { pick }) => Math.max(most, (pick.variable.column as NumberColumn).decimals),
		0
	);
	const at = (row: number) => (cellOf[row] < 0 ? MISSING : cells[cellOf[row]]);
	return {
		type: 'number',
		name,
		values: Float64Array.from(cellOf, (_, row) => at(row).value),
		kinds: Uint8Array.from(cellOf, (_, row) => at(row).kind),
		decimals
	};
}

function textColumn(
	prepared: PreparedJoin,
	{ name }: LinkedVariable,
	lists: RowLists,
	cellOf: Int32Array
): Column {
	const levels = [''];
	const codes = new Map([['', 0]]);
	const cells = lists.map(({ rows, pick }) => {
		const { column } = pick.variable;
		if (column.type !== 'text' || rows.length === 0) return 0;
		const text = combineTexts(
			rows.map((row) => column.levels[column.codes[row]]),
			prepared.join.several
		);
		const known = codes.get(text);
		if (known !== undefined) return known;
		codes.set(text, levels.length);
		levels.push(text);
		return levels.length - 1;
	});
	return {
		type: 'text',
		name,
		levels,
		codes: Uint32Array.from(cellOf, (cell) => (cell < 0 ? 0 : cells[cell]))
	};
}
