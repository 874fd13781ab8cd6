import type { RowsPage, ShownCell } from '../../dataset/rows-page';

/** What a table says of a municipality: its cell, or that it has several rows for it, of which none is chosen. */
export type ContextCell = ShownCell | { several: number };

/** A municipality number as text: '301' and 301 are '0301'; null for what is none. */
export function municipalityOf(cell: ShownCell): string | null {
	if (!('value' in cell)) return null;
	const text = String(cell.value).trim();
	return /^\d{3,4}$/.test(text) ? text.padStart(4, '0') : null;
}

/**
 * A variable of a table by municipality, for standing beside the result. Rows whose key is no number of a municipality are
 * left out; a municipality with several rows gets none of them, since nothing says which one is meant.
 * @param key index of the variable with municipality numbers, `variable` that of the one asked for
 */
export function contextColumn(page: RowsPage, key: number, variable: number): Map<string, ContextCell> {
	const found = new Map<string, ContextCell>();
	const counts = new Map<string, number>();
	for (const { cells } of page.rows) {
		const number = municipalityOf(cells[key]);
		if (number === null) continue;
		const count = (counts.get(number) ?? 0) + 1;
		counts.set(number, count);
		found.set(number, count === 1 ? cells[variable] : { several: count });
	}
	return found;
}
