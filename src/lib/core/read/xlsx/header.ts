import { fail, ok, type Message, type Outcome } from '../../outcome';
import { columnLetters } from './cell-address';
import { STORED, type CellStore } from './cell-store';
import type { XlsxCode } from './types';

/** Where the names of the columns stand, and which they are. */
export interface Header {
	/** Names by column of the sheet (from 0); columns without a name are absent. */
	names: Map<number, string>;
	/** Place of the first row of data among the stored rows. */
	firstData: number;
	/** Row of the sheet (from 1) with the names; 0: none. */
	row: number;
	/** Texts of the rows above it, one text a row; the first twenty. */
	titles: string[];
	notes: Message[];
}

const MAX_TITLES = 20;

/**
 * Finds the row with the names of the columns. Without a wish it is the first row with two texts or more: a title above
 * a table stands alone. In a sheet where no row has two, it is the first row with a text, or the first of all.
 * @param wish row of the sheet from 1, null: there is none, undefined: look for it
 */
export function readHeader(cells: CellStore, wish: number | null | undefined): Outcome<Header, XlsxCode> {
	if (wish === null) return ok({ names: new Map(), firstData: 0, row: 0, titles: [], notes: [] });
	const place = wish === undefined ? findHeader(cells) : cells.rowNumbers.indexOf(wish);
	if (place < 0) return fail('xlsx.noHeader', { row: wish ?? 0 });
	const names = new Map<number, string>();
	for (let cell = cells.rowStarts[place]; cell < cells.rowEnd(place); cell++) {
		const name = cells.textOf(cell).replace(/\s+/g, ' ').trim();
		if (name !== '') names.set(cells.columns[cell], name);
	}
	const notes: Message[] =
		place > 0 ? [{ code: 'xlsx.rowsAbove', params: { count: place, row: cells.rowNumbers[place] } }] : [];
	const titles = Array.from({ length: Math.min(place, MAX_TITLES) }, (_, above) => rowText(cells, above));
	return ok({ names, firstData: place + 1, row: cells.rowNumbers[place], titles, notes });
}

function rowText(cells: CellStore, place: number): string {
	const texts: string[] = [];
	for (let cell = cells.rowStarts[place]; cell < cells.rowEnd(place); cell++) texts.push(cells.textOf(cell));
	return texts.join(' ').replace(/\s+/g, ' ').trim();
}

function findHeader(cells: CellStore): number {
	let withText = -1;
	for (let place = 0; place < cells.rowNumbers.length; place++) {
		let texts = 0;
		for (let cell = cells.rowStarts[place]; cell < cells.rowEnd(place); cell++)
			if (cells.kinds[cell] === STORED.text) texts++;
		if (texts >= 2) return place;
		if (texts === 1 && withText < 0) withText = place;
	}
	return Math.max(withText, 0);
}

/**
 * One name for each column, no two alike: a column without a name gets its letter, the second of a name «Navn (2)».
 * @param used columns of the sheet that become columns of the table, from left to right
 */
export function uniqueNames(
	names: Map<number, string>,
	used: number[]
): { names: string[]; notes: Message[] } {
	const taken = new Set<string>();
	const lastNumber = new Map<string, number>();
	const notes: Message[] = [];
	const unique = used.map((column) => {
		const wanted = names.get(column);
		const base = wanted ?? columnLetters(column);
		let name = base;
		for (let number = lastNumber.get(base) ?? 2; taken.has(name); number++) {
			name = `${base} (${number})`;
			lastNumber.set(base, number);
		}
		taken.add(name);
		if (wanted !== undefined && name !== wanted)
			notes.push({ code: 'xlsx.duplicateHeader', params: { column: wanted, name } });
		return name;
	});
	const unnamed = used.filter((column) => !names.has(column));
	if (names.size > 0 && unnamed.length > 0)
		notes.push({
			code: 'xlsx.unnamedColumns',
			params: { count: unnamed.length, letter: columnLetters(unnamed[0]) }
		});
	return { names: unique, notes };
}
