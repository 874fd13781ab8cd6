import { cellText, type CellGrid } from './cells';

/** A column's texts, each kept once: types are decided and numbers read once per distinct text. */
export interface ColumnTexts {
	levels: string[];
	/** codes[row] points into levels. */
	codes: Uint32Array;
	/** How many cells have each level, and the row (index in `rows`) of the first. */
	counts: Uint32Array;
	firstRows: Uint32Array;
}

/**
 * The texts of one column.
 * @param grid the cells
 * @param rows the rows of the table, as indices into the grid
 * @param column position in the row
 */
export function columnTexts(grid: CellGrid, rows: Uint32Array, column: number): ColumnTexts {
	const codeOf = new Map<string, number>();
	const levels: string[] = [];
	const first: number[] = [];
	const codes = new Uint32Array(rows.length);
	for (let row = 0; row < rows.length; row++) {
		const text = cellText(grid, rows[row], column);
		let code = codeOf.get(text);
		if (code === undefined) {
			code = levels.length;
			codeOf.set(text, code);
			levels.push(text);
			first.push(row);
		}
		codes[row] = code;
	}
	const counts = new Uint32Array(levels.length);
	for (let row = 0; row < codes.length; row++) counts[codes[row]]++;
	return { levels, codes, counts, firstRows: Uint32Array.from(first) };
}
