import { checkTable, type TableResult } from '../check-table';
import { tableOf, type CheckerTable } from '../new-table';
import type { CheckerSpec } from '../types';

/** A specification of a table for tests. */
export const specOf = (table: CheckerTable): CheckerSpec => ({
	type: 'checker',
	version: 1,
	id: 'c',
	name: '',
	note: '',
	...table
});

/** Reads a table from text and checks it. Options are put over what is guessed. */
export async function checkText(text: string, options: Partial<CheckerTable> = {}): Promise<TableResult> {
	const table = tableOf({ text, html: '' });
	if (!table) throw new Error('no table');
	return checkTable(specOf({ ...table, ...options }), () => Promise.resolve(true));
}

/** Findings that say that something is wrong, or needs an explanation, as "check certainty row,column". */
export const serious = ({ findings }: TableResult): string[] =>
	findings
		.filter(({ certainty }) => certainty !== 'rounding')
		.map(
			({ check, certainty, places, problem }) =>
				`${check} ${certainty} ${places[0].row},${places[0].column} ${problem.code}`
		);

/** Rows of cells with tabs between them. */
export const tabs = (rows: readonly (readonly (string | number)[])[]): string =>
	rows.map((row) => row.join('\t')).join('\n');

/** A number as a report prints it: rounded half away from zero, with a comma. */
export function print(value: number, decimals: number): string {
	const scaled = Math.floor(Math.abs(value) * 10 ** decimals + 0.5 + 1e-9);
	const digits = (scaled / 10 ** decimals).toFixed(decimals).replace('.', ',');
	return value < 0 && scaled > 0 ? `-${digits}` : digits;
}
