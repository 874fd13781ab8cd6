import { CELL, type Column } from '../table/types';
import type { ReadChoices } from './choices';
import type { GeneralFile } from './general/finish';
import { readAny } from './read-any';
import { isIndicatorReport } from './table-report';

/** For tests: a file that must be read as a general table. */
export function readGeneral(bytes: Uint8Array, choices: ReadChoices = {}): GeneralFile {
	const outcome = readAny(bytes, 'fil.csv', choices);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	const { table, report } = outcome.value;
	if (isIndicatorReport(report)) throw new Error('read as indicators');
	return { table, report };
}

/** For tests: the cells of a column; empty cells of numbers are null. */
export const cellsOf = (column: Column): (string | number | null)[] =>
	column.type === 'text'
		? Array.from(column.codes, (code) => column.levels[code])
		: Array.from(column.values, (value, row) => (column.kinds[row] === CELL.value ? value : null));
