import { columnLetters } from './cell-address';
import { daysToText, secondsToText } from './dates';

/** What stands in a cell. Cells that are empty, or hold an empty text, are not stored. */
export const STORED = {
	/** `values` is the number of the text in `texts` */
	text: 0,
	number: 1,
	/** a share as a fraction: 0.435 is shown as 43.5 % */
	percent: 2,
	/** whole days since 1970-01-01 */
	date: 3,
	/** days since 1970-01-01 with a fraction */
	dateTime: 4,
	/** seconds */
	time: 5,
	/** 1 is true */
	boolean: 6,
	/** `values` is the number of the error's name in `texts` */
	error: 7,
	/** a number formatted as a date that no calendar has */
	badDate: 8,
	/** a formula whose result is not in the file */
	notCalculated: 9
} as const;
export type Stored = (typeof STORED)[keyof typeof STORED];
export const STORED_KINDS = 10;

/** The cells of a sheet in the order of the file: row by row, from left to right. */
export class CellStore {
	columns = new Uint16Array(1024);
	kinds = new Uint8Array(1024);
	values = new Float64Array(1024);
	count = 0;
	/** Rows that hold something: their number in the sheet (from 1), and where their cells begin. */
	readonly rowNumbers: number[] = [];
	readonly rowStarts: number[] = [];

	/** @param texts shared strings; texts of single cells are added */
	constructor(readonly texts: string[]) {}

	/** Adds a cell behind all others. @param column from 0 @param row from 1 */
	add(row: number, column: number, kind: Stored, value: number): void {
		if (this.rowNumbers[this.rowNumbers.length - 1] !== row) {
			this.rowNumbers.push(row);
			this.rowStarts.push(this.count);
		}
		if (this.count === this.kinds.length) this.#grow();
		this.columns[this.count] = column;
		this.kinds[this.count] = kind;
		this.values[this.count++] = value;
	}

	addText(row: number, column: number, kind: Stored, text: string): void {
		this.add(row, column, kind, this.texts.push(text) - 1);
	}

	/** Where the cells of a stored row end. */
	rowEnd(place: number): number {
		return this.rowStarts[place + 1] ?? this.count;
	}

	/** A cell as text, as it stands in a header or in a column of texts: numbers with a point, dates as ISO 8601. */
	textOf(cell: number): string {
		const value = this.values[cell];
		switch (this.kinds[cell]) {
			case STORED.text:
				return this.texts[value];
			case STORED.number:
			case STORED.percent:
				return String(value);
			case STORED.date:
			case STORED.dateTime:
				return daysToText(value);
			case STORED.time:
				return secondsToText(value);
			case STORED.boolean:
				return value === 1 ? 'TRUE' : 'FALSE';
			default:
				return '';
		}
	}

	/** Address of a cell, for messages. @param place of the row among the stored rows */
	address(cell: number, place: number): string {
		return columnLetters(this.columns[cell]) + this.rowNumbers[place];
	}

	#grow(): void {
		const size = this.count * 2;
		const [columns, kinds, values] = [new Uint16Array(size), new Uint8Array(size), new Float64Array(size)];
		columns.set(this.columns);
		kinds.set(this.kinds);
		values.set(this.values);
		[this.columns, this.kinds, this.values] = [columns, kinds, values];
	}
}
