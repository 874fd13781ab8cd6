import type { ResultTable } from '$lib/core/report/types';

/** Longer words are a text, not a mark. */
const MOST = 3;

/**
 * How much room each column keeps for marks after its numbers (stars), so that numbers with and without them stand
 * under each other: the length of the longest mark; 0 for a column without marks, or with whole words.
 */
export function hangingWords({ columns, rows }: Pick<ResultTable, 'columns' | 'rows'>): number[] {
	return columns.map((_, column) => {
		const lengths = rows.map(({ cells }) => {
			const cell = cells[column];
			return typeof cell?.value === 'number' ? (cell.text?.length ?? 0) : 0;
		});
		const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
		return longest <= MOST ? longest : 0;
	});
}
