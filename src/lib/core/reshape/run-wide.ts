import { FreeNames } from '../dataset/free-name';
import { valueWriter } from '../dataset/value-text';
import type { Dataset, DatasetBase, Variable } from '../dataset/types';
import { fail, ok, type Message, type Outcome } from '../outcome';
import { pickRows } from '../table/place-cells';
import { CELL, type Column } from '../table/types';
import { cellName, compareCells, groupRows, isEmptyCell } from './cell-keys';
import type { ReshapeCode, WideShape } from './types';

/** A person's id among the spread variables would make a column for each person. */
const MAX_COLUMNS = 2000;
/** Doubles that a message names; the list is there whole (`findDuplicates`). */
const NAMED = 10;

/** Rows that would stand in the same cell. */
export interface Duplicate {
	/** The keys and the value in words: "0301 · 2021". */
	what: string;
	lines: number[];
}

/** Rows of a dataset as they are grouped by key, and by what becomes columns. */
interface Grouped {
	/** Rows that have a value in every spread variable, in their order. */
	rows: Uint32Array;
	keys: { group: Uint32Array; firsts: number[] };
	spread: { group: Uint32Array; firsts: number[] };
	variables: Record<'keys' | 'spread' | 'values', Variable[]>;
}

/**
 * Long → wide. Rows with the same keys become one, in the order of their first ones; each combination of values of the
 * spread variables becomes a column for each value variable, in ascending order. A combination without a row is missing.
 * Two rows for one cell are refused and listed. Rows without a value in a spread variable have no column: they are left
 * out and counted.
 */
export function runWide(shape: WideShape, dataset: Dataset): Outcome<DatasetBase, ReshapeCode> {
	const grouped = groupForWide(shape, dataset);
	if (!grouped.ok) return grouped;
	const { rows, keys, spread, variables } = grouped.value;
	const name = dataset.spec.name;
	const columns = spread.firsts.length * variables.values.length;
	if (columns > MAX_COLUMNS) {
		return fail('reshape.tooManyColumns', { dataset: name, count: columns, limit: MAX_COLUMNS });
	}
	const doubles = duplicatesIn(grouped.value, dataset);
	if (doubles.length > 0) {
		const list = doubles.slice(0, NAMED).map(({ what, lines }) => `${what} (${lines.join(', ')})`);
		return fail('reshape.duplicates', { dataset: name, count: doubles.length, list: list.join('; ') });
	}
	const names = new FreeNames();
	const keyVariables = variables.keys.map((variable) => ({
		...variable,
		column: {
			...pickRows(
				variable.column,
				Uint32Array.from(keys.firsts, (at) => rows[at])
			),
			name: names.take(variable.column.name)
		},
		isDerived: false
	}));
	const order = orderOfColumns(grouped.value);
	const places = placesOf(grouped.value);
	const wide = variables.values.flatMap((variable) =>
		order.map(({ combination, words }) =>
			spreadVariable(variable, words, names, grouped.value, places[combination])
		)
	);
	const left = dataset.rowCount - rows.length;
	const used = new Set(Object.values(variables).flat());
	const unused = dataset.variables.filter((variable) => !used.has(variable)).map(({ column }) => column.name);
	const notes: Message[] = [
		{ code: 'reshape.noteWide', params: { rows: rows.length, count: keys.firsts.length, columns } }
	];
	const missing = keys.firsts.length * spread.firsts.length - rows.length;
	if (missing > 0) notes.push({ code: 'reshape.noteMissing', params: { count: missing } });
	if (left > 0) notes.push({ code: 'reshape.noteNoValue', params: { count: left } });
	if (unused.length > 0)
		notes.push({ code: 'reshape.noteUnused', params: { list: unused.join(', '), count: unused.length } });
	return ok({
		rowCount: keys.firsts.length,
		variables: [...keyVariables, ...wide],
		rows: originsOf(grouped.value, dataset),
		notes
	});
}

/**
 * The rows that stand in the way of turning: several with the same keys and the same value.
 * @returns an empty list when there are none, or when the shape cannot be grouped at all
 */
export function findDuplicates(shape: WideShape, dataset: Dataset): Duplicate[] {
	const grouped = groupForWide(shape, dataset);
	return grouped.ok ? duplicatesIn(grouped.value, dataset) : [];
}

function groupForWide(shape: WideShape, dataset: Dataset): Outcome<Grouped, ReshapeCode> {
	const { rowCount } = dataset;
	const name = dataset.spec.name;
	if (shape.spread.length === 0 || shape.values.length === 0)
		return fail('reshape.nothing', { dataset: name });
	const wanted = [...shape.keys, ...shape.spread, ...shape.values];
	const byName = new Map(dataset.variables.map((variable) => [variable.column.name, variable]));
	const unknown = wanted.find((one) => !byName.has(one));
	if (unknown !== undefined) return fail('reshape.noVariable', { dataset: name, variable: unknown });
	const twice = wanted.find((one, index) => wanted.indexOf(one) !== index);
	if (twice !== undefined) return fail('reshape.usedTwice', { dataset: name, variable: twice });
	const pick = (list: readonly string[]) => list.flatMap((one) => byName.get(one) ?? []);
	const variables = { keys: pick(shape.keys), spread: pick(shape.spread), values: pick(shape.values) };
	const all = Uint32Array.from({ length: rowCount }, (_, row) => row);
	const rows = all.filter((row) => variables.spread.every(({ column }) => !isEmptyCell(column, row)));
	const grouped = (list: readonly Variable[]) =>
		groupRows(
			list.map(({ column }) => pickRows(column, rows)),
			rows.length
		);
	return ok({ rows, keys: grouped(variables.keys), spread: grouped(variables.spread), variables });
}

function duplicatesIn({ rows, keys, spread, variables }: Grouped, dataset: Dataset): Duplicate[] {
	const cells = new Map<number, number[]>();
	for (let at = 0; at < rows.length; at++) {
		const cell = keys.group[at] * spread.firsts.length + spread.group[at];
		const known = cells.get(cell);
		if (known) known.push(at);
		else cells.set(cell, [at]);
	}
	const named = [...variables.keys, ...variables.spread];
	const write = named.map(valueWriter);
	return [...cells.values()]
		.filter((list) => list.length > 1)
		.map((list) => ({
			what: named.map((variable, index) => cellName(variable, rows[list[0]], write[index])).join(' · '),
			lines: list.map((at) => dataset.rows.lines[rows[at]])
		}));
}

/** The combinations in the order of their columns, with their words. */
function orderOfColumns({ rows, spread, variables }: Grouped): { combination: number; words: string }[] {
	const write = variables.spread.map(valueWriter);
	return spread.firsts
		.map((at, combination) => ({ row: rows[at], combination }))
		.sort((a, b) => {
			for (const { column } of variables.spread) {
				const order = compareCells(column, a.row, b.row);
				if (order !== 0) return order;
			}
			return 0;
		})
		.map(({ row, combination }) => ({
			combination,
			words: variables.spread.map((variable, index) => cellName(variable, row, write[index])).join(' ')
		}));
}

/** For each combination, the rows that have it and the key group of each. */
function placesOf({ rows, keys, spread }: Grouped): { from: number[]; to: number[] }[] {
	const places = spread.firsts.map(() => ({ from: [] as number[], to: [] as number[] }));
	for (let at = 0; at < rows.length; at++) {
		const place = places[spread.group[at]];
		place.from.push(rows[at]);
		place.to.push(keys.group[at]);
	}
	return places;
}

function spreadVariable(
	variable: Variable,
	words: string,
	names: FreeNames,
	{ keys }: Grouped,
	{ from, to }: { from: number[]; to: number[] }
): Variable {
	const { column, label } = variable;
	const name = names.take(`${column.name} ${words}`);
	const length = keys.firsts.length;
	return {
		...variable,
		column: scatter(column, name, length, from, to),
		label: label === '' ? '' : `${label} ${words}`,
		isDerived: false
	};
}

/** Some cells of a column in other rows; the rows between are missing. */
function scatter(
	column: Column,
	name: string,
	length: number,
	from: readonly number[],
	to: readonly number[]
): Column {
	if (column.type === 'text') {
		const empty = column.levels.indexOf('');
		const levels = empty < 0 ? [...column.levels, ''] : column.levels;
		const codes = new Uint32Array(length).fill(empty < 0 ? levels.length - 1 : empty);
		from.forEach((row, index) => (codes[to[index]] = column.codes[row]));
		return { type: 'text', name, levels, codes };
	}
	const values = new Float64Array(length).fill(NaN);
	const kinds = new Uint8Array(length).fill(CELL.missing);
	from.forEach((row, index) => {
		values[to[index]] = column.values[row];
		kinds[to[index]] = column.kinds[row];
	});
	return { type: 'number', name, values, kinds, decimals: column.decimals };
}

/** A row made of one keeps its line; one made of several is no single row of a file. */
function originsOf({ rows, keys }: Grouped, dataset: Dataset): DatasetBase['rows'] {
	const { names, of, lines } = dataset.rows;
	const counts = new Uint32Array(keys.firsts.length);
	for (const group of keys.group) counts[group]++;
	return {
		names,
		...(of && { of: Uint16Array.from(keys.firsts, (at) => of[rows[at]]) }),
		lines: Uint32Array.from(keys.firsts, (at, group) => (counts[group] === 1 ? lines[rows[at]] : 0))
	};
}
