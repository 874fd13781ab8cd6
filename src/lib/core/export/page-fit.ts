import { headerRows } from '../report/layout';
import type { ResultCell, ResultColumn, ResultRow, ResultTable } from '../report/types';
import { lineText } from './file-text';
import type { PrintedTable } from './types';

/** How a table stands on paper: each part has the same rows, and of the columns those with these indices. */
export interface PageFit {
	landscape: boolean;
	/** Indices of columns of each part, the names of rows first; widths in the unit of the room. */
	parts: { columns: number[]; widths: number[] }[];
}

/** The room for tables, and what a letter and the space around a cell take, all in one unit. */
export interface Paper {
	portrait: number;
	landscape: number;
	letter: number;
	padding: number;
}

/** Letters that a column has at least and at most; longer texts go on in the next line. */
const LEAST = 4;
const MOST = 44;
/** At most in a table that would not fit otherwise. */
const CLOSE = 22;
/** Headers are bold, and a word of them is not broken for the sake of a letter. */
const BOLD = 1.15;
/** Rows looked at for the width of a column: more would seldom change it. */
const LOOKED_AT = 2000;

/**
 * How many letters each column asks for: its longest text up to a limit, and the longest words of its headers.
 * @param most letters beyond which texts are wrapped
 */
export function columnLetters({ table, shown }: PrintedTable, most = MOST): number[] {
	const heads = headerLetters(table.columns);
	return table.columns.map((_, index) => {
		let letters = Math.max(LEAST, heads[index]);
		const rows = Math.min(shown.length, LOOKED_AT);
		for (let row = 0; row < rows; row += 1) {
			// A heading reaches over all columns.
			if (table.rows[row].role === 'heading') continue;
			letters = Math.max(letters, Math.min(shown[row][index]?.length ?? 0, most));
		}
		return letters;
	});
}

/** How many letters the headers ask of each column: their longest word, shared by the columns below it. */
function headerLetters(columns: readonly ResultColumn[]): number[] {
	const letters: number[] = Array(columns.length).fill(0);
	for (const { text, column, columns: wide } of headerRows(columns).flat()) {
		const words = lineText(text)
			.split(' ')
			.map((word) => Math.min(word.length, CLOSE) * BOLD);
		const each = Math.ceil(Math.max(...words) / wide);
		for (let index = column; index < column + wide; index += 1)
			letters[index] = Math.max(letters[index], each);
	}
	return letters;
}

/**
 * Puts a table on paper: upright where it fits, else on a landscape page, else in parts by columns, each with the names
 * of the rows. No column is left out, none is narrower than its texts ask for, unless a single one has no room.
 */
export function fitToPage(printed: PrintedTable, paper: Paper): PageFit {
	const { columns, rowHeaders = 1 } = printed.table;
	const all = columns.map((_, index) => index);
	const roomy = columnLetters(printed).map((letters) => letters * paper.letter + paper.padding);
	if (sum(roomy) <= paper.portrait) return { landscape: false, parts: [{ columns: all, widths: roomy }] };
	const close = columnLetters(printed, CLOSE).map((letters) => letters * paper.letter + paper.padding);
	for (const [widths, room, landscape] of [
		[close, paper.portrait, false],
		[roomy, paper.landscape, true],
		[close, paper.landscape, true]
	] as const) {
		if (sum(widths) <= room) return { landscape, parts: [{ columns: all, widths }] };
	}
	// At least one column that is no name stands in each part; names take at most half of the page.
	const names = Math.min(Math.max(0, rowHeaders), columns.length - 1);
	const nameWidths = scaled(close.slice(0, names), paper.landscape / 2);
	const room = paper.landscape - sum(nameWidths);
	const widths = close.map((width, index) => nameWidths[index] ?? Math.min(width, room));
	const parts = evenParts(unitsOf(printed.table, names, widths, room), widths, room);
	return {
		landscape: true,
		parts: parts.map((part) => {
			const indices = [...all.slice(0, names), ...part];
			return { columns: indices, widths: indices.map((index) => widths[index]) };
		})
	};
}

/** Columns that are kept together: those under the same header, where it fits on a page. */
function unitsOf(
	{ columns }: ResultTable,
	names: number,
	widths: readonly number[],
	room: number
): number[][] {
	const groups: number[][] = [];
	for (let index = names; index < columns.length; index += 1) {
		const above = columns[index].above?.[0];
		const last = groups.at(-1);
		if (last && above !== undefined && columns[last[0]].above?.[0] === above) last.push(index);
		else groups.push([index]);
	}
	return groups.flatMap((group) =>
		sum(group.map((index) => widths[index])) <= room ? [group] : group.map((index) => [index])
	);
}

/** The units in as few parts as the room allows, about equally wide. */
function evenParts(units: readonly number[][], widths: readonly number[], room: number): number[][] {
	const within = (limit: number): number[][] => {
		const parts: number[][] = [];
		let used = Infinity;
		for (const unit of units) {
			const width = sum(unit.map((index) => widths[index]));
			if (used + width > limit) {
				parts.push([]);
				used = 0;
			}
			parts[parts.length - 1].push(...unit);
			used += width;
		}
		return parts;
	};
	const fewest = within(room);
	const even = sum(units.flat().map((index) => widths[index])) / fewest.length;
	for (let step = 0; step < STEPS; step += 1) {
		const parts = within(even + ((room - even) * step) / STEPS);
		if (parts.length === fewest.length) return parts;
	}
	return fewest;
}

/** Limits tried between equal parts and full pages. */
const STEPS = 20;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The same widths, made smaller in proportion where they are more than the room together. */
function scaled(widths: readonly number[], room: number): number[] {
	const share = Math.min(1, room / Math.max(1, sum(widths)));
	return widths.map((width) => Math.floor(width * share));
}

const BLANK: ResultCell = { value: null, format: { kind: 'text' } };

/** The same table with some of its columns, in the order given. Every row has a cell in each of them. */
export function withColumns({ table, shown }: PrintedTable, columns: readonly number[]): PrintedTable {
	const rows = table.rows.map((row): ResultRow => ({
		...row,
		cells: columns.map((index) => row.cells[index] ?? BLANK)
	}));
	return {
		table: { ...table, columns: columns.map((index) => table.columns[index]), rows },
		shown: shown.map((texts) => columns.map((index) => texts[index] ?? ''))
	};
}
