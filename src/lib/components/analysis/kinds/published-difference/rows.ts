import {
	EMPTY_ROW,
	fieldsOf,
	type PublishedDifferenceSpec,
	type PublishedField,
	type PublishedRow
} from '$lib/core/analysis/published-difference/types';

const LONGEST_CELL = 1000;
const MOST_ROWS = 500;

/** The rows with one cell changed. */
export const withCell = (
	rows: readonly PublishedRow[],
	place: number,
	field: PublishedField,
	text: string
): PublishedRow[] => rows.map((row, at) => (at === place ? { ...row, [field]: text } : row));

/**
 * The rows with cells that were copied from a spreadsheet, from one cell on to the right and down. Rows are added where
 * they are needed; what does not fit in the columns is left out.
 */
export function withBlock(
	rows: readonly PublishedRow[],
	design: PublishedDifferenceSpec['design'],
	place: number,
	field: PublishedField,
	pasted: string
): PublishedRow[] {
	const lines = pasted
		.replace(/(?:\r\n|\r|\n)$/, '')
		.split(/\r\n|\r|\n/)
		.slice(0, MOST_ROWS - place)
		.map((line) => line.split('\t'));
	const fields = fieldsOf(design);
	const from = fields.indexOf(field);
	const changed = rows.map((row) => ({ ...row }));
	lines.forEach((cells, down) => {
		while (changed.length <= place + down) changed.push({ ...EMPTY_ROW });
		cells.forEach((cell, right) => {
			const target = fields.at(from + right);
			if (from + right < fields.length && target)
				changed[place + down][target] = cell.trim().slice(0, LONGEST_CELL);
		});
	});
	return changed;
}
