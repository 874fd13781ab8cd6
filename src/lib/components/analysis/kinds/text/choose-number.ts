import type { InsertedNumber } from '$lib/core/analysis/text/types';
import type { ResultColumn, ResultRow, ResultTable } from '$lib/core/report/types';

/** The places of the cells of a row that hold a number. */
export const numbersIn = ({ cells }: ResultRow): number[] =>
	cells.flatMap(({ value }, place) => (typeof value === 'number' ? [place] : []));

/** What a row is called: the texts of its first columns. */
export const rowTitle = ({ cells, id }: ResultRow, { rowHeaders = 1 }: ResultTable): string => {
	const names = cells
		.slice(0, rowHeaders)
		.flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []));
	return names.length > 0 ? names.join(' – ') : id;
};

/** What a column is called: its headers from the outermost. */
export const columnTitle = ({ label, above = [] }: ResultColumn): string =>
	[...above, label].filter((text) => text !== '').join(' – ');

/** A cell of a result, and how its number is shown in a text. */
export type CellChosen = Pick<InsertedNumber, 'section' | 'table' | 'row' | 'column' | 'decimals'>;
