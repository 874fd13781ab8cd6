import type { Message } from '../../outcome';
import { addressOf, MAX_COLUMNS, MAX_ROWS } from '../xlsx/cell-address';
import { CellStore, type Stored } from '../xlsx/cell-store';
import { MAX_CELLS } from '../xlsx/read-sheet';
import type { Sheet } from '../xlsx/sheet-table';
import type { SheetInfo, XlsxCode } from '../xlsx/types';
import type { XmlScanner } from '../xlsx/xml-scanner';
import { cellContent, readCellAttributes, type WrittenCell } from './cell-content';
import { Paragraphs, spaces } from './paragraphs';

/** Elements within a paragraph whose text is not the cell's. */
const ASIDE = ['annotation', 'note', 'ruby-text'];

/**
 * Takes up the elements of `content.xml`: the list of sheets, and the cells of one of them.
 * Source: OpenDocument 1.3 part 3, 9.1 (tables), 9.1.3 (rows), 9.1.4–9.1.5 (cells, covered cells).
 */
export class ContentReader {
	readonly sheets: SheetInfo[] = [];
	/** The sheet that is read, once it has begun. */
	sheet: Sheet | null = null;
	sheetName = '';
	problem: Message<XlsxCode> | null = null;
	readonly #hiddenStyles = new Set<string>();
	#style = '';
	#depth = 0;
	#sheetDepth = 0;
	#isRead = false;
	#row = 0;
	#rowRepeats = 1;
	#isHiddenRow = false;
	/** Cells of the row at hand: it may stand for many. */
	readonly #rowCells: { column: number; kind: Stored; value: number }[] = [];
	#column = 0;
	#cellDepth = 0;
	#cellRepeats = 1;
	#cell: WrittenCell = { type: '', value: undefined, isError: false, hasFormula: false };
	readonly #paragraphs = new Paragraphs();
	#paragraphDepth = 0;
	#asideDepth = 0;

	/** @param wish name of the sheet to read; undefined: the first that is not hidden */
	constructor(readonly wish: string | undefined) {}

	open(scanner: XmlScanner): void {
		this.#depth++;
		const { name } = scanner;
		if (this.#sheetDepth === 0) return this.#openOutside(scanner, name);
		if (!this.#isRead || this.#asideDepth > 0) return;
		if (this.#paragraphDepth > 0) return this.#openInParagraph(scanner, name);
		if (this.#cellDepth > 0) {
			if (name !== 'p' || this.#depth !== this.#cellDepth + 1) return;
			this.#paragraphDepth = this.#depth;
			this.#paragraphs.begin();
		} else if (name === 'table-row') this.#openRow(scanner);
		else if (name === 'table-cell' || name === 'covered-table-cell') this.#openCell(scanner, name);
	}

	text(text: string): void {
		if (this.#paragraphDepth > 0 && this.#asideDepth === 0) this.#paragraphs.add(text);
	}

	close(name: string): void {
		const depth = this.#depth--;
		if (depth === this.#asideDepth) this.#asideDepth = 0;
		else if (depth === this.#paragraphDepth) {
			this.#paragraphDepth = 0;
			this.#paragraphs.end();
		} else if (depth === this.#cellDepth) this.#closeCell(name);
		else if (depth === this.#sheetDepth) this.#sheetDepth = 0;
		else if (name === 'table-row' && this.#isRead && this.#cellDepth === 0 && this.#sheetDepth > 0)
			this.#closeRow();
	}

	#openOutside(scanner: XmlScanner, name: string): void {
		if (name === 'style') this.#style = scanner.attribute('style:name') ?? '';
		else if (name === 'table-properties') {
			if (scanner.attribute('table:display') === 'false') this.#hiddenStyles.add(this.#style);
		} else if (name === 'table') this.#openSheet(scanner);
	}

	#openSheet(scanner: XmlScanner): void {
		const name = scanner.attribute('table:name') ?? '';
		const hidden = this.#hiddenStyles.has(scanner.attribute('table:style-name') ?? '');
		this.sheets.push({ name, hidden });
		this.#sheetDepth = this.#depth;
		this.#isRead = !this.sheet && (this.wish === undefined ? !hidden : this.wish === name);
		if (!this.#isRead) return;
		this.sheet = { cells: new CellStore([]), firstMerged: '', mergedCount: 0, hiddenRows: 0 };
		this.sheetName = name;
		this.#row = 0;
	}

	#openInParagraph(scanner: XmlScanner, name: string): void {
		if (name === 's') this.#paragraphs.addExactly(spaces(scanner.attribute('text:c')));
		else if (name === 'tab') this.#paragraphs.addExactly('\t');
		else if (name === 'line-break') this.#paragraphs.addExactly('\n');
		else if (ASIDE.includes(name)) this.#asideDepth = this.#depth;
	}

	#openRow(scanner: XmlScanner): void {
		this.#rowRepeats = this.#repeats(scanner.attribute('table:number-rows-repeated'));
		this.#rowCells.length = 0;
		this.#column = 0;
		this.#isHiddenRow = (scanner.attribute('table:visibility') ?? 'visible') !== 'visible';
	}

	#openCell(scanner: XmlScanner, name: string): void {
		this.#cellDepth = this.#depth;
		this.#cellRepeats = this.#repeats(scanner.attribute('table:number-columns-repeated'));
		this.#paragraphs.clear();
		this.#cell = readCellAttributes(scanner);
		if (name === 'covered-table-cell' || !this.sheet) return;
		const columns = Number(scanner.attribute('table:number-columns-spanned') ?? 1);
		const rows = Number(scanner.attribute('table:number-rows-spanned') ?? 1);
		if (!(columns > 1 || rows > 1) || columns > MAX_COLUMNS || rows > MAX_ROWS) return;
		const [from, to] = [
			addressOf(this.#column, this.#row + 1),
			addressOf(this.#column + columns - 1, this.#row + rows)
		];
		if (this.sheet.mergedCount++ === 0) this.sheet.firstMerged = `${from}:${to}`;
	}

	/** What stands in a cell that is covered by a merged one is not shown, and not read. */
	#closeCell(name: string): void {
		this.#cellDepth = 0;
		const first = this.#column;
		this.#column += this.#cellRepeats;
		const content = name === 'covered-table-cell' ? null : cellContent(this.#cell, this.#paragraphs.text);
		if (content === null || !this.sheet) return;
		if (content === 'bad') return this.#refuse('xlsx.badCell', { cell: addressOf(first, this.#row + 1) });
		if (this.#column > MAX_COLUMNS) return this.#refuse('xlsx.tooManyCells', { limit: MAX_COLUMNS });
		const { kind } = content;
		const value = 'text' in content ? this.sheet.cells.texts.push(content.text) - 1 : content.value;
		for (let column = first; column < this.#column; column++) this.#rowCells.push({ column, kind, value });
	}

	#closeRow(): void {
		const repeats = this.#rowRepeats;
		const { cells } = this.sheet ?? {};
		const count = this.#rowCells.length;
		if (cells && count > 0) {
			if (this.#row + repeats > MAX_ROWS || cells.count + count * repeats > MAX_CELLS)
				return this.#refuse('xlsx.tooManyCells', { limit: MAX_CELLS });
			if (this.sheet && this.#isHiddenRow) this.sheet.hiddenRows += repeats;
			for (let row = this.#row + 1; row <= this.#row + repeats; row++)
				for (const { column, kind, value } of this.#rowCells) cells.add(row, column, kind, value);
		}
		this.#row += repeats;
	}

	/** Repetitions of a row or cell. Numbers that no sheet has are more than any limit. */
	#repeats(written: string | undefined): number {
		if (written === undefined) return 1;
		return /^\d{1,9}$/.test(written) ? Math.max(1, Number(written)) : MAX_CELLS;
	}

	#refuse(code: XlsxCode, params: Message['params']): void {
		this.problem ??= { code, params };
	}
}
