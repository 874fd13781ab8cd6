import { describe, expect, it } from 'vitest';
import { formatCell } from '../../i18n/numbers';
import { excelNumber, excelStyle } from './excel-format';
import { toHtml } from './html';
import type { ResultCell, ResultTable } from './types';

const format = (cell: ResultCell) => formatCell(cell, 'norwegian');
const text = (value: string | null): ResultCell => ({ value, format: { kind: 'text' } });
const mean = (value: number): ResultCell => ({ value, format: { kind: 'number', decimals: 1 } });

const table: ResultTable = {
	id: 'list',
	title: 'Lista <2024>',
	columns: [
		{ id: 'group', label: 'Gruppe', align: 'start' },
		{ id: 'name', label: 'Kommune', align: 'start' },
		{ id: 'a', label: '2020', align: 'end', above: ['Skoleeier'] },
		{ id: 'b', label: '2022', align: 'end', above: ['Skoleeier'] }
	],
	rowHeaders: 2,
	rows: [
		{ id: '1', cells: [text('Øst'), text('<script>alert("x")</script> & co'), mean(3.45), mean(1234)] },
		{ id: '2', cells: [text('Øst'), text('B'), mean(-1), text('–')] }
	],
	notes: ['Kilde: Utdanningsdirektoratet']
};

/** The tags with the spans and scopes of the cells, without their styles. */
const structure = (html: string) => html.replace(/ (style|valign)="[^"]*"/g, '');

describe('toHtml', () => {
	it('keeps merged headers and names, with escaped texts and unrounded numbers for Excel', () => {
		expect(structure(toHtml(table, format))).toBe(
			'<p>Lista &lt;2024&gt;</p><table xmlns:x="urn:schemas-microsoft-com:office:excel">' +
				'<thead><tr><th scope="col" rowspan="2">Gruppe</th><th scope="col" rowspan="2">Kommune</th>' +
				'<th scope="colgroup" colspan="2">Skoleeier</th></tr>' +
				'<tr><th scope="col">2020</th><th scope="col">2022</th></tr></thead>' +
				'<tbody><tr><th scope="rowgroup" rowspan="2">Øst</th>' +
				'<th scope="row">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; co</th>' +
				'<td x:num="3.45">3,5</td><td x:num="1234">1\u00a0234,0</td></tr>' +
				'<tr><th scope="row">B</th><td x:num="-1">\u22121,0</td><td>–</td></tr></tbody></table>' +
				'<p>Kilde: Utdanningsdirektoratet</p>'
		);
	});

	it('draws the lines of the reports: above and below the header, and at the foot', () => {
		const html = toHtml(table, format);
		expect(html.match(/border-top:1.5pt/g)).toHaveLength(3);
		// The merged name reaches the foot from the row above.
		expect(html.match(/border-bottom:1.5pt/g)).toHaveLength(4);
		expect(html).not.toMatch(/style="[^"]*"[^ >]/);
	});

	it('writes a heading over all columns and sets totals apart', () => {
		const rows: ResultTable['rows'] = [
			{ id: 'h', role: 'heading', cells: [text('Del 1')] },
			{ id: 't', role: 'total', cells: [text('Totalt'), text('alle'), mean(2), mean(3)] }
		];
		const html = toHtml({ ...table, rows }, format);
		expect(structure(html)).toContain('<tbody><tr><th scope="rowgroup" colspan="4">Del 1</th></tr>');
		expect(html.match(/font-weight:bold;border-top:.75pt/g)).toHaveLength(4);
	});
});

describe('excelNumber', () => {
	it.each<[ResultCell, number, string]>([
		[{ value: 0.25, format: { kind: 'share', decimals: 1 } }, 0.25, '0.0%'],
		[{ value: 0.25, format: { kind: 'percent', decimals: 0 } }, 25, '0'],
		[{ value: 1234.5, format: { kind: 'number', decimals: 2 } }, 1234.5, '#,##0.00'],
		[{ value: 186, format: { kind: 'bracketed' } }, 186, '(0)'],
		[{ value: -0.435, format: { kind: 'coefficient', decimals: 3 }, text: '**' }, -0.435, '.000" **"'],
		[{ value: 0.0004, format: { kind: 'p' } }, 0.0004, '0.0E+00'],
		[{ value: 0.04, format: { kind: 'p' } }, 0.04, '.000']
	])('gives %j as %d in the format %s', (cell, value, excel) => {
		expect(excelNumber(cell, format(cell))).toEqual({ value, format: excel });
	});

	it('is nothing for words', () => {
		expect(excelNumber(text('–'), '–')).toBeNull();
		expect(excelNumber({ value: NaN, format: { kind: 'integer' } }, '–')).toBeNull();
	});

	it('puts signs behind a backslash, as Excel itself writes them', () => {
		expect(excelStyle('#,##0.00" **"')).toBe('mso-number-format:"\\#\\,\\#\\#0\\.00\\0022 \\*\\*\\0022"');
	});
});
