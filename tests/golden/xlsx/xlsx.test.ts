import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadTable } from '../../../src/lib/core/read/types';
import { listSheets, readXlsx } from '../../../src/lib/core/read/xlsx/read-xlsx';
import { CELL } from '../../../src/lib/core/table/types';
import expectedFile from './expected.json';

/** Workbooks made by make_books.py (LibreOffice, and by hand), against what R's readxl reads in them. */
type Cell = { text?: string; number?: number; moment?: number; truth?: boolean } | null;
interface Expected {
	book: string;
	sheet: string;
	headerRow: number;
	sheets: string[];
	names: string[];
	rows: Cell[][];
}
const expected = expectedFile as Expected[];
const bytesOf = (book: string) =>
	new Uint8Array(readFileSync(new URL(`books/${book}.xlsx`, import.meta.url)));

function read(book: string, sheet?: string, headerRow?: number): ReadTable {
	const outcome = readXlsx(bytesOf(book), { sheet, headerRow });
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}

/** A cell of our table in readxl's terms: every date is a moment there. */
function cellOf(table: ReadTable, place: number, row: number): Cell {
	const column = table.columns[place];
	if (column.type === 'text') {
		const text = column.levels[column.codes[row]];
		return text === '' ? null : { text };
	}
	if (column.kinds[row] !== CELL.value) return null;
	const value = column.values[row];
	const { format, valueLabels } = column.facts;
	if (valueLabels.length > 0) return { truth: value === 1 };
	if (format === 'date') return { moment: value * 86_400 };
	if (format === 'percent') return { number: Number((value / 100).toPrecision(15)) };
	return format === 'dateTime' ? { moment: value } : { number: value };
}

describe.each(expected)('$book, $sheet', ({ book, sheet, headerRow, sheets, names, rows }) => {
	it('has the cells that readxl reads', () => {
		const table = read(book, sheet);
		expect(table.columns.map(({ name }) => name)).toEqual(names);
		const found = Array.from({ length: table.rowCount }, (_, row) =>
			names.map((_, place) => cellOf(table, place, row))
		);
		const filled = rows.filter((row) => row.some((cell) => cell !== null));
		expect(found).toEqual(filled);
		const numbers = rows.flatMap((row, at) => (row.some((cell) => cell !== null) ? [headerRow + 1 + at] : []));
		expect([...table.lines]).toEqual(numbers);
	});

	it('has the sheets that readxl lists', () => {
		const outcome = listSheets(bytesOf(book));
		expect(outcome.ok && outcome.value.map(({ name }) => name)).toEqual(sheets);
	});
});

describe('what a table cannot show is told', () => {
	it('a title above, an empty row, an error, merged cells', () => {
		expect(read('title').notes).toEqual([
			{ code: 'xlsx.rowsAbove', params: { count: 1, row: 3 } },
			{ code: 'xlsx.mergedCells', params: { count: 1, range: 'A7:B7' } },
			{ code: 'xlsx.emptyRows', params: { count: 1 } },
			{ code: 'xlsx.errorCells', params: { column: 'Elever', count: 1, cell: 'B6', error: '#N/A' } }
		]);
	});

	it('formats of the columns', () => {
		const formats = read('survey', 'Svar').columns.map(({ facts }) => facts.format);
		const [text, number] = ['text', 'number'];
		expect(formats).toEqual([text, text, 'dateTime', 'date', 'percent', number, number, text, number]);
	});

	it('hidden sheets are not read unless asked for', () => {
		const outcome = listSheets(bytesOf('strings'));
		expect(outcome).toEqual({
			ok: true,
			value: [
				{ name: 'Skjult', hidden: true },
				{ name: 'Data', hidden: false }
			]
		});
		expect(read('strings').name).toBe('Data');
		expect(readXlsx(bytesOf('strings'), { sheet: 'Skjult' })).toMatchObject({
			problem: { code: 'xlsx.emptySheet' }
		});
	});
});
