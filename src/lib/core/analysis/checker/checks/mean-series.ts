import type { Place } from '../finding';
import { linesWith, type Grid, type GridCell } from '../grid';

/** A mean with what is printed beside it. */
export interface MeanEntry {
	label: string;
	isTotal: boolean;
	mean: GridCell;
	sd: GridCell | null;
	min: GridCell | null;
	max: GridCell | null;
	/** `isOwn`: printed for this mean, and not for the group or for several means. */
	n: { value: number; place: Place | null; isOwn: boolean } | null;
}

/** Means below each other: of groups, and of all of them. */
export interface MeanSeries {
	column: number;
	entries: MeanEntry[];
}

const isMean = (cell: GridCell | null): cell is GridCell =>
	cell?.quantity === 'mean' || cell?.quantity === 'meanTotal';

/**
 * The means down every column. The standard deviation stands in the next column of that kind, or in the row below the
 * mean; N in a column of its own, or in the label of the row. N along the foot of a table whose rows have N too are those
 * of the total row only, and the other way round.
 */
export function meanSeries(grid: Grid): MeanSeries[] {
	// Means of answers are checked with the answers: N may count those without a value too.
	if ([...grid.rows, ...grid.columns].some(({ role }) => role === 'answer')) return [];
	const nColumns = linesWith(grid.columns, 'n', 'nValid');
	const hasFoot = linesWith(grid.rows, 'n', 'nValid').length > 0;
	const meanColumns = grid.columns.flatMap((_, column) =>
		grid.rows.some((__, row) => isMean(grid.at(row, column))) ? [column] : []
	);
	return meanColumns.flatMap((column): MeanSeries[] => {
		const role = grid.columns[column].role;
		// A cell of two margins has no N of its own.
		if (hasFoot && nColumns.length > 0 && role === 'group') return [];
		const next = meanColumns.find((one) => one > column) ?? grid.columns.length;
		const between = (quantity: GridCell['quantity'], row: number): GridCell | null => {
			const places = linesWith(grid.columns, quantity as 'sd');
			const near = places.find((one) => one > column && one < next);
			const before = places.filter((one) => one < column).pop();
			const place = near ?? (quantity === 'sd' ? undefined : before);
			return place === undefined ? null : grid.at(row, place);
		};
		const entries = grid.rows.flatMap((line, row): MeanEntry[] => {
			const mean = grid.at(row, column);
			if (!isMean(mean)) return [];
			const below = grid.at(row + 1, column);
			const isBelow = below?.quantity === 'sd' || below?.quantity === 'sdTotal';
			return [
				{
					label: line.label,
					isTotal: line.role === 'total' || line.role === 'meanTotal',
					mean,
					sd: isBelow ? below : between('sd', row),
					min: between('min', row),
					max: between('max', row),
					n: nOf(grid, row, column, nColumns, meanColumns)
				}
			];
		});
		return [{ column, entries }];
	});
}

function nOf(
	grid: Grid,
	row: number,
	column: number,
	nColumns: readonly number[],
	meanColumns: readonly number[]
): MeanEntry['n'] {
	const before = nColumns.filter((one) => one < column).pop();
	const place = before ?? nColumns[0];
	const cell = place === undefined ? null : grid.at(row, place);
	if (cell && (cell.quantity === 'n' || cell.quantity === 'nValid')) {
		const shared = meanColumns.filter((one) => nColumns.filter((n) => n < one).pop() === before).length;
		return { value: cell.printed.value, place: cell.place, isOwn: shared === 1 };
	}
	const inLabel = grid.rows[row].labelN;
	return inLabel === null ? null : { value: inLabel, place: null, isOwn: false };
}
