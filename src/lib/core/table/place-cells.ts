import { CELL, type CellKind, type Column, type NumberColumn, type TextColumn } from './types';

/** Cells of one column on their way into another. */
export interface CellPiece {
	/** Where they come from; null for cells that are all empty. */
	column: Column | null;
	/** The kind of emptiness where there is no column. */
	empty: CellKind;
	/** Rows of the column, in the order in which they are placed. */
	rows: ArrayLike<number>;
	/** The first row of the new column, and how far apart the next ones are. */
	start: number;
	step: number;
	/** How a number is written when the new column is text. */
	written?: (value: number) => string;
}

/**
 * A column of numbers made of pieces of others. Kinds of empty cell are kept; cells of text, which hold no number, are
 * missing.
 * @param length rows of the new column; those that no piece reaches are missing
 */
export function placeNumbers(name: string, length: number, pieces: readonly CellPiece[]): NumberColumn {
	const values = new Float64Array(length).fill(NaN);
	const kinds = new Uint8Array(length).fill(CELL.missing);
	let decimals = 0;
	for (const { column, empty, rows, start, step } of pieces) {
		if (column?.type === 'number') decimals = Math.max(decimals, column.decimals);
		for (let index = 0; index < rows.length; index++) {
			const at = start + index * step;
			if (column?.type === 'number') {
				values[at] = column.values[rows[index]];
				kinds[at] = column.kinds[rows[index]];
			} else if (!column) kinds[at] = empty;
		}
	}
	return { type: 'number', name, values, kinds, decimals };
}

/**
 * A column of text made of pieces of others. A text cell knows one kind of emptiness only: ''.
 * @param length rows of the new column; those that no piece reaches are empty
 */
export function placeTexts(name: string, length: number, pieces: readonly CellPiece[]): TextColumn {
	const levels = [''];
	const known = new Map([['', 0]]);
	const codes = new Uint32Array(length);
	const codeOf = (text: string): number => {
		const code = known.get(text);
		if (code !== undefined) return code;
		known.set(text, levels.length);
		return levels.push(text) - 1;
	};
	for (const { column, rows, start, step, written = String } of pieces) {
		if (!column) continue;
		const ofLevel = column.type === 'text' ? new Map<number, number>() : null;
		for (let index = 0; index < rows.length; index++) {
			const [row, at] = [rows[index], start + index * step];
			if (column.type === 'number') {
				if (column.kinds[row] === CELL.value) codes[at] = codeOf(written(column.values[row]));
				continue;
			}
			const old = column.codes[row];
			const code = ofLevel?.get(old) ?? codeOf(column.levels[old]);
			ofLevel?.set(old, code);
			codes[at] = code;
		}
	}
	return { type: 'text', name, levels, codes };
}

/** Some rows of a column, in the order given. Texts keep their list of levels. */
export function pickRows(column: Column, rows: ArrayLike<number>): Column {
	if (column.type === 'text') {
		return { ...column, codes: Uint32Array.from(rows, (row) => column.codes[row]) };
	}
	return {
		...column,
		values: Float64Array.from(rows, (row) => column.values[row]),
		kinds: Uint8Array.from(rows, (row) => column.kinds[row])
	};
}

/** The rows 0 to `count` − 1. */
export const allRows = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, row) => row);
