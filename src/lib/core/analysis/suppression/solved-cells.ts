import type { CountedTable } from './types';

/** Coefficients are sums of few ones; what is smaller than this is a zero with rounding. */
const ZERO = 1e-9;

/**
 * Hidden cells that all breakdowns together give away: each breakdown is an equation (total − parts = 0) in which the
 * shown cells are known, so that adding and subtracting equations may leave one hidden cell alone. The equations are
 * brought to reduced echelon form: a cell is determined exactly when it stands alone in one of its rows. A plain sum of hidden
 * cells with fewer than `limit` answers gives a small group away too; its smallest cell is named. Such sums are looked for
 * in the rows of that form, and in sums and differences of two of them or of two breakdowns; not in longer ones.
 * @returns places of the cells, ascending
 */
export function solvedCells({ n, breakdowns }: CountedTable, hidden: Uint8Array, limit: number): number[] {
	const unknown = [...n.keys()].filter((cell) => hidden[cell]);
	const place = new Map(unknown.map((cell, at) => [cell, at]));
	const rows = breakdowns.map(({ total, parts }) => {
		const row = new Float64Array(unknown.length);
		const add = (cell: number, sign: number) => {
			const at = place.get(cell);
			if (at !== undefined) row[at] += sign;
		};
		add(total, -1);
		for (const cell of parts) add(cell, 1);
		return row;
	});
	const found = new Set<number>();
	const look = (row: Float64Array) => {
		const cell = smallestOfSum(row, unknown, n, limit);
		if (cell !== null) found.add(cell);
	};
	const filled = rows.filter((row) => row.some((value) => value !== 0));
	pairs(filled, look);
	const form = reduced(filled);
	for (const row of form) look(row);
	pairs(form, look);
	return [...found].sort((a, b) => a - b);
}

/** Pairs of rows are looked at up to so many rows; tables that people read have fewer. */
const MOST_PAIRED = 150;

/** Looks at the sum and both differences of every two rows. */
function pairs(rows: Float64Array[], look: (row: Float64Array) => void): void {
	if (rows.length > MOST_PAIRED) return;
	rows.forEach((row, i) => {
		for (const other of rows.slice(i + 1)) {
			look(row.map((value, k) => value + other[k]));
			look(row.map((value, k) => value - other[k]));
			look(row.map((value, k) => other[k] - value));
		}
	});
}

/** The smallest cell of a row that is one cell, or a plain sum of cells with few answers; null for any other row. */
function smallestOfSum(
	row: Float64Array,
	unknown: number[],
	n: readonly number[],
	limit: number
): number | null {
	let [cells, answers, least] = [0, 0, -1];
	let isSum = true;
	for (let at = 0; at < row.length; at++) {
		if (row[at] === 0) continue;
		const cell = unknown[at];
		cells++;
		answers += n[cell];
		if (row[at] < 0) isSum = false;
		if (least < 0 || n[cell] < n[least]) least = cell;
	}
	return cells === 1 || (cells > 1 && isSum && answers < limit) ? least : null;
}

/** The rows of the reduced echelon form that are not zero; leading coefficients are 1. The rows given are used up. */
function reduced(rows: Float64Array[]): Float64Array[] {
	const width = rows.at(0)?.length ?? 0;
	let rank = 0;
	for (let column = 0; column < width && rank < rows.length; column++) {
		let best = rank;
		for (let i = rank + 1; i < rows.length; i++) {
			if (Math.abs(rows[i][column]) > Math.abs(rows[best][column])) best = i;
		}
		if (Math.abs(rows[best][column]) < ZERO) continue;
		[rows[rank], rows[best]] = [rows[best], rows[rank]];
		const pivot = rows[rank];
		const lead = pivot[column];
		for (let k = column; k < width; k++) pivot[k] /= lead;
		for (let i = 0; i < rows.length; i++) {
			const factor = rows[i][column];
			if (i === rank || factor === 0) continue;
			for (let k = column; k < width; k++) {
				const value = rows[i][k] - factor * pivot[k];
				rows[i][k] = Math.abs(value) < ZERO ? 0 : value;
			}
		}
		rank++;
	}
	return rows.slice(0, rank);
}
