import type { ReadChoices } from '$lib/core/import/choices';
import { CELL_NAMES, type Column, type DataTable } from '$lib/core/table/types';
import { cellText, type CellWords } from '../../dataset/cell-text';

/** The columns that will be stored. */
export const previewColumns = ({ columns }: DataTable, { leftOut }: ReadChoices): Column[] =>
	columns.filter((_, position) => !leftOut?.includes(position));

/** Some rows of a table as a person reads them. */
export function previewRows(
	columns: readonly Column[],
	lines: Uint32Array,
	from: number,
	count: number,
	words: CellWords
): { label: string; cells: { text: string; empty: boolean }[] }[] {
	const length = Math.max(0, Math.min(count, lines.length - from));
	return Array.from({ length }, (_, index) => ({
		label: String(lines[from + index]),
		cells: columns.map((column) => shownCell(column, from + index, words))
	}));
}

function shownCell(column: Column, row: number, words: CellWords): { text: string; empty: boolean } {
	const { facts } = column;
	if (column.type === 'text') {
		const value = column.levels[column.codes[row]];
		if (value === '') return { text: words.kinds.missing, empty: true };
		const shown = { valueLabels: facts?.valueLabels ?? [], format: 'text' as const, decimals: 0 };
		return { text: cellText({ value }, shown, words), empty: false };
	}
	const kind = CELL_NAMES[column.kinds[row]];
	if (kind !== 'value') return { text: words.kinds[kind], empty: true };
	const { decimals } = column;
	const format = facts?.format ?? 'number';
	const shown = { valueLabels: facts?.valueLabels ?? [], format, decimals };
	return { text: cellText({ value: column.values[row] }, shown, words), empty: false };
}
