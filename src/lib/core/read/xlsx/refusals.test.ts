import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bookOf, bookParts, textCell, valueCell, zipOf } from './fixtures';
import { listSheets, readXlsx } from './read-xlsx';

/** A guard against hanging, in milliseconds; speed is measured by `npm run bench`. */
const HANGS = 60_000;

const codeOf = (bytes: Uint8Array) => {
	const outcome = readXlsx(bytes);
	return outcome.ok ? 'ok' : outcome.problem.code;
};
const header = `<row r="1">${textCell('A1', 'a')}${textCell('B1', 'b')}</row>`;
const withCell = (cell: string) => codeOf(bookOf({ rows: `${header}<row r="2">${cell}</row>` }));
const sheet = 'xl/worksheets/sheet1.xml';
const compound = (name: string) => {
	const bytes = new Uint8Array(2048);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	[...name].forEach((letter, at) => (bytes[1024 + at * 2] = letter.charCodeAt(0)));
	return bytes;
};

describe('other formats', () => {
	it.each([
		['empty', new Uint8Array(0), 'xlsx.notZip'],
		['text', strToU8('a;b\n1;2'), 'xlsx.notZip'],
		['old Excel', compound('Workbook'), 'xlsx.legacyXls'],
		['encrypted', compound('EncryptedPackage'), 'xlsx.encrypted'],
		[
			'OpenDocument',
			zipOf({ mimetype: 'application/vnd.oasis', 'content.xml': '<a/>' }),
			'xlsx.openDocument'
		],
		['binary workbook', zipOf({ 'xl/workbook.bin': '' }), 'xlsx.binaryWorkbook'],
		['any archive', zipOf({ 'a.txt': 'a' }), 'xlsx.notWorkbook'],
		['cut off', bookOf({ rows: header }).slice(0, 700), 'xlsx.brokenZip']
	])('%s', (_, bytes, code) => {
		expect(codeOf(bytes)).toBe(code);
		expect(listSheets(bytes).ok).toBe(false);
	});
});

describe('hostile XML', () => {
	const xml = (text: string) => codeOf(bookOf({ rows: '', parts: { [sheet]: text } }));

	it('a billion laughs, and any document type, are refused before anything is expanded', () => {
		const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>`;
		expect(readXlsx(bookOf({ rows: '', parts: { [sheet]: laughs } }))).toEqual({
			ok: false,
			problem: { code: 'xlsx.badXml', params: { part: sheet, fault: 'doctype' } }
		});
	});

	it.each([
		'<worksheet>&b;</worksheet>',
		'<worksheet>&#0;</worksheet>',
		'<worksheet a="&#xD800;"><row r="&x;"/></worksheet>',
		'<worksheet><a></b></worksheet>',
		'<worksheet>',
		'<worksheet/><worksheet/>',
		'text',
		'',
		'<worksheet a=1/>',
		'<worksheet a="1/>',
		'<worksheet><![CDATA[</worksheet>',
		'<a>'.repeat(1000) + '</a>'.repeat(1000)
	])('case %#', (text) => {
		expect(xml(text)).toBe('xlsx.badXml');
	});

	it('bytes that are no text', () => {
		const parts = Object.entries(bookParts({ rows: '' })).map(
			([name, text]) => [name, strToU8(text)] as const
		);
		const broken = { ...Object.fromEntries(parts), [sheet]: new Uint8Array([0x3c, 0xff, 0x3e]) };
		expect(readXlsx(zipSync(broken))).toMatchObject({ problem: { params: { fault: 'encoding' } } });
	});
});

describe('hostile archives', () => {
	it('a part that unpacks a thousandfold is not unpacked', () => {
		const bomb = bookOf({ rows: ' '.repeat(20 * 1024 * 1024) });
		expect(bomb.length).toBeLessThan(40_000);
		expect(codeOf(bomb)).toBe('xlsx.partTooLarge');
	});

	it('a part of four gigabytes by its own account is not unpacked', () => {
		const bytes = bookOf({ rows: header });
		const view = new DataView(bytes.buffer);
		for (let at = 0; at < bytes.length - 46; at++)
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
		expect(codeOf(bytes)).toBe('xlsx.partTooLarge');
	});

	it('more parts than a workbook has', () => {
		const many = Object.fromEntries(Array.from({ length: 10_050 }, (_, at) => [`p${at}`, new Uint8Array(0)]));
		expect(codeOf(zipSync(many, { level: 0 }))).toBe('xlsx.tooManyParts');
	});

	it('names that look like paths or prototypes are names', () => {
		const parts = { '../../etc/passwd': 'x', '/abs': 'x', 'C:\\x': 'x' };
		expect(codeOf(bookOf({ rows: `${header}<row r="2">${valueCell('A2', 1)}</row>`, parts }))).toBe('ok');
		const made = bookParts({ rows: header });
		const relations = made['xl/_rels/workbook.xml.rels'].replace(
			'worksheets/sheet1.xml',
			'../../../__proto__'
		);
		expect(codeOf(zipOf({ ...made, 'xl/_rels/workbook.xml.rels': relations }))).toBe('xlsx.missingPart');
	});
});

describe('sheets that contradict themselves', () => {
	it.each([
		[valueCell('A2', 'tolv'), 'xlsx.badCell'],
		[valueCell('A2', '0x10'), 'xlsx.badCell'],
		[valueCell('A2', '1e999'), 'xlsx.badCell'],
		[valueCell('A2', 99, 's'), 'xlsx.badCell'],
		[valueCell('A2', 2, 'b'), 'xlsx.badCell'],
		[valueCell('A2', 1, 'z'), 'xlsx.badCell'],
		[valueCell('XFE2', 1), 'xlsx.cellOrder'],
		[valueCell('2', 1), 'xlsx.cellOrder'],
		[valueCell('B2', 1) + valueCell('A2', 1), 'xlsx.cellOrder'],
		[`</row><row r="2">`, 'xlsx.cellOrder'],
		[`</row><row r="1048577">`, 'xlsx.cellOrder']
	])('case %#: %s', (cell, code) => {
		expect(withCell(cell)).toBe(code);
	});

	it('far corners cost nothing, but a table of them is limited', () => {
		expect(withCell(valueCell('XFD2', 1))).toBe('ok');
		const names = Array.from({ length: 2000 }, (_, at) => `<c t="str"><v>n${at}</v></c>`).join('');
		const rows = Array.from({ length: 20_000 }, () => '<row><c><v>1</v></c></row>').join('');
		expect(codeOf(bookOf({ rows: `<row r="1">${names}</row>${rows}` }))).toBe('xlsx.tooManyCells');
	});

	it('take no longer than their size explains', () => {
		const start = performance.now();
		expect(withCell(valueCell('A2', `${'1'.repeat(3_000_000)}x`))).toBe('xlsx.badCell');
		const twins = '<c t="str"><v>x</v></c>'.repeat(16_384);
		expect(codeOf(bookOf({ rows: `<row r="1">${twins}</row><row r="2"><c><v>1</v></c></row>` }))).toBe('ok');
		expect(performance.now() - start).toBeLessThan(HANGS);
	});

	it('an empty sheet', () => {
		expect(codeOf(bookOf({ rows: '<row r="1"/>' }))).toBe('xlsx.emptySheet');
	});
});
