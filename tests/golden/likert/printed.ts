import { readFileSync } from 'node:fs';
import { reconstructCounts } from '../../../src/lib/core/counts/reconstruct';

/** A table as AFI printed it: `percents[answer][group]`. */
export interface PrintedTable {
	table: string;
	title: string;
	item: string;
	groups: string[];
	answers: string[];
	percents: (number | null)[][];
	totals: number[];
	means: string[];
	n: number[];
}

const file = new URL('printed.json', import.meta.url);
export const printedTables = (JSON.parse(readFileSync(file, 'utf8')) as { tables: PrintedTable[] }).tables;

/** Printed 4,05 where its own percents give 4,40 (methods, 18). */
export const MISPRINT = { table: '4.12', group: 1, printed: '4,05', right: '4,40' };

/** The answers in the order of the tables; "vet ikke" is no value. */
const VALUES = [5, 4, 3, 2, 1, null];

/**
 * The only counts that give the printed percents, rounded once or else twice. They need not be told from elsewhere:
 * below a hundred persons no other counts are printed so.
 * @returns [answer] of a group, "vet ikke" last
 */
export function countsOf({ percents, n }: PrintedTable, group: number): number[] {
	for (const rounding of ['once', 'twice'] as const) {
		const found = reconstructCounts({
			percents: percents.map((answer) => answer[group]),
			values: VALUES.slice(0, percents.length),
			n: n[group],
			decimals: 0,
			rounding,
			mean: null
		});
		if (found.verdict === 'unique') return [...found.candidates[0], 0].slice(0, VALUES.length);
	}
	throw new Error('The printed percents stand for no counts, or for several.');
}

/** The respondents behind a table: a group and an answer each, as a survey tool exports them. */
export const respondentsOf = (table: PrintedTable): { group: string; answer: string; value: number | null }[] =>
	table.groups.flatMap((group, place) =>
		countsOf(table, place).flatMap((count, answer) =>
			Array.from({ length: count }, () => ({
				group,
				answer: table.answers[answer],
				value: VALUES[answer]
			}))
		)
	);

/** What the app is to print, row by row: percents (none printed is zero), Totalt, Gjennomsnitt and N. */
export function expectedRows(table: PrintedTable): { id: string; cells: string[] }[] {
	const means = table.means.map((mean, group) =>
		table.table === MISPRINT.table && group === MISPRINT.group ? MISPRINT.right : mean
	);
	return [
		...table.percents.map((row, answer) => ({
			id: VALUES[answer] === null ? 'dontKnow' : `step:${VALUES[answer]}`,
			cells: row.map((percent) => String(percent ?? 0))
		})),
		{ id: 'total', cells: table.totals.map(String) },
		{ id: 'mean', cells: means },
		{ id: 'n', cells: table.n.map((n) => `(${n})`) }
	];
}
