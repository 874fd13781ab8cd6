import type { Dataset, Variable } from '../dataset/types';
import { cellKind } from '../table/cell-kind';
import { CELL } from '../table/types';
import { numeral, onOneLine } from './names';
import type { DataColumn } from './types';

/**
 * The rows of a dataset as the code for R and SPSS reads them: UTF-8 without a byte order mark, `;` between cells, decimal
 * point, lines ended by LF, a header. All rows of the dataset are there, as it is after edits and with computed variables;
 * labelled values are their codes; every kind of empty cell is empty. Line ends inside texts become a space. A column of
 * the role `kinds` holds the kind of a variable's empty cell (1 suppressed, 2 missing, 3 not applicable, 4 don't know,
 * 5 unanswered, 6 routed out; see table/types.ts), one of the role `filter` 1 for rows that pass and 0 for the others.
 * These are micro data: nothing is hidden in them, and they leave the program only when a person asks for them.
 */
export function dataCsv(dataset: Dataset, columns: readonly DataColumn[]): string {
	const cells = columns.map((column) => cellsOf(dataset, column));
	const lines = [columns.map(({ header }) => quoted(header)).join(';')];
	for (let row = 0; row < dataset.rowCount; row++) lines.push(cells.map((cell) => cell(row)).join(';'));
	return `${lines.join('\n')}\n`;
}

function cellsOf(dataset: Dataset, { role, source }: DataColumn): (row: number) => string {
	if (role === 'filter') {
		const mask = dataset.filters.find(({ spec }) => spec.id === source)?.mask;
		return (row) => (mask?.[row] === 1 ? '1' : '0');
	}
	const variable = dataset.variables.find(({ column }) => column.name === source);
	if (!variable) return () => '';
	return role === 'kinds' ? (row) => kindOf(variable, row) : (row) => valueOf(variable, row);
}

function kindOf({ column }: Variable, row: number): string {
	const kind = cellKind(column, row);
	return kind === CELL.value ? '' : String(kind);
}

function valueOf({ column }: Variable, row: number): string {
	if (cellKind(column, row) !== CELL.value) return '';
	if (column.type === 'text') return quoted(column.levels[column.codes[row]]);
	const value = column.values[row];
	return Number.isFinite(value) ? numeral(value) : '';
}

/** A text in quotes where it holds what separates, or begins or ends with a space that would be taken away. */
function quoted(text: string): string {
	const line = onOneLine(text);
	return /[;"']|^\s|\s$/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
