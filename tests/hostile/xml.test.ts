import { describe, expect, it } from 'vitest';
import { bookParts, textCell, zipOf } from '../../src/lib/core/read/xlsx/fixtures';
import { readXlsx } from '../../src/lib/core/read/xlsx/read-xlsx';
import { answerWithin } from './limits';

/** XML that defines entities, reaches outside or is built to take time: refused in every part of a workbook. */
const parts = bookParts({ rows: `<row r="1">${textCell('A1', 'a')}</row><row r="2"><c><v>1</v></c></row>` });
const XML_PARTS = [
	'_rels/.rels',
	'xl/workbook.xml',
	'xl/_rels/workbook.xml.rels',
	'xl/sharedStrings.xml',
	'xl/styles.xml',
	'xl/worksheets/sheet1.xml'
];

function problemWith(part: string, change: (xml: string) => string) {
	const bytes = zipOf({ ...parts, [part]: change(parts[part]) });
	let outcome = readXlsx(new Uint8Array());
	answerWithin(bytes.length, () => (outcome = readXlsx(bytes)));
	return outcome.ok ? 'ok' : outcome.problem;
}

const laughs = Array.from(
	{ length: 10 },
	(_, at) => `<!ENTITY lol${at + 1} "${`&lol${at};`.repeat(10)}">`
).join('');

describe.each(XML_PARTS)('%s', (part) => {
	it.each([
		['a billion laughs', `<!DOCTYPE x [<!ENTITY lol0 "lol">${laughs}]>`],
		['a quadratic blow-up', `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(100_000)}">]>`],
		['an external entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
		['an external document type', '<!DOCTYPE x SYSTEM "https://example.org/x.dtd">'],
		['a parameter entity', '<!DOCTYPE x [<!ENTITY % p SYSTEM "https://example.org/x">%p;]>']
	])('%s is refused', (_, doctype) => {
		expect(problemWith(part, (xml) => doctype + xml)).toEqual({
			code: 'xlsx.badXml',
			params: { part, fault: 'doctype' }
		});
	});

	it('an undefined entity is refused', () => {
		const inRoot = (xml: string) => xml.replace(/^(<[^>]*>)/, '$1<t>&lol9;</t>');
		expect(problemWith(part, inRoot)).toMatchObject({ params: { fault: 'entity' } });
	});

	it('a million attributes, a long name and deep nesting are refused in good time', () => {
		const many = Array.from({ length: 1_000_000 }, (_, at) => `a${at}=""`).join(' ');
		expect(problemWith(part, (xml) => xml.replace(/^<(\w+)/, `<$1 ${many}`))).toMatchObject({
			params: { fault: 'structure' }
		});
		const deep = (xml: string) => xml.replace(/^(<[^>]*>)/, `$1${'<d>'.repeat(100_000)}`);
		expect(problemWith(part, deep)).toMatchObject({ params: { fault: 'depth' } });
		const name = 'n'.repeat(1_000_000);
		expect(problemWith(part, (xml) => xml.replace(/^(<[^>]*>)/, `$1<${name}></${name}>`))).toBe('ok');
	});
});

describe('processing instructions and style sheets', () => {
	it('are passed over, not followed', () => {
		const sheet = 'xl/worksheets/sheet1.xml';
		const change = (xml: string) =>
			`<?xml version="1.0"?><?xml-stylesheet href="https://example.org/x.xsl"?><?php system('x') ?>${xml}`;
		expect(problemWith(sheet, change)).toBe('ok');
	});

	it('XInclude and xsi:schemaLocation are elements and attributes like others', () => {
		const change = (xml: string) =>
			xml.replace(
				/^<worksheet/,
				'<worksheet xmlns:xi="http://www.w3.org/2001/XInclude" xsi:schemaLocation="https://example.org/x"'
			);
		const include = (xml: string) =>
			change(xml).replace('<sheetData>', '<xi:include href="/etc/passwd"/><sheetData>');
		expect(problemWith('xl/worksheets/sheet1.xml', include)).toBe('ok');
	});
});
