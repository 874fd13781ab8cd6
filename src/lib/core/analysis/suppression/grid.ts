import type { Breakdown } from './types';

/**
 * One side of a table: what its rows (or columns) are parts of. `parents[i]` is the place of the total that i is a part
 * of, or −1. A row of ten groups with a total last: ten times 10, then −1.
 */
export type Side = readonly number[];

/**
 * The breakdowns of a table whose rows and columns may be nested: every total among the rows is broken down in every
 * column, and every total among the columns in every row. Cells are numbered row by row.
 */
export function gridBreakdowns(rows: Side, columns: Side): Breakdown[] {
	const at = (row: number, column: number) => row * columns.length + column;
	const ofRows = breakdownsOf(rows).flatMap(({ total, parts }) =>
		columns.map((_, column) => ({
			total: at(total, column),
			parts: parts.map((row) => at(row, column))
		}))
	);
	const ofColumns = breakdownsOf(columns).flatMap(({ total, parts }) =>
		rows.map((_, row) => ({ total: at(row, total), parts: parts.map((column) => at(row, column)) }))
	);
	return [...ofRows, ...ofColumns];
}

function breakdownsOf(side: Side): Breakdown[] {
	const parts = new Map<number, number[]>();
	side.forEach((parent, child) => {
		if (parent < 0) return;
		const before = parts.get(parent);
		if (before) before.push(child);
		else parts.set(parent, [child]);
	});
	return [...parts].map(([total, children]) => ({ total, parts: children }));
}
