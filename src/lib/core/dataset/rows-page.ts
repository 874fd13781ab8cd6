import { cellKind } from '../table/cell-kind';
import { CELL_NAMES, type CellName } from '../table/types';
import type { Dataset } from './types';

/** One cell for showing: its value, or the kind of its emptiness. */
export type ShownCell = { value: number | string } | { empty: Exclude<CellName, 'value'> };

/** Some rows of a dataset, with where each was read. */
export interface RowsPage {
	from: number;
	rows: { source: string; line: number; cells: ShownCell[] }[];
}

/**
 * Some consecutive rows of a dataset.
 * @param from index of the first row
 * @param count how many; fewer at the end
 */
export function rowsPage({ rowCount, variables, rows }: Dataset, from: number, count: number): RowsPage {
	const length = Math.max(0, Math.min(count, rowCount - from));
	return {
		from,
		rows: Array.from({ length }, (_, index) => {
			const row = from + index;
			const cells = variables.map(({ column }): ShownCell => {
				if (column.type === 'number') {
					const kind = CELL_NAMES[column.kinds[row]];
					return kind === 'value' ? { value: column.values[row] } : { empty: kind };
				}
				const text = column.levels[column.codes[row]];
				if (text !== '') return { value: text };
				const kind = CELL_NAMES[cellKind(column, row)];
				return { empty: kind === 'value' ? 'missing' : kind };
			});
			return { source: rows.names[rows.of?.[row] ?? 0], line: rows.lines[row], cells };
		})
	};
}
