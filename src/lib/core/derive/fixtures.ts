import { variableOf } from '../dataset/from-table';
import type { Variable } from '../dataset/types';
import { CELL, type CellKind } from '../table/types';
import type { DatasetRows } from '../variables/apply-filters';
import { derive } from './derive';
import type { Derived } from './result';
import type { DerivedSpec } from './types';

/** A cell of a table made for a test: a number, or a kind of empty cell as text. */
export type TestCell = number | Exclude<keyof typeof CELL, 'value'>;

/** A variable of numbers, as a file would give it. */
export function numbers(name: string, cells: readonly TestCell[], more: Partial<Variable> = {}): Variable {
	const kinds = Uint8Array.from(cells, (cell) => (typeof cell === 'number' ? CELL.value : CELL[cell]));
	const values = Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN));
	return { ...variableOf({ type: 'number', name, values, kinds, decimals: 1 }, 'test'), ...more };
}

/** A variable of texts; '' is empty. */
export function texts(name: string, cells: readonly string[], more: Partial<Variable> = {}): Variable {
	const levels = [...new Set(cells)];
	const codes = Uint32Array.from(cells, (cell) => levels.indexOf(cell));
	return { ...variableOf({ type: 'text', name, levels, codes }, 'test'), ...more };
}

/** Rows of some variables of equal length. */
export function rowsOf(...variables: Variable[]): DatasetRows {
	const [{ column }] = variables;
	const rowCount = column.type === 'number' ? column.values.length : column.codes.length;
	return { rowCount, variables, rows: { names: ['test'], lines: new Uint32Array(rowCount) } };
}

const NAMES = Object.fromEntries(Object.entries(CELL).map(([name, kind]) => [kind, name])) as Record<
	CellKind,
	keyof typeof CELL
>;

/** The cells of a variable: numbers and texts, or the kind of an empty cell. */
export function cellsOf({ column }: Variable): (number | string)[] {
	if (column.type === 'text') return [...column.codes].map((code) => column.levels[code]);
	return [...column.kinds].map((kind, row) =>
		kind === CELL.value ? column.values[row] : NAMES[kind as CellKind]
	);
}

/** What a specification that can be computed gives. */
export function derived(spec: DerivedSpec, rows: DatasetRows): Derived {
	const outcome = derive(spec, rows);
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}

/** The cells of the first variable that a specification makes. */
export const computed = (spec: DerivedSpec, rows: DatasetRows) => cellsOf(derived(spec, rows).variables[0]);

/** Why a specification cannot be computed; null when it can. */
export function problemOf(spec: DerivedSpec, rows: DatasetRows): string | null {
	const outcome = derive(spec, rows);
	return outcome.ok ? null : outcome.problem.code;
}
