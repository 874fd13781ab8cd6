import { readPrinted } from '../printed';
import { LONGEST_CELL, LONGEST_LABEL, MOST_COLUMNS, MOST_ROWS } from '../types';
import { CAPTION, PAIR, type RawTable } from './raw-table';

const YEAR = /^(?:19|20)\d\d$/;
const MOST_HEADERS = 6;

/** Text of a cell: without tags and marks of emphasis, on one line. */
export const plain = (text: string): string =>
	text
		.slice(0, 2_000)
		.replace(/<\/?(?:b|i|em|strong|sup|sub|br|u)\s*\/?>/gi, '')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^\*\*(.*\S)\*\*$/, '$1');

const isNumber = (text: string): boolean => readPrinted(text) !== null || PAIR.test(text);

/**
 * A table of rows of cells, from a spreadsheet or a document: leading rows without numbers are headers, leading columns
 * without numbers name the rows.
 */
export function fromCellRows(lines: readonly (readonly string[])[]): RawTable {
	const all = lines
		.map((line) => line.slice(0, MOST_COLUMNS + 4).map(plain))
		// Lines under the header of a Markdown table hold nothing but dashes.
		.filter((line) => line.some((cell) => cell !== '' && !/^:?-{2,}:?$/.test(cell)))
		.slice(0, MOST_ROWS + MOST_HEADERS);
	const width = Math.max(0, ...all.map(lastFilled)) || 0;
	const isSingle = (line: readonly string[]) => line.filter((cell) => cell !== '').length === 1;
	const titles: string[] = [];
	while (all.length > 0 && isSingle(all[0]) && CAPTION.test(all[0].join('')))
		titles.push(...(all.shift() ?? []));
	const body = all.findIndex((line, index) => !isHeader(line, index));
	const headers = all.slice(0, Math.min(body < 0 ? all.length : body, MOST_HEADERS));
	const rows = all.slice(headers.length);
	const numeric = Array.from({ length: width }, (_, column) =>
		rows.some((row) => isNumber(row[column] ?? ''))
	);
	const names = labelColumns(rows, numeric);
	const notes: string[] = [];
	const kept = rows.filter((row) => {
		const isNote = isSingle(row) && row[0] !== '' && /^(?:\*|kilde|note|merk|a\.)/i.test(row[0]);
		if (isNote) notes.push(row[0]);
		return !isNote && row.some((cell) => cell !== '');
	});
	return {
		title: titles.filter((text) => text !== '').join(' '),
		columns: columnLabels(headers, names, width),
		rows: kept.slice(0, MOST_ROWS).map((row) => ({
			label: row
				.slice(0, names)
				.filter((cell) => cell !== '')
				.join(' ')
				.slice(0, LONGEST_LABEL),
			cells: Array.from({ length: Math.min(MOST_COLUMNS, Math.max(0, width - names)) }, (_, place) =>
				(row[place + names] ?? '').slice(0, LONGEST_CELL)
			)
		})),
		notes
	};
}

const lastFilled = (line: readonly string[]): number => line.findLastIndex((cell) => cell !== '') + 1;

/** A row without numbers, or with years only under an empty corner. */
function isHeader(line: readonly string[], index: number): boolean {
	const filled = line.slice(1).filter((cell) => cell !== '');
	if (filled.length === 0) return index < 2;
	if (filled.every((cell) => !isNumber(cell))) return !/^\(?n\s*=?\)?$/i.test(line[0] ?? '');
	return index < 3 && line[0] === '' && filled.every((cell) => YEAR.test(cell) || !isNumber(cell));
}

/** How many leading columns name the rows: those without numbers; at least one, unless even that is full of numbers. */
function labelColumns(rows: readonly (readonly string[])[], numeric: readonly boolean[]): number {
	const leading = numeric.indexOf(true);
	if (leading > 0) return leading;
	const first = rows.map((row) => row[0] ?? '').filter((cell) => cell !== '');
	if (leading < 0) return Math.min(1, numeric.length);
	const isNamed = first.some((cell) => !isNumber(cell));
	const values = first.map(Number);
	const isScale =
		first.length > 1 &&
		values.every((value, place) => place === 0 || Math.abs(value - values[place - 1]) === 1);
	return isNamed || isScale ? 1 : 0;
}

/** The headers of each column, joined; a header of an upper row reaches to the next one beside it. */
function columnLabels(headers: readonly (readonly string[])[], names: number, width: number): string[] {
	const columns = Array.from(
		{ length: Math.min(MOST_COLUMNS, Math.max(0, width - names)) },
		(_, place) => place + names
	);
	const filled = headers.map((given, index) => {
		// A header over several columns of names is one cell: the others stand one place too far to the left.
		const short = names > 1 && lastFilled(given) === width - names + 1 && given[0] !== '';
		const line = short ? [given[0], ...new Array<string>(names - 1).fill(''), ...given.slice(1)] : given;
		if (index === headers.length - 1) return columns.map((column) => line[column] ?? '');
		let last = '';
		return columns.map((column) => (last = (line[column] ?? '') || last));
	});
	// One text over the whole table tells the columns nothing from each other.
	const telling = filled.filter((line, index) => index === filled.length - 1 || new Set(line).size > 1);
	return columns.map((_, place) =>
		[...new Set(telling.map((line) => line[place]).filter((text) => text !== ''))]
			.join(' – ')
			.slice(0, LONGEST_LABEL)
	);
}
