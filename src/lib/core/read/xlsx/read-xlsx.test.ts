import { describe, expect, it } from 'vitest';
import { CELL } from '../../table/types';
import { bookOf, textCell, valueCell, type BookParts } from './fixtures';
import { readXlsx } from './read-xlsx';
import type { XlsxOptions } from './types';

/** Workbooks written by hand after ECMA-376; expected values are what Excel shows for them. */
function tableOf(book: BookParts, options?: XlsxOptions) {
	const outcome = readXlsx(bookOf(book), options);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
}
/** Values of each column by its name: texts, or numbers with null where empty. */
function valuesOf(book: BookParts, options?: XlsxOptions) {
	return Object.fromEntries(
		tableOf(book, options).columns.map((column) => [
			column.name,
			column.type === 'text'
				? [...column.codes].map((code) => column.levels[code])
				: [...column.values].map((value, row) => (column.kinds[row] === CELL.value ? value : null))
		])
	);
}
const notesOf = (book: BookParts) => tableOf(book).notes;
const header = `<row r="1">${textCell('A1', 'a')}${textCell('B1', 'b')}</row>`;
const column = (...cells: string[]) =>
	header + cells.map((cell, at) => `<row r="${at + 2}">${cell}</row>`).join('');

describe('texts', () => {
	it('are never formulas or numbers', () => {
		const texts = ['=1+1', '+47', '-', '@x', '0301', '1e5', 'TRUE'];
		const rows = column(...texts.map((text, at) => textCell(`A${at + 2}`, text)));
		expect(valuesOf({ rows }).a).toEqual(texts);
	});

	it('are put together from runs, without phonetic hints; CDATA and references are text', () => {
		const strings = `<si><r><t>Fet</t></r><r><t xml:space="preserve"> og &lt;mager&gt;</t></r><rPh><t>x</t></rPh></si><si><t><![CDATA[<a> & b]]></t></si><si><t>_x005F_x0041_ _x000A_</t></si>`;
		const rows = column(valueCell('A2', 0, 's'), valueCell('A3', 1, 's'), valueCell('A4', 2, 's'));
		expect(valuesOf({ rows, strings }).a).toEqual(['Fet og <mager>', '<a> & b', '_x0041_ \n']);
	});

	it('that are numbers are told of, codes with a leading zero are not', () => {
		const rows = column(
			textCell('A2', '12,5') + textCell('B2', '0301'),
			textCell('A3', '7') + textCell('B3', '1103')
		);
		expect(notesOf({ rows })).toEqual([
			{ code: 'xlsx.numbersAsText', params: { column: 'a', count: 2, cell: 'A2' } }
		]);
	});
});

describe('numbers', () => {
	it('with their format, decimals and mixtures', () => {
		const formats = ['0.0%', 9];
		const rows = column(
			valueCell('A2', '0.435', 'n', 1) + valueCell('B2', '0.5', 'n', 2),
			valueCell('A3', '1.2E-2', 'n', 1) + valueCell('B3', '12.25')
		);
		const [a, b] = tableOf({ rows, formats }).columns;
		expect([a.facts.format, b.facts.format]).toEqual(['percent', 'number']);
		expect([a, b].map((one) => one.type === 'number' && one.decimals)).toEqual([1, 2]);
		expect(valuesOf({ rows, formats })).toEqual({ a: [43.5, 1.2], b: [0.5, 12.25] });
		expect(notesOf({ rows, formats })).toEqual([
			{ code: 'xlsx.mixedPercent', params: { column: 'b', count: 1, cell: 'B2' } }
		]);
	});

	it('may have spaces around them, as some writers pad', () => {
		expect(valuesOf({ rows: column(valueCell('A2', ' 41'), valueCell('A3', '15 ')) }).a).toEqual([41, 15]);
	});

	it('have no decimals of noise', () => {
		const rows = column(valueCell('A2', '0.30000000000000004'), valueCell('A3', '2'));
		const [a] = tableOf({ rows }).columns;
		expect(a.type === 'number' && a.decimals).toBe(1);
	});

	it('among texts are printed, and the mixture is told of', () => {
		const rows = column(textCell('A2', 'ukjent'), valueCell('A3', '2.5'), valueCell('A4', 45292, 'n', 1));
		expect(valuesOf({ rows, formats: [14] }).a).toEqual(['ukjent', '2.5', '2024-01-01']);
		expect(notesOf({ rows, formats: [14] })).toEqual([
			{ code: 'xlsx.mixedColumn', params: { column: 'a', count: 2, cell: 'A3' } }
		]);
	});

	it('are true and false with labels', () => {
		const rows = column(valueCell('A2', 1, 'b'), valueCell('A3', 0, 'b'));
		const [a] = tableOf({ rows }).columns;
		expect(valuesOf({ rows }).a).toEqual([1, 0]);
		expect(a.facts).toMatchObject({
			measure: 'nominal',
			valueLabels: [{ label: 'FALSE' }, { label: 'TRUE' }]
		});
	});
});

describe('dates', () => {
	const dateRows = (...values: string[]) =>
		column(...values.map((value, at) => valueCell(`A${at + 2}`, value, 'n', 1)));

	it('of 1900 jump over the leap day that never was', () => {
		const book = { rows: dateRows('1', '59', '60', '61', '45292', '-1'), formats: [14] };
		const day = (text: string) => Date.parse(text) / 86_400_000;
		expect(valuesOf(book).a).toEqual([
			day('1900-01-01'),
			day('1900-02-28'),
			null,
			day('1900-03-01'),
			day('2024-01-01'),
			null
		]);
		expect(notesOf(book)).toEqual([
			{ code: 'xlsx.noSuchDate', params: { column: 'a', count: 2, cell: 'A4' } }
		]);
	});

	it('of 1904 begin at day 0', () => {
		const values = valuesOf({ rows: dateRows('0', '60'), formats: [14], is1904: true });
		expect(values.a).toEqual(['1904-01-01', '1904-03-01'].map((text) => Date.parse(text) / 86_400_000));
	});

	it('with a time of day are seconds, times are seconds of the day', () => {
		const book = { rows: dateRows('45292', '45292.75'), formats: ['yyyy-mm-dd hh:mm'] };
		expect(tableOf(book).columns[0].facts.format).toBe('dateTime');
		expect(valuesOf(book).a).toEqual([Date.UTC(2024, 0, 1) / 1000, Date.UTC(2024, 0, 1, 18) / 1000]);
		const times = { rows: dateRows('0.5', '1.25'), formats: ['[h]:mm'] };
		expect(tableOf(times).columns[0].facts.format).toBe('time');
		expect(valuesOf(times).a).toEqual([43_200, 108_000]);
	});

	it('may be written as ISO 8601', () => {
		const rows = column(valueCell('A2', '2024-02-29', 'd'));
		expect(valuesOf({ rows }).a).toEqual([Date.UTC(2024, 1, 29) / 86_400_000]);
		const bad = readXlsx(bookOf({ rows: column(valueCell('A2', '2023-02-29', 'd')) }));
		expect(bad).toMatchObject({ problem: { code: 'xlsx.badCell', params: { cell: 'A2' } } });
	});
});

describe('empty cells', () => {
	it('are missing: errors and formulas without a result are told of', () => {
		const rows = column(
			valueCell('A2', '#N/A', 'e') + '<c r="B2"><f>SUM(A1)</f></c>',
			valueCell('A3', 3) + '<c r="B3" t="str"><f>""</f><v></v></c>',
			valueCell('A4', '#DIV/0!', 'e') + '<c r="B4"><f>1+1</f><v>2</v></c>'
		);
		expect(valuesOf({ rows })).toEqual({ a: [null, 3, null], b: [null, null, 2] });
		expect(notesOf({ rows })).toEqual([
			{ code: 'xlsx.errorCells', params: { column: 'a', count: 2, cell: 'A2', error: '#N/A' } },
			{ code: 'xlsx.notCalculated', params: { column: 'b', count: 1, cell: 'B2' } }
		]);
	});

	it('empty rows are skipped, hidden rows and merged cells told of', () => {
		const rows = `${header}<row r="2">${valueCell('A2', 1)}</row><row r="3"/><row r="5" hidden="1">${valueCell('B5', 2)}</row>`;
		const after = '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>';
		const table = tableOf({ rows, after });
		expect([...table.lines]).toEqual([2, 5]);
		expect(table.notes.map(({ code }) => code)).toEqual([
			'xlsx.mergedCells',
			'xlsx.hiddenRows',
			'xlsx.emptyRows'
		]);
	});

	it('cells and rows without an address follow the one before', () => {
		const rows =
			'<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>';
		expect(valuesOf({ rows })).toEqual({ a: [1], b: [2] });
	});
});

describe('the header', () => {
	const rows = `<row r="1">${textCell('A1', 'Tittel')}</row><row r="3">${textCell('A3', 'navn')}${textCell('B3', 'navn')}${valueCell('C3', 2024)}</row><row r="4">${valueCell('A4', 1)}${valueCell('B4', 2)}${valueCell('C4', 3)}${valueCell('AB4', 4)}</row>`;

	it('is the first row with two texts; names are unique, unnamed columns get their letter', () => {
		expect(valuesOf({ rows })).toEqual({ navn: [1], 'navn (2)': [2], '2024': [3], AB: [4] });
		expect(notesOf({ rows }).map(({ code }) => code)).toEqual([
			'xlsx.rowsAbove',
			'xlsx.duplicateHeader',
			'xlsx.unnamedColumns'
		]);
	});

	it('is chosen, or there is none', () => {
		expect(Object.keys(valuesOf({ rows }, { headerRow: 1 }))).toEqual(['Tittel', 'B', 'C', 'AB']);
		expect(valuesOf({ rows }, { headerRow: null }).A).toEqual(['Tittel', 'navn', '1']);
		expect(readXlsx(bookOf({ rows }), { headerRow: 2 })).toMatchObject({
			problem: { code: 'xlsx.noHeader' }
		});
		expect(readXlsx(bookOf({ rows }), { sheet: 'x' })).toMatchObject({
			problem: { code: 'xlsx.noSuchSheet' }
		});
	});

	it('named like a hidden prototype is a name like any other', () => {
		const named = `<row r="1">${textCell('A1', '__proto__')}${textCell('B1', 'constructor')}</row><row r="2">${valueCell('A2', 1)}</row>`;
		expect(tableOf({ rows: named }).columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
	});
});
