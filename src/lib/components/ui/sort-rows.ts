import type { ResultCell, ResultRow, ResultTable } from '$lib/core/report/types';

/** Which column a table is sorted by, and which way. */
export interface Sorting {
	column: number;
	direction: 'ascending' | 'descending';
}

/**
 * Rows in the order of one column, on unrounded values. Cells without a value come last whichever way, and totals stay
 * at the foot. Rows that are equal keep their order.
 * @param compareTexts the alphabet of the reader's language
 */
export function sortRows(
	rows: readonly ResultRow[],
	sorting: Sorting,
	compareTexts: (a: string, b: string) => number
): ResultRow[] {
	const sign = sorting.direction === 'ascending' ? 1 : -1;
	const compare = (a: ResultRow, b: ResultRow): number => {
		const left = a.cells[sorting.column];
		const right = b.cells[sorting.column];
		const emptiness = Number(isEmpty(left)) - Number(isEmpty(right));
		if (emptiness !== 0 || isEmpty(left)) return emptiness;
		if (typeof left.value === 'number' && typeof right.value === 'number')
			return sign * (left.value - right.value);
		return sign * compareTexts(String(left.value), String(right.value));
	};
	const body = rows.filter((row) => row.role !== 'total');
	return [...body.toSorted(compare), ...rows.filter((row) => row.role === 'total')];
}

const isEmpty = (cell: ResultCell): boolean => cell.value === null || Number.isNaN(cell.value);

/** What a press on a column header asks for: ascending, then descending, then the table's own order. */
export function nextSorting(current: Sorting | null, column: number): Sorting | null {
	if (current?.column !== column) return { column, direction: 'ascending' };
	return current.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/**
 * Whether sorting the rows of a result means something: no headings that rows would be taken away from, and one kind of
 * number in each column. In a table of answers the last rows are means and counts, which belong below the others.
 */
export function isSortable({ columns, rows }: ResultTable): boolean {
	const body = rows.filter(({ role }) => role !== 'total');
	if (body.length < 3 || body.some(({ role }) => role === 'heading')) return false;
	return columns.every((_, column) => {
		const kinds = body
			.map(({ cells }) => cells[column])
			.filter((cell) => typeof cell?.value === 'number')
			.map(({ format }) => JSON.stringify(format));
		return new Set(kinds).size <= 1;
	});
}
