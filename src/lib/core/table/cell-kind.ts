import { CELL, type CellKind, type Column } from './types';

/** What stands in a cell: a value, or which kind of emptiness. A text of '' is `missing` unless its column knows better. */
export function cellKind(column: Column, row: number): CellKind {
	if (column.type === 'number') return column.kinds[row] as CellKind;
	if (column.levels[column.codes[row]] !== '') return CELL.value;
	const kind = (column.kinds?.[row] ?? CELL.missing) as CellKind;
	return kind === CELL.value ? CELL.missing : kind;
}
