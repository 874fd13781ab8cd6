import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listSpreadsheetSheets, readSpreadsheet } from '../../../src/lib/core/read/spreadsheet/read-spreadsheet';
import type { ReadTable } from '../../../src/lib/core/read/types';
import { CELL } from '../../../src/lib/core/table/types';

/**
 * Old Excel workbooks and OpenDocument spreadsheets, written by LibreOffice, Gnumeric and xlwt, against what R's readxl
 * 1.4.2 reads in them, or in the .xlsx files that they were converted from.
 */
type Cell = { text?: string; number?: number; moment?: number; truth?: boolean } | null;
interface Expected {
	file: string;
	sheet: string;
	headerRow: number;
	sheets: string[];
	names: string[];
	rows: Cell[][];
}
const FOLDER = new URL('files/', import.meta.url);
const bytesOf = (file: string) => new Uint8Array(readFileSync(new URL(file, FOLDER)));
const expected: Expected[] = JSON.parse(
	gunzipSync(readFileSync(new URL('expected.json.gz', import.meta.url))).toString('utf8')
);

function read(file: string, sheet?: string): ReadTable {
	const outcome = readSpreadsheet(bytesOf(file), { sheet });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
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

const MARCH_1900 = -2_203_891_200;

/** Where the programs that converted the file changed a cell. */
function converted(cell: Cell, file: string): Cell {
	const isOds = file.startsWith('libreoffice') && file.endsWith('.ods');
	// LibreOffice writes fifteen digits into .ods.
	if (cell?.number !== undefined)
		return { number: isOds ? Number(Number(cell.number).toPrecision(15)) : Number(cell.number) };
	// Gnumeric keeps the escape of a carriage return, LibreOffice drops it. An empty text is no cell with us.
	if (cell?.text !== undefined) {
		const text = cell.text.replace('\r\n', file.startsWith('gnumeric') ? '_x000D_\n' : '\n');
		return text === '' ? null : { text };
	}
	if (!isOds) return cell;
	// LibreOffice has no 29th of February 1900: days before are one less. Truths of an .xls become numbers.
	if (cell?.moment !== undefined && cell.moment < MARCH_1900) return { moment: cell.moment - 86_400 };
	return cell?.truth !== undefined && file.includes('xlwt') ? { number: Number(cell.truth) } : cell;
}

it('every file has an expectation', () => {
	expect(expected.map(({ file }) => file).sort()).toEqual(readdirSync(FOLDER).sort());
});

describe.each(expected)('$file', ({ file, sheet, headerRow, sheets, names, rows }) => {
	it('has the cells that readxl reads', () => {
		const table = read(file, sheet);
		expect(table.columns.map(({ name }) => name)).toEqual(names);
		const found = Array.from({ length: table.rowCount }, (_, row) =>
			names.map((_, place) => cellOf(table, place, row))
		);
		const wanted = rows.map((row) => row.map((cell) => converted(cell, file)));
		const filled = wanted.filter((row) => row.some((cell) => cell !== null));
		expect(found).toEqual(filled);
		const lines = wanted.flatMap((row, at) => (row.some((cell) => cell !== null) ? [headerRow + 1 + at] : []));
		expect([...table.lines]).toEqual(lines);
	});

	it('has the sheets that readxl lists', () => {
		const outcome = listSpreadsheetSheets(bytesOf(file));
		expect(outcome.ok && outcome.value.map(({ name }) => name)).toEqual(sheets);
	});
});
