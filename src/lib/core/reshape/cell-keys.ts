import type { Variable } from '../dataset/types';
import { CELL, CELL_NAMES, type Column } from '../table/types';

/** What tells the cells of a column apart, as short texts: values, and each kind of empty cell by itself. */
export function cellKeys(column: Column): (row: number) => string {
	if (column.type === 'text') return (row) => `t${column.codes[row]}`;
	return (row) => (column.kinds[row] === CELL.value ? `v${column.values[row]}` : `k${column.kinds[row]}`);
}

/** Groups rows that are alike in every one of some columns. Gives each row its group, and each group its first row. */
export function groupRows(
	columns: readonly Column[],
	rowCount: number
): { group: Uint32Array; firsts: number[] } {
	const keys = columns.map((column) => cellKeys(mergedLevels(column)));
	const known = new Map<string, number>();
	const firsts: number[] = [];
	const group = new Uint32Array(rowCount);
	for (let row = 0; row < rowCount; row++) {
		const key = keys.map((keyOf) => keyOf(row)).join('|');
		let place = known.get(key);
		if (place === undefined) {
			place = firsts.push(row) - 1;
			known.set(key, place);
		}
		group[row] = place;
	}
	return { group, firsts };
}

/** Two levels with the same text are one. */
function mergedLevels(column: Column): Column {
	if (column.type !== 'text') return column;
	const first = new Map<string, number>();
	column.levels.forEach((text, code) => {
		if (!first.has(text)) first.set(text, code);
	});
	if (first.size === column.levels.length) return column;
	const target = column.levels.map((text) => first.get(text) ?? 0);
	return { ...column, codes: column.codes.map((code) => target[code]) };
}

/** Whether a cell is empty, of whatever kind. */
export const isEmptyCell = (column: Column, row: number): boolean =>
	column.type === 'number' ? column.kinds[row] !== CELL.value : column.levels[column.codes[row]] === '';

/** A cell as a person knows it: its text, number or label; the kind of an empty cell in brackets. */
export function cellName({ column }: Variable, row: number, write: (value: number) => string): string {
	if (column.type === 'text') return column.levels[column.codes[row]];
	const kind = column.kinds[row];
	return kind === CELL.value ? write(column.values[row]) : `(${CELL_NAMES[kind]})`;
}

/** Ascending: numbers by size, texts by their letters as Norwegian sorts them, empty cells last. */
export function compareCells(column: Column, a: number, b: number): number {
	const [emptyA, emptyB] = [isEmptyCell(column, a), isEmptyCell(column, b)];
	if (emptyA || emptyB) return Number(emptyA) - Number(emptyB);
	if (column.type === 'number') return column.values[a] - column.values[b];
	return NORWEGIAN.compare(column.levels[column.codes[a]], column.levels[column.codes[b]]);
}

const NORWEGIAN = new Intl.Collator('nb', { numeric: true });
