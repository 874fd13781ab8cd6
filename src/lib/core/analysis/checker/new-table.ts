import { guessTable } from './read/guess';
import { readTable, type Pasted } from './read/read-table';
import { splitPairs } from './read/split-pairs';
import type { CheckerSpec } from './types';

/** What a check says of a table, beside the facts of every analysis. */
export type CheckerTable = Omit<CheckerSpec, 'version' | 'id' | 'name' | 'note' | 'type'>;

/** How numbers may have been made, before anybody has said it: everything is tried. */
export const OPEN_OPTIONS = { items: 1, dontKnow: 'both', rounding: 'both', nIs: 'both', df: null } as const;

/** A pasted table with its roles guessed; null when there is no table in it. */
export function tableOf(pasted: Pasted): CheckerTable | null {
	const raw = splitPairs(readTable(pasted));
	return raw.rows.length === 0 || raw.columns.length === 0 ? null : { ...guessTable(raw), ...OPEN_OPTIONS };
}

/** An empty table to type in. */
export const emptyTable = (): CheckerTable => ({
	source: '',
	columns: [],
	rows: [],
	content: 'percent',
	scale: null,
	starLevels: [0.05, 0.01, 0.001],
	...OPEN_OPTIONS
});
