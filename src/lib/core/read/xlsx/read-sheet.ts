import { fail, ok, type Outcome } from '../../outcome';
import { addressOf, columnOf, MAX_COLUMNS, MAX_ROWS } from './cell-address';
import { CellStore } from './cell-store';
import { storeCell, type SheetContext, type WrittenCell } from './read-cell';
import type { Sheet } from './sheet-table';
import type { XlsxCode } from './types';
import { isTrue } from './workbook';
import { XML, XmlScanner } from './xml-scanner';

/** Filled cells of one sheet. */
export const MAX_CELLS = 10_000_000;
/** Characters between two words on how far the reader has come. */
const TELL_EVERY = 1 << 20;

/**
 * Reads the cells of a worksheet part. Rows and cells must come in order, as the format demands; a row or cell without
 * an address follows the one before.
 * Source: ECMA-376 part 1, 18.3.1 (sheetData, row, c, v, is, mergeCell).
 * @param texts shared strings; the reader adds texts of single cells
 * @param progress told how much of the sheet is read, 0–1
 */
export function readSheet(
	xml: string,
	part: string,
	texts: string[],
	styles: SheetContext['styles'],
	is1904: boolean,
	progress: (done: number) => void = () => undefined
): Outcome<Sheet, XlsxCode> {
	const reader = new SheetReader(texts, { styles, is1904, sharedCount: texts.length });
	const scanner = new XmlScanner(xml);
	let told = 0;
	for (let event = scanner.next(); event !== XML.end; event = scanner.next()) {
		if (event === XML.fault) return fail('xlsx.badXml', { part, fault: scanner.fault ?? 'structure' });
		if (scanner.position - told > TELL_EVERY) {
			told = scanner.position;
			progress(told / xml.length);
		}
		if (event === XML.text) reader.text(scanner.text);
		else if (event === XML.open) reader.open(scanner);
		else reader.close(scanner.name);
		// What follows from a faulty attribute is not the cell's fault.
		if (reader.problem && !scanner.fault) return { ok: false, problem: reader.problem };
	}
	return ok(reader.sheet);
}

class SheetReader {
	readonly sheet: Sheet;
	problem: { code: XlsxCode; params?: Record<string, string | number> } | null = null;
	readonly #cell: WrittenCell = { row: 0, column: -1, type: 'n', style: 0, hasFormula: false, text: null };
	#isCell = false;
	#isValue = false;
	#isHint = false;

	constructor(
		texts: string[],
		readonly context: SheetContext
	) {
		this.sheet = { cells: new CellStore(texts), firstMerged: '', mergedCount: 0, hiddenRows: 0 };
	}

	text(text: string): void {
		if (this.#isValue) this.#cell.text = (this.#cell.text ?? '') + text;
	}

	open(scanner: XmlScanner): void {
		switch (scanner.name) {
			case 'row':
				return this.#openRow(scanner);
			case 'c':
				return this.#openCell(scanner);
			case 'f':
				this.#cell.hasFormula = true;
				return;
			case 'v':
			case 't':
				this.#isValue = this.#isCell && !this.#isHint;
				if (this.#isValue) this.#cell.text ??= '';
				return;
			case 'rPh':
				this.#isHint = true;
				return;
			case 'mergeCell':
				if (this.sheet.mergedCount++ === 0) this.sheet.firstMerged = scanner.attribute('ref') ?? '';
		}
	}

	close(name: string): void {
		if (name === 'v' || name === 't') this.#isValue = false;
		else if (name === 'rPh') this.#isHint = false;
		else if (name === 'c' && this.#isCell) {
			this.#isCell = false;
			const { cells } = this.sheet;
			if (!storeCell(cells, this.context, this.#cell)) this.#refuse('xlsx.badCell');
			else if (cells.count > MAX_CELLS)
				this.problem = { code: 'xlsx.tooManyCells', params: { limit: MAX_CELLS } };
		}
	}

	#openRow(scanner: XmlScanner): void {
		const cell = this.#cell;
		const given = scanner.attribute('r');
		const row = given === undefined ? cell.row + 1 : /^\d{1,7}$/.test(given) ? Number(given) : 0;
		const isInOrder = row > cell.row && row <= MAX_ROWS;
		cell.row = isInOrder ? row : cell.row + 1;
		cell.column = -1;
		if (!isInOrder) this.#refuse('xlsx.cellOrder');
		if (isTrue(scanner.attribute('hidden'))) this.sheet.hiddenRows++;
	}

	#openCell(scanner: XmlScanner): void {
		const cell = this.#cell;
		const address = scanner.attribute('r');
		const column = address === undefined ? cell.column + 1 : columnOf(address);
		const isInOrder = cell.row > 0 && column > cell.column && column < MAX_COLUMNS;
		if (!isInOrder) return this.#refuse('xlsx.cellOrder');
		cell.column = column;
		cell.type = scanner.attribute('t') ?? 'n';
		cell.style = Number(scanner.attribute('s') ?? 0);
		cell.hasFormula = false;
		cell.text = null;
		this.#isCell = true;
	}

	#refuse(code: 'xlsx.badCell' | 'xlsx.cellOrder'): void {
		this.problem ??= { code, params: { cell: addressOf(Math.max(this.#cell.column, 0), this.#cell.row) } };
	}
}
