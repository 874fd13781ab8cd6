import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClipboard } from './pasted';
import { isShortcut } from './shortcut';

const kind = (plain: string, html = '') => readClipboard(plain, html).kind;
const table = (rows: number, columns: number) =>
	`<table>${`<tr>${'<td>1</td>'.repeat(columns)}</tr>`.repeat(rows)}</table>`;

describe('what was pasted', () => {
	it('is a table from a spreadsheet, as it stands', () => {
		const plain = 'navn\ttall\r\nOslo\t1,5\r\nBergen\t\r\n';
		expect(readClipboard(plain, '<table><tr><td>navn</td></tr></table>')).toEqual({
			kind: 'table',
			text: plain
		});
	});

	it('is a table of a document or a web page', () => {
		const html =
			'<p>Tabell 1</p><table><tr><th>navn</th><th colspan="2">tall</th></tr><tr><td>"Å"</td><td>1,5</td></tr></table>';
		expect(readClipboard('Tabell 1\nnavn\ntall\nÅ\n1,5', html)).toEqual({
			kind: 'table',
			text: 'navn\ttall\t\n"""Å"""\t1,5\t\n'
		});
	});

	it('is a table of separated text', () => {
		expect(kind('navn;tall\nOslo;1,5')).toBe('table');
		expect(kind('navn,tall\nOslo,1.5\n')).toBe('table');
	});

	it.each([
		'',
		'Oslo',
		'Hei, dette er en setning.\nOg dette er enda en, altså.',
		'én linje\tmed tab',
		'navn;tall\nOslo'
	])('is no table: %j', (text) => expect(kind(text)).toBe('nothing'));

	it('is a recipe, or an address that nothing is fetched from', () => {
		expect(readClipboard(' https://eksempel.no/uttrekk/#oppskrift=abc\n', '')).toEqual({
			kind: 'link',
			link: 'https://eksempel.no/uttrekk/#oppskrift=abc'
		});
		expect(kind('https://www.udir.no/tall.xlsx')).toBe('address');
	});

	it('is too large rather than cut', () => {
		expect(kind('', table(399, 3))).toBe('table');
		expect(kind('', table(500, 3))).toBe('tooLarge');
		expect(kind('', table(3, 130))).toBe('tooLarge');
		expect(kind('', table(3, 3) + ' '.repeat(1_000_000))).toBe('tooLarge');
	});

	it('is read past comments, and at once where comments never end', () => {
		expect(kind('', `<!-- a --><!---->${table(3, 3)}<!-- b`)).toBe('table');
		expect(kind('', '<!--'.repeat(250_000))).toBe('nothing');
	});

	it('never throws, and gives text back only as a table', () => {
		fc.assert(
			fc.property(
				fc.string(),
				fc.string({ unit: fc.constantFrom(...'<>table tr td/"=\t;,\n'.split('')) }),
				(plain, html) => {
					const read = readClipboard(plain, html);
					expect(read.kind === 'table' ? read.text : '\t').toMatch(/[\t;,]/);
				}
			)
		);
	});
});

it('a shortcut is known by its ending', () => {
	expect(['a.URL', 'b.lnk', 'c.webloc'].every(isShortcut)).toBe(true);
	expect(['url.csv', 'lnk', 'x.xlsx'].some(isShortcut)).toBe(false);
});
