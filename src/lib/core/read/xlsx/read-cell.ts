import type { CellStore } from './cell-store';
import { STORED } from './cell-store';
import { isoToDays, serialToDays } from './dates';
import type { NumberMeaning } from './number-format';
import { decodeXstring } from './xml-references';

/** A cell as written: its position, its attributes and the text of its value. */
export interface WrittenCell {
	/** From 1. */
	row: number;
	/** From 0. */
	column: number;
	/** Attribute `t`: n, s, str, inlineStr, b, e, d. */
	type: string;
	/** Attribute `s`. */
	style: number;
	hasFormula: boolean;
	/** Text of `v`, or of `is` for inline strings; null when the cell has none. */
	text: string | null;
}

/** What a sheet's cells refer to. */
export interface SheetContext {
	styles: NumberMeaning[];
	is1904: boolean;
	/** How many of the store's texts are shared strings. */
	sharedCount: number;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?$/;
/** Longer than any number that is written with the digits of a double. */
const MAX_NUMBER = 400;

/**
 * Takes a cell up into the store as what it stands for.
 * Source: ECMA-376 part 1, 18.18.11, cell types.
 * @returns false when the text does not fit the cell's type
 */
export function storeCell(store: CellStore, context: SheetContext, cell: WrittenCell): boolean {
	const { row, column, type, text } = cell;
	if (text === null || text === '') {
		if (cell.hasFormula && text === null && type !== 'str') store.add(row, column, STORED.notCalculated, 0);
		return true;
	}
	switch (type) {
		case 'n':
			return storeNumber(store, context, cell, text.trim());
		case 's': {
			const index = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
			if (!(index < context.sharedCount)) return false;
			if (store.texts[index] !== '') store.add(row, column, STORED.text, index);
			return true;
		}
		case 'str':
		case 'inlineStr':
			store.addText(row, column, STORED.text, decodeXstring(text));
			return true;
		case 'b':
			if (text !== '0' && text !== '1') return false;
			store.add(row, column, STORED.boolean, Number(text));
			return true;
		case 'e':
			store.addText(row, column, STORED.error, text);
			return true;
		case 'd': {
			const days = isoToDays(text);
			if (!Number.isNaN(days)) storeDays(store, row, column, days);
			return !Number.isNaN(days);
		}
		default:
			return false;
	}
}

function storeNumber(
	store: CellStore,
	{ styles, is1904 }: SheetContext,
	{ row, column, style }: WrittenCell,
	text: string
): boolean {
	const number = text.length <= MAX_NUMBER && NUMBER.test(text) ? Number(text) : NaN;
	if (!Number.isFinite(number)) return false;
	switch (styles[style]) {
		case 'percent':
			store.add(row, column, STORED.percent, number);
			break;
		case 'time':
			store.add(row, column, STORED.time, Math.round(number * 86_400_000) / 1000);
			break;
		case 'date':
		case 'dateTime':
			storeDays(store, row, column, serialToDays(number, is1904));
			break;
		default:
			store.add(row, column, STORED.number, number);
	}
	return true;
}

/** A time of day shows, whatever the format hides: it is kept. */
function storeDays(store: CellStore, row: number, column: number, days: number): void {
	if (Number.isNaN(days)) store.add(row, column, STORED.badDate, 0);
	else store.add(row, column, Number.isInteger(days) ? STORED.date : STORED.dateTime, days);
}
