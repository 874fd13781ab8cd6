import type { ResultTable } from './types';

/**
 * Whether a number of a table is hidden to protect people: a cell without a number that says so.
 * @param words what stands in such cells, in the reader's language
 */
export function hidesNumbers({ rows }: ResultTable, words: readonly string[]): boolean {
	const said = words.map((word) => word.toLowerCase());
	return rows.some(({ cells }) =>
		cells.some(({ value, text }) => value === null && text !== undefined && said.includes(text.toLowerCase()))
	);
}
