import { describe, expect, it } from 'vitest';
import { zipOf } from '../xlsx/fixtures';
import { durationSeconds } from './cell-content';
import { listOdsSheets, readOds } from './read-ods';

/** A guard against hanging, in milliseconds; speed is measured by `npm run bench`. */
const HANGS = 60_000;

/** Spreadsheets by hand, after OpenDocument 1.3. */
const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const ods = (tables: string, more: Record<string, string> = {}, styles = '') =>
	zipOf({
		mimetype: TYPE,
		'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
		...more
	});
const table = (rows: string, attributes = '') =>
	`<table:table table:name="Ark" ${attributes}>${rows}</table:table>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const text = (content: string, attributes = '') =>
	`<table:table-cell office:value-type="string" ${attributes}><text:p>${content}</text:p></table:table-cell>`;
const cell = (attributes: string, content = '') =>
	`<table:table-cell ${attributes}>${content}</table:table-cell>`;
const number = (value: string | number, attributes = '') =>
	cell(`office:value-type="float" office:value="${value}" ${attributes}`);
const header = row(text('a') + text('b'));
const oneColumn = (cells: string[]) =>
	ods(table(header + cells.map((content) => row(content + number(1))).join('')));

function read(bytes: Uint8Array, options = {}) {
	const outcome = readOds(bytes, options);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
}
const valuesOf = (bytes: Uint8Array, place = 0) => {
	const column = read(bytes).columns[place];
	return column.type === 'text' ? [...column.codes].map((code) => column.levels[code]) : [...column.values];
};
const codeOf = (bytes: Uint8Array, options = {}) => {
	const outcome = readOds(bytes, options);
	return outcome.ok ? 'ok' : outcome.problem.code;
};

describe('texts', () => {
	it('white space is one space, and none at the ends; other spaces are elements', () => {
		const written = [
			text('\n\t to \n  ord '),
			text('<text:s text:c="2"/>inn<text:s/> <text:s text:c="3"/>ut <text:s/>'),
			text('en<text:tab/>to<text:line-break/>tre'),
			text('<text:span>del</text:span><text:span> av <text:a>en</text:a></text:span> helhet'),
			cell('office:value-type="string"', '<text:p>avsnitt 1</text:p><text:p/><text:p>avsnitt 3</text:p>')
		];
		expect(valuesOf(oneColumn(written))).toEqual([
			'to ord',
			'  inn     ut  ',
			'en\tto\ntre',
			'del av en helhet',
			'avsnitt 1\n\navsnitt 3'
		]);
	});

	it('comments, notes and shapes are not part of them', () => {
		const comment =
			'<office:annotation><dc:creator>Ola</dc:creator><text:p>Se her</text:p></office:annotation>';
		const shape = '<draw:frame><draw:text-box><text:p>Boks</text:p></draw:text-box></draw:frame>';
		const inside =
			'<text:p>Svar<office:annotation><text:p>x</text:p></office:annotation> to<text:note>y</text:note></text:p>';
		expect(
			valuesOf(
				oneColumn([
					cell('office:value-type="string"', `${comment}<text:p>Svar</text:p>${shape}`),
					cell('office:value-type="string"', inside)
				])
			)
		).toEqual(['Svar', 'Svar to']);
	});

	it('what the value says comes before what is shown, and formulas stay texts', () => {
		expect(
			valuesOf(oneColumn([text('vist', 'office:string-value="verdi"'), text('=1+1'), text('0301')]))
		).toEqual(['verdi', '=1+1', '0301']);
	});
});

describe('values', () => {
	it('numbers, shares, dates, times and truths by their type, not by what is shown', () => {
		const cells = (...list: string[]) =>
			ods(table(row(list.map((_, at) => text(`k${at}`)).join('')) + row(list.join(''))));
		const { columns } = read(
			cells(
				cell('office:value-type="float" office:value="0.435"', '<text:p>435</text:p>'),
				cell('office:value-type="percentage" office:value="0.435"', '<text:p>43,5 %</text:p>'),
				cell('office:value-type="currency" office:currency="NOK" office:value="-1.5E3"'),
				cell('office:value-type="date" office:date-value="2024-02-29"'),
				cell('office:value-type="date" office:date-value="2024-02-29T13:30:00.500000000"'),
				cell('office:value-type="time" office:time-value="PT08H30M00S"'),
				cell('office:value-type="boolean" office:boolean-value="true"')
			)
		);
		expect(columns.map(({ facts }) => facts.format)).toEqual([
			'number',
			'percent',
			'number',
			'date',
			'dateTime',
			'time',
			'number'
		]);
		expect(columns.map((column) => (column.type === 'number' ? column.values[0] : null))).toEqual([
			0.435, 43.5, -1500, 19_782, 1_709_213_400.5, 30_600, 1
		]);
	});

	it('errors, dates of no calendar and formulas without result are missing, and told', () => {
		const { columns, notes } = read(
			oneColumn([
				cell(
					'table:formula="of:=NA()" office:value-type="string" calcext:value-type="error"',
					'<text:p>#N/A</text:p>'
				),
				cell(
					'table:formula="of:=1/0" office:value-type="string" office:string-value=""',
					'<text:p>#DIV/0!</text:p>'
				),
				cell('office:value-type="date" office:date-value="2023-02-29"'),
				cell('table:formula="of:=A1"'),
				number(5)
			])
		);
		expect(columns[0]).toMatchObject({ type: 'number', kinds: new Uint8Array([2, 2, 2, 2, 0]) });
		expect(notes.map(({ code }) => code)).toEqual([
			'xlsx.errorCells',
			'xlsx.noSuchDate',
			'xlsx.notCalculated'
		]);
	});

	it.each([
		['PT0S', 0],
		['PT12H30M15.25S', 45_015.25],
		['P1DT1H', 90_000],
		['-PT1M', -60],
		['PT100H', 360_000],
		['P', null],
		['12:30', null],
		['', null]
	])('duration %s', (written, seconds) => {
		expect(durationSeconds(written)).toBe(seconds);
	});
});

describe('the grid', () => {
	it('repeated cells and rows are written out where they hold something, and passed over where not', () => {
		const rows =
			header +
			row(number(7, 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="3"') +
			row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="4"') +
			row(cell('') + number(8)) +
			row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048567"');
		const result = read(ods(table(rows)));
		expect([...result.lines]).toEqual([2, 3, 4, 9]);
		expect(result.columns.map((column) => (column.type === 'number' ? [...column.values] : []))).toEqual([
			[7, 7, 7, NaN],
			[7, 7, 7, 8]
		]);
		expect(result.notes).toEqual([{ code: 'xlsx.emptyRows', params: { count: 4 } }]);
	});

	it('rows in groups, header rows, merged cells and hidden rows', () => {
		const merged =
			text('x', 'table:number-columns-spanned="2"') +
			'<table:covered-table-cell office:value-type="string"><text:p>skjult</text:p></table:covered-table-cell>';
		const rows = `<table:table-columns><table:table-column/></table:table-columns><table:table-header-rows>${header}</table:table-header-rows><table:table-row-group>${row(merged)}${row(text('y') + text('z'), 'table:visibility="filter"')}</table:table-row-group>`;
		const result = read(ods(table(rows)));
		expect(result.notes).toEqual([
			{ code: 'xlsx.mergedCells', params: { count: 1, range: 'A2:B2' } },
			{ code: 'xlsx.hiddenRows', params: { count: 1 } }
		]);
		expect(valuesOf(ods(table(rows)), 1)).toEqual(['', 'z']);
	});

	it('sheets, hidden ones, and a table within a cell', () => {
		const styles =
			'<style:style style:name="s1" style:family="table"><style:table-properties table:display="false"/></style:style>';
		const inner = cell('office:value-type="string"', `<text:p>ytre</text:p>${table(header)}`);
		const sheets =
			table(header + row(number(1) + number(2)), 'table:style-name="s1"').replace('"Ark"', '"Skjult"') +
			table(header + row(inner + number(3)));
		const bytes = ods(sheets, {}, styles);
		expect(listOdsSheets(bytes)).toEqual({
			ok: true,
			value: [
				{ name: 'Skjult', hidden: true },
				{ name: 'Ark', hidden: false }
			]
		});
		expect(read(bytes).name).toBe('Ark');
		expect(valuesOf(bytes)).toEqual(['ytre']);
		expect(read(bytes, { sheet: 'Skjult' }).rowCount).toBe(1);
		expect(codeOf(bytes, { sheet: 'Nei' })).toBe('xlsx.noSuchSheet');
		const allHidden = ods(table(header + row(number(1) + number(2)), 'table:style-name="s1"'), {}, styles);
		expect(read(allHidden).name).toBe('Ark');
	});
});

describe('refusals', () => {
	it.each([
		['no spreadsheet', { mimetype: 'application/vnd.oasis.opendocument.text' }, 'xlsx.openDocument'],
		['no content', { 'content.xml': '' }, 'xlsx.badXml'],
		['a document type', { 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }, 'xlsx.badXml'],
		[
			'encrypted',
			{ 'META-INF/manifest.xml': '<m:m><m:file-entry><m:encryption-data/></m:file-entry></m:m>' },
			'xlsx.encrypted'
		],
		['encrypted as a whole', { 'encrypted-package': 'x' }, 'xlsx.encrypted'],
		['no sheets', { 'content.xml': '<office:document-content/>' }, 'xlsx.noSheets']
	])('%s', (_, parts, code) => {
		expect(codeOf(ods(table(header), parts))).toBe(code);
	});

	it.each([
		[number('tolv'), 'xlsx.badCell'],
		[number('1e999'), 'xlsx.badCell'],
		[cell('office:value-type="boolean" office:boolean-value="kanskje"'), 'xlsx.badCell'],
		[number(1, 'table:number-columns-repeated="99999"'), 'xlsx.tooManyCells'],
		[cell('table:number-columns-repeated="999999999"') + number(1), 'xlsx.tooManyCells'],
		['', 'xlsx.noRows']
	])('%s', (content, code) => {
		const outcome = readOds(ods(table(header + row(content))));
		expect(outcome.ok ? (outcome.value.rowCount === 0 ? 'xlsx.noRows' : 'ok') : outcome.problem.code).toBe(
			code
		);
	});

	it('a few bytes that stand for ten million cells', () => {
		const before = process.cpuUsage();
		const bomb = row(
			number(1, 'table:number-columns-repeated="16384"'),
			'table:number-rows-repeated="1048576"'
		);
		expect(codeOf(ods(table(header + bomb)))).toBe('xlsx.tooManyCells');
		const many = row(
			number(1, 'table:number-columns-repeated="16000"'),
			'table:number-rows-repeated="600"'
		).repeat(50);
		expect(codeOf(ods(table(header + many)))).toBe('xlsx.tooManyCells');
		expect(codeOf(ods(table(header + row(text('<text:s text:c="999999999"/>x') + number(1)))))).toBe('ok');
		const { user, system } = process.cpuUsage(before);
		expect((user + system) / 1000).toBeLessThan(HANGS);
	});
});
