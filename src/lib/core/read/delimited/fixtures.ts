import type { ReadColumn } from '../types';
import { inspectDelimited } from './read-delimited';
import type { ColumnReading, DelimitedOptions, DelimitedReading } from './types';

const encoder = new TextEncoder();

/** For tests: a text as the bytes of a UTF-8 file. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** For tests: a text as UTF-16, with a mark when asked. */
export function utf16(text: string, order: 'le' | 'be', hasMark: boolean): Uint8Array {
	const content = hasMark ? `\ufeff${text}` : text;
	const bytes = new Uint8Array(2 * content.length);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < content.length; i++) view.setUint16(2 * i, content.charCodeAt(i), order === 'le');
	return bytes;
}

/** For tests: reads a text that must be readable. */
export function inspect(text: string | Uint8Array, options: DelimitedOptions = {}): DelimitedReading {
	const outcome = inspectDelimited(typeof text === 'string' ? utf8(text) : text, options);
	if (!outcome.ok) throw new Error(`${outcome.problem.code} ${JSON.stringify(outcome.problem.params ?? {})}`);
	return outcome.value;
}

/** For tests: a column's cells as texts or numbers. */
export const cellsOf = (column: ReadColumn): (string | number)[] =>
	column.type === 'text'
		? Array.from(column.codes, (code) => column.levels[code])
		: Array.from(column.values);

/** For tests: a file with one column, read. */
export function readOne(
	cells: readonly string[],
	options: DelimitedOptions = {},
	header = 'tall'
): { values: (string | number)[]; kinds: number[]; reading: ColumnReading; notes: string[] } {
	const text = [`nr.;${header}`, ...cells.map((cell, i) => `x${i};"${cell.replaceAll('"', '""')}"`)].join(
		'\n'
	);
	const { table, columns } = inspect(text, { separator: ';', ...options });
	const column = table.columns[1];
	return {
		values: cellsOf(column),
		kinds: column.type === 'number' ? Array.from(column.kinds) : [],
		reading: columns[1],
		notes: table.notes.map((note) => note.code)
	};
}
