import type { Message } from '../outcome';
import { readTypedNumber, type TypedNumber } from './read-number';

/** A table as pasted, taken apart. Cells are [row][column]; null is a cell that is empty or no number. */
export interface PastedTable {
	/** First cell of each row that is no sum, N or mean. */
	rows: string[];
	/** Header of each column; '' where there is none. */
	columns: string[];
	cells: (number | null)[][];
	/** Whether the numbers are percents: by their signs, their decimals, or columns that add up to 100. */
	isPercent: boolean;
	decimals: number;
	totals: (number | null)[] | null;
	n: (number | null)[] | null;
	means: (number | null)[] | null;
	meanDecimals: number;
	notes: Message[];
}

interface Line {
	label: string;
	cells: string[];
}

const MAX_ROWS = 200;
const MAX_COLUMNS = 60;
const MAX_CELL = 400;
const TOTAL = /^(?:totalt?|sum|i alt|til saman|total|samla)\b/i;
const N_LABEL = /^\(?n\s*=?\s*\)?$|^antall?(?: svar)?$|^tal på svar$|^number of answers$/i;
const N_CELL = /\(?\bn\s*=\s*([\d\u00a0\u202f ]+)\)?/i;
const MEAN = /^(?:gjennomsnitt|gj\.?\s?snitt|snitt|mean|average)\b/i;
const SPREAD = /^(?:standardavvik|std\.?|sd|median)\b/i;
/** What stands in a cell of a printed table: a number, or a mark. */
const CELLISH = /^(?:[\d.,]+\s?%?|[-–—*.]+|\(?n\s*=\s*\d+\)?)$/i;
const YEARISH = /^(?:19|20)\d\d$/;

/**
 * Takes a table apart that was pasted from a spreadsheet (tabs), a document (tabs or semicolons) or a PDF (spaces): a
 * header, rows with a label and numbers, and rows for the sum, N and the mean, which are kept apart. What cannot be
 * read is an empty cell, and a note says how many there are. Never fails; an empty text gives an empty table.
 */
export function readPasted(text: string): PastedTable {
	const lines = text
		.slice(0, 200_000)
		.split(/\r\n|\r|\n/u)
		.filter((line) => line.trim() !== '')
		.slice(0, MAX_ROWS)
		.map(splitLine);
	const width = Math.min(
		MAX_COLUMNS,
		mostCommon(lines.map(({ cells }) => cells.length).filter((length) => length > 0))
	);
	const notes: Message[] = [];
	const headers = headerLines(lines);
	const body = lines.slice(headers.length);
	const columns = Array.from({ length: width }, (_, index) =>
		headers
			.map(({ cells }) => (cells[index] ?? '').replace(N_CELL, '').trim())
			.filter((cell) => cell !== '')
			.join(' ')
	);
	const table: PastedTable = {
		rows: [],
		columns,
		cells: [],
		isPercent: false,
		decimals: 0,
		totals: null,
		n: nInCells(headers, width),
		means: null,
		meanDecimals: 0,
		notes
	};
	const numbers: (TypedNumber | null)[][] = [];
	let unread = 0;
	for (const { label, cells } of body) {
		const inCells = nInCells([{ label, cells }], width);
		const read = Array.from({ length: width }, (_, index) => readTypedNumber(cells[index] ?? ''));
		const values = read.map((number) => number?.value ?? null);
		if (inCells) table.n = inCells;
		else if (N_LABEL.test(label)) table.n = values;
		else if (TOTAL.test(label)) table.totals = values;
		else if (MEAN.test(label)) {
			table.means = values;
			table.meanDecimals = Math.max(0, ...read.map((number) => number?.decimals ?? 0));
		} else if (SPREAD.test(label)) notes.push({ code: 'counts.pasteSkipped', params: { label } });
		else if (read.every((number) => number === null)) {
			if (label !== '') notes.push({ code: 'counts.pasteSkipped', params: { label } });
		} else {
			unread += read.filter((number, index) => number === null && (cells[index] ?? '').trim() !== '').length;
			table.rows.push(label);
			table.cells.push(values);
			numbers.push(read);
		}
	}
	if (unread > 0) notes.push({ code: 'counts.pasteUnread', params: { count: unread } });
	table.decimals = Math.max(0, ...numbers.flat().map((number) => number?.decimals ?? 0));
	table.isPercent = arePercents(table, numbers.flat());
	return table;
}

function splitLine(line: string): Line {
	const separator = line.includes('\t') ? '\t' : line.includes(';') ? ';' : null;
	if (separator !== null) {
		const [label = '', ...cells] = line.split(separator).map((cell) => cell.trim().slice(0, MAX_CELL));
		return { label, cells };
	}
	const wide = line.trim().split(/ {2,}/);
	if (wide.length > 1) {
		const cells = wide.map((cell) => cell.trim().slice(0, MAX_CELL));
		return line.startsWith('  ') && !CELLISH.test(cells[0])
			? { label: '', cells }
			: { label: cells[0], cells: cells.slice(1) };
	}
	const words = line.trim().split(/\s+/).slice(0, 500);
	let from = words.length;
	while (from > 0 && CELLISH.test(words[from - 1])) from--;
	return { label: words.slice(0, from).join(' ').slice(0, MAX_CELL), cells: words.slice(from) };
}

/** The first lines that hold no numbers, or nothing but years. */
function headerLines(lines: readonly Line[]): Line[] {
	const isHeader = ({ label, cells }: Line, index: number) => {
		const filled = cells.filter((cell) => cell !== '');
		if (filled.length === 0) return false;
		if (filled.every((cell) => YEARISH.test(cell))) return index === 0;
		return (
			filled.every((cell) => readTypedNumber(cell) === null && !/^[-–—*.]+$/.test(cell)) &&
			!N_LABEL.test(label)
		);
	};
	const end = lines.findIndex((line, index) => !isHeader(line, index));
	return end < 0 ? [] : lines.slice(0, end);
}

function nInCells(lines: readonly Line[], width: number): (number | null)[] | null {
	for (const { cells } of lines) {
		const found = Array.from({ length: width }, (_, index) => N_CELL.exec(cells[index] ?? '')?.[1] ?? null);
		if (found.every((text) => text !== null))
			return found.map((text) => readTypedNumber(text)?.value ?? null);
	}
	return null;
}

function arePercents({ cells, columns }: PastedTable, numbers: readonly (TypedNumber | null)[]): boolean {
	const read = numbers.filter((number) => number !== null);
	if (read.some(({ isPercent, decimals }) => isPercent || decimals > 0)) return true;
	const sums = columns.map((_, column) => cells.reduce((sum, row) => sum + (row[column] ?? 0), 0));
	return sums.length > 0 && cells.length > 1 && sums.every((sum) => sum >= 98 && sum <= 102);
}

function mostCommon(lengths: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
	return [...counts].sort(([a, countA], [b, countB]) => countB - countA || b - a)[0]?.[0] ?? 0;
}
