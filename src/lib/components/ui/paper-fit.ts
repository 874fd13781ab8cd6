import { printed } from '$lib/core/export/compose';
import { fitToPage, withColumns, type Paper } from '$lib/core/export/page-fit';
import type { ResultCell, ResultTable } from '$lib/core/report/types';

/**
 * A4 between the margins of print.css, in points; a letter of the text of tables on paper (8 points, Arial) and the space
 * around a cell.
 */
const PAPER: Paper = { portrait: 508, landscape: 754, letter: 4.5, padding: 9 };

/** A table as it stands on paper. */
export interface OnPaper {
	/** On a page that lies. */
	lying: boolean;
	/** The table in parts by its columns, each with the names of the rows; one where it has room. */
	parts: ResultTable[];
}

/**
 * How a table is put on paper, as in a Word file: upright, lying, or in parts; no column is cut.
 * @param format a cell as the reader sees it
 */
export function onPaper(table: ResultTable, format: (cell: ResultCell) => string): OnPaper {
	const whole = printed(table, format);
	const { landscape, parts } = fitToPage(whole, PAPER);
	return {
		lying: landscape,
		parts: parts.length === 1 ? [table] : parts.map(({ columns }) => withColumns(whole, columns).table)
	};
}
