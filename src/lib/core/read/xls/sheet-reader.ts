import { fail, ok, type Message, type Outcome } from '../../outcome';
import { addressOf, MAX_COLUMNS } from '../xlsx/cell-address';
import { CellStore, STORED, type Stored } from '../xlsx/cell-store';
import { serialToDays } from '../xlsx/dates';
import { MAX_CELLS } from '../xlsx/read-sheet';
import type { Sheet } from '../xlsx/sheet-table';
import type { XlsxCode } from '../xlsx/types';
import { CellList } from './cell-list';
import type { XlsGlobals } from './globals';
import { RECORD, Records, rkNumber, uint16 } from './records';
import { shortString } from './strings';

/** Names of the errors, by their code. Source: MS-XLS 2.5.10, BErr. */
const ERRORS: Record<number, string | undefined> = {
	0x00: '#NULL!',
	0x07: '#DIV/0!',
	0x0f: '#VALUE!',
	0x17: '#REF!',
	0x1d: '#NAME?',
	0x24: '#NUM!',
	0x2a: '#N/A',
	0x2b: '#GETTING_DATA'
};
const WORKSHEET = 0x0010;
/** What a formula's result is when it is no number: the last two bytes of it are ones. */
const RESULT = { text: 0, boolean: 1, error: 2, empty: 3 } as const;
const DAY_MS = 86_400_000;

/**
 * Reads the cells of a sheet.
 * Source: MS-XLS 2.1.7.20.5 (worksheet substream); 2.4.149 (LabelSst), 2.4.180 (Number), 2.4.220 (RK), 2.4.175 (MulRk),
 * 2.4.24 (BoolErr), 2.4.127 (Formula), 2.4.268 (String), 2.4.168 (MergeCells), 2.4.221 (Row).
 * @param at where its records begin
 * @returns the cells; `xlsx.badCell`, `xlsx.tooManyCells`, `xlsx.brokenZip`
 */
export function readXlsSheet(stream: Uint8Array, at: number, globals: XlsGlobals): Outcome<Sheet, XlsxCode> {
	const records = new Records(stream, at);
	const isSheet = records.next() && records.type === RECORD.begin && uint16(records.data, 2) === WORKSHEET;
	if (!isSheet) return fail('xlsx.brokenZip');
	const reader = new SheetReader(globals);
	// Charts within the sheet have records of their own, from begin to end.
	let depth = 0;
	while (records.next()) {
		if (records.type === RECORD.begin) depth++;
		else if (records.type === RECORD.end && depth-- === 0) return reader.finish();
		else if (depth === 0) reader.take(records);
		if (reader.problem) return { ok: false, problem: reader.problem };
	}
	return fail('xlsx.brokenZip');
}

class SheetReader {
	problem: Message<XlsxCode> | null = null;
	readonly #list = new CellList();
	readonly #texts: string[];
	readonly #hidden = new Set<number>();
	#merged = 0;
	#firstMerged = '';
	/** A formula whose text follows in a record of its own. */
	#waiting: { row: number; column: number } | null = null;

	constructor(readonly globals: XlsGlobals) {
		this.#texts = [...globals.texts];
	}

	take({ type, data }: Records): void {
		switch (type) {
			case RECORD.row:
				if (data.byteLength >= 14 && (data.getUint16(12, true) & 0x20) !== 0)
					this.#hidden.add(uint16(data, 0));
				return;
			case RECORD.mergedCells:
				return this.#takeMerged(data);
			case RECORD.string:
				return this.#takeString(data);
			case RECORD.mulRk:
				return this.#takeMulRk(data);
			case RECORD.sharedLabel:
			case RECORD.number:
			case RECORD.rk:
			case RECORD.boolOrError:
			case RECORD.label:
			case RECORD.richLabel:
			case RECORD.formula:
				if (data.byteLength < 8) return this.#refuse(0, 0);
				return this.#takeCell(type, data, uint16(data, 0), uint16(data, 2));
		}
	}

	finish(): Outcome<Sheet, XlsxCode> {
		const cells = new CellStore(this.#texts);
		let hiddenRows = 0;
		this.#list.each((row, column, kind, value) => {
			if (cells.rowNumbers[cells.rowNumbers.length - 1] !== row + 1 && this.#hidden.has(row)) hiddenRows++;
			cells.add(row + 1, column, kind, value);
		});
		return ok({ cells, firstMerged: this.#firstMerged, mergedCount: this.#merged, hiddenRows });
	}

	#takeCell(type: number, data: DataView, row: number, column: number): void {
		const long = data.byteLength >= 14;
		if (type === RECORD.sharedLabel) {
			const index = data.byteLength >= 10 ? data.getUint32(6, true) : Infinity;
			if (!(index < this.globals.texts.length)) return this.#refuse(row, column);
			if (this.#texts[index] !== '') this.#add(row, column, STORED.text, index);
		} else if (type === RECORD.label || type === RECORD.richLabel) {
			const text = shortString(data, 6, 2);
			if (text === null) return this.#refuse(row, column);
			this.#addText(row, column, STORED.text, text);
		} else if (type === RECORD.boolOrError)
			this.#addBoolOrError(row, column, data.getUint8(7) === 1, data.getUint8(6));
		else if (type === RECORD.rk && data.byteLength >= 10)
			this.#addNumber(row, column, uint16(data, 4), rkNumber(data, 6));
		else if (type === RECORD.number && long)
			this.#addNumber(row, column, uint16(data, 4), data.getFloat64(6, true));
		else if (type === RECORD.formula && long) this.#takeFormula(data, row, column);
		else this.#refuse(row, column);
	}

	#takeFormula(data: DataView, row: number, column: number): void {
		if (uint16(data, 12) !== 0xffff)
			return this.#addNumber(row, column, uint16(data, 4), data.getFloat64(6, true));
		const result = data.getUint8(6);
		if (result === RESULT.text) this.#waiting = { row, column };
		else if (result === RESULT.boolean || result === RESULT.error)
			this.#addBoolOrError(row, column, result === RESULT.error, data.getUint8(8));
	}

	#takeString(data: DataView): void {
		if (!this.#waiting) return;
		const { row, column } = this.#waiting;
		this.#waiting = null;
		const text = shortString(data, 0, 2);
		if (text === null) return this.#refuse(row, column);
		this.#addText(row, column, STORED.text, text);
	}

	#takeMulRk(data: DataView): void {
		const [row, first] = [uint16(data, 0), uint16(data, 2)];
		for (let at = 4, column = first; at + 6 <= data.byteLength - 2; at += 6, column++)
			this.#addNumber(row, column, uint16(data, at), rkNumber(data, at + 2));
	}

	#takeMerged(data: DataView): void {
		const count = Math.min(uint16(data, 0), Math.floor((data.byteLength - 2) / 8));
		if (count > 0 && this.#merged === 0) {
			const [top, bottom, left, right] = [2, 4, 6, 8].map((at) => uint16(data, at));
			this.#firstMerged = `${addressOf(left, top + 1)}:${addressOf(right, bottom + 1)}`;
		}
		this.#merged += Math.max(0, count);
	}

	#addNumber(row: number, column: number, style: number, number: number): void {
		if (!Number.isFinite(number)) return this.#refuse(row, column);
		const meaning = this.globals.styles[style] ?? 'number';
		if (meaning === 'percent') this.#add(row, column, STORED.percent, number);
		else if (meaning === 'time') this.#add(row, column, STORED.time, Math.round(number * DAY_MS) / 1000);
		else if (meaning === 'number') this.#add(row, column, STORED.number, number);
		else {
			const days = serialToDays(number, this.globals.is1904);
			if (Number.isNaN(days)) this.#add(row, column, STORED.badDate, 0);
			else this.#add(row, column, Number.isInteger(days) ? STORED.date : STORED.dateTime, days);
		}
	}

	#addBoolOrError(row: number, column: number, isError: boolean, code: number): void {
		if (isError) this.#addText(row, column, STORED.error, ERRORS[code] ?? `#${code}`);
		else this.#add(row, column, STORED.boolean, code === 0 ? 0 : 1);
	}

	#addText(row: number, column: number, kind: Stored, text: string): void {
		if (text !== '') this.#add(row, column, kind, this.#texts.push(text) - 1);
	}

	#add(row: number, column: number, kind: Stored, value: number): void {
		if (column >= MAX_COLUMNS) return this.#refuse(row, 0);
		this.#list.add(row, column, kind, value);
		if (this.#list.count > MAX_CELLS)
			this.problem ??= { code: 'xlsx.tooManyCells', params: { limit: MAX_CELLS } };
	}

	#refuse(row: number, column: number): void {
		const cell = addressOf(Math.min(column, MAX_COLUMNS - 1), row + 1);
		this.problem ??= { code: 'xlsx.badCell', params: { cell } };
	}
}
