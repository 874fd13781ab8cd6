import { readPrinted } from './read';
import { EMPTY_ROW, fieldsOf, type PublishedDifferenceSpec, type PublishedRow } from './types';

type Design = PublishedDifferenceSpec['design'];

const LONGEST_TEXT = 100_000;
const MOST_LINES = 500;
const MOST_WORDS = 200;
const LONGEST_CELL = 200;
const COUNT = /\(?\s*\b[nN]\s*=\s*(\d[\d\u00a0\u202f ]{0,11})\)?/;
const MEAN_LINE = /^(?:gjennomsnitt|gj\.?\s?snitt|snitt|mean|m)\b\.?\s*/i;
const SPREAD_LINE = /^(?:standard\s?avvik|standardavvik|std\.?\s?(?:avvik|dev\.?)?|sd)\b\.?\s*/i;

/**
 * Reads rows of name, n, mean and standard deviation that were pasted from a spreadsheet (tabs), a document or a PDF
 * (spaces). Also the layout in which a group has a line of means and one of standard deviations below its name, with n
 * in parentheses: of several columns the first is taken for groups, the last two for items, and a number alone on its
 * line as the printed d. Lines without numbers are headers and left out. Never fails; nothing readable gives no rows.
 */
export function readPastedRows(text: string, design: Design): PublishedRow[] {
	const lines = text
		.slice(0, LONGEST_TEXT)
		.split(/\r\n|\r|\n/u)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.slice(0, MOST_LINES);
	return lines.some((line) => SPREAD_LINE.test(line) && numbersAtEnd(line).numbers.length > 0)
		? stackedRows(lines, design)
		: lines.flatMap((line) => rowOf(line, design));
}

/** The numbers that a line ends with, and what stands before them. */
function numbersAtEnd(line: string): { words: string; numbers: string[] } {
	const words = line.split(/\s+/u).slice(0, MOST_WORDS);
	let from = words.length;
	while (from > 0 && readPrinted(words[from - 1]) !== null) from--;
	return { words: words.slice(0, from).join(' ').slice(0, LONGEST_CELL), numbers: words.slice(from) };
}

/** A name without the number of persons in it, and that number. */
function withoutCount(name: string): { name: string; n: string } {
	const found = COUNT.exec(name);
	return found
		? { name: name.replace(found[0], ' ').replace(/\s+/gu, ' ').trim(), n: found[1].trim() }
		: { name, n: '' };
}

function rowOf(line: string, design: Design): PublishedRow[] {
	const cells = line.includes('\t')
		? line.split('\t').map((cell) => cell.trim().slice(0, LONGEST_CELL))
		: null;
	const { words, numbers } = cells ? { words: cells[0], numbers: cells.slice(1) } : numbersAtEnd(line);
	if (!numbers.some((number) => readPrinted(number) !== null)) return [];
	const { name, n } = withoutCount(words);
	const fields = fieldsOf(design).slice(1);
	const values = n === '' ? numbers : [n, ...numbers];
	const row: PublishedRow = { ...EMPTY_ROW, name };
	fields.forEach((field, at) => (row[field] = values[at] ?? ''));
	return [row];
}

/** Rows of which the means and the standard deviations stand on lines of their own. */
function stackedRows(lines: readonly string[], design: Design): PublishedRow[] {
	const rows: PublishedRow[] = [];
	let heading: string[] = [];
	let row: PublishedRow | null = null;
	for (const line of lines) {
		const isMean = MEAN_LINE.test(line) && numbersAtEnd(line).numbers.length > 0;
		const isSpread = SPREAD_LINE.test(line) && numbersAtEnd(line).numbers.length > 0;
		if (isMean) {
			row = { ...EMPTY_ROW, ...withoutCount(headingOf(heading)) };
			rows.push(row);
			heading = [];
			put(row, ['mean', 'secondMean'], numbersAtEnd(line).numbers, design);
		} else if (isSpread && row) {
			put(row, ['sd', 'secondSd'], numbersAtEnd(line).numbers, design);
		} else if (row && readPrinted(line) !== null) {
			if (design === 'items') row.printed = line;
		} else heading.push(line);
	}
	return rows;
}

/** The last lines before the numbers: from the end back to the one before which another name ended. */
const headingOf = (lines: readonly string[]): string => lines.slice(-3).join(' ').slice(0, LONGEST_CELL);

function put(
	row: PublishedRow,
	[first, second]: ['mean' | 'sd', 'secondMean' | 'secondSd'],
	numbers: readonly string[],
	design: Design
): void {
	if (design === 'groups') {
		row[first] = numbers[0];
		return;
	}
	row[first] = numbers.at(-2) ?? numbers[0];
	row[second] = numbers.length > 1 ? (numbers.at(-1) ?? '') : '';
}
