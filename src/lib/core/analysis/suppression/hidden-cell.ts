import type { ResultCell, ResultTable, Text } from '../../report/types';
import { countCell, textCell } from '../cells';
import type { HiddenBecause } from './types';

/** What stands where a number is hidden, and why. */
export const hiddenCell = (because: HiddenBecause, limit: number): ResultCell<Text> => ({
	value: null,
	format: { kind: 'text' },
	text: { code: 'suppression.hidden' },
	note: reasonOf(because, limit)
});

/** Hidden cells beside each other; the reason stands once, at the first. */
export const hiddenCells = (count: number, because: HiddenBecause, limit: number): ResultCell<Text>[] =>
	Array.from({ length: count }, (_, k) => {
		const { note, ...cell } = hiddenCell(because, limit);
		return k === 0 ? { ...cell, note } : cell;
	});

/** Why a cell is hidden. */
export const reasonOf = ({ kind }: HiddenBecause, limit: number): Text => ({
	code: `suppression.${kind}`,
	params: { limit }
});

/** A hidden cell as the log names it. */
export interface LogEntry {
	/** Stable id of the cell. */
	id: string;
	/** What it is of: one text for each of the headers. */
	names: Text[];
	n: number;
	because: HiddenBecause;
}

/**
 * The log of what is hidden and why. It holds the numbers of answers of small groups, and says so: it is for whoever
 * makes the table, not for readers of it.
 */
export const logTable = (
	id: string,
	headers: { id: string; label: Text }[],
	entries: LogEntry[],
	limit: number
): ResultTable<Text> => ({
	id,
	title: { code: 'suppression.title', params: { count: entries.length } },
	rowHeaders: headers.length,
	columns: [
		...headers.map((header) => ({ ...header, align: 'start' as const })),
		{ id: 'n', label: { code: 'suppression.n' }, align: 'end' },
		{ id: 'why', label: { code: 'suppression.why' }, align: 'start' }
	],
	rows: entries.map(({ id: row, names, n, because }) => ({
		id: row,
		cells: [...names.map(textCell), countCell(n), textCell(reasonOf(because, limit))]
	})),
	notes: [{ code: 'suppression.logNote', params: { limit } }]
});

/** The smallest number of answers of filled cells, where it is below what is usually hidden; null where none is. */
export function smallestFilled(n: Iterable<number>, below: number): number | null {
	let least = Infinity;
	for (const count of n) if (count > 0 && count < least) least = count;
	return least < below ? least : null;
}

/** Whether a table is such a log: its numbers never stand in a text or a report. */
export const isSuppressionLog = ({ columns }: { columns: readonly { id: string }[] }): boolean =>
	columns.at(-1)?.id === 'why' && columns.at(-2)?.id === 'n';
