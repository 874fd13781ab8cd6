import { describe, expect, it } from 'vitest';
import { utf16, utf8 } from '../read/delimited/fixtures';
import { madeSav } from '../read/sav/fixtures';
import { bookOf, bookParts, textCell, valueCell, zipOf } from '../read/xlsx/fixtures';
import { CELL } from '../table/types';
import type { ReadChoices } from './choices';
import { exportText, FIXED_HEADER, OSLO, smallExport, utf16le } from './fixtures';
import { cellsOf, readGeneral } from './fixtures-general';
import { readAny } from './read-any';
import { isIndicatorReport, type GeneralReport } from './table-report';

const problemOf = (bytes: Uint8Array, choices: ReadChoices = {}) => {
	const outcome = readAny(bytes, 'fil.csv', choices);
	return outcome.ok ? null : outcome.problem;
};
const columnOf = (report: GeneralReport, header: string) =>
	report.variables.find((column) => column.header === header);

const cube = (more: object = {}) => ({
	version: '2.0',
	class: 'dataset',
	label: 'Folkemengde',
	source: 'Statistisk sentralbyrå',
	id: ['Tid'],
	size: [2],
	dimension: { Tid: { category: { index: ['2023', '2024'] } } },
	value: [1, 2],
	...more
});
const json = (value: unknown) => utf8(JSON.stringify(value));
const sheetRows = `<row r="1">${textCell('A1', 'navn')}${textCell('B1', 'tall')}</row><row r="2">${textCell('A2', 'x')}${valueCell('B2', 1.5)}</row>`;

describe('readAny recognises by content', () => {
	it.each([
		['delimited text', utf8('navn;tall\nx;1\n'), 'delimited'],
		['delimited text in UTF-16', utf16('navn\ttall\nx\t1\n', 'le', false), 'delimited'],
		['a workbook, called csv', bookOf({ rows: sheetRows }), 'xlsx'],
		['an SPSS file, called csv', madeSav({ variables: [{ name: 'A' }], elements: [1, 2] }), 'sav'],
		['JSON-stat, called csv', json(cube()), 'json-stat'],
		['a header that begins with a bracket', utf8('[a];b\n1;2\n'), 'delimited']
	])('%s', (_, bytes, layout) => {
		expect(readGeneral(bytes).table.source.layout).toBe(layout);
	});

	it('an export of Udir’s stays an export of Udir’s', () => {
		const outcome = readAny(utf16le(smallExport()), 'noe.xlsx');
		expect(outcome.ok && isIndicatorReport(outcome.value.report)).toBe(true);
	});

	it.each([
		['nothing', new Uint8Array(), 'general.empty', {}],
		['spaces', utf8(' \r\n \n'), 'general.empty', {}],
		['a PDF', utf8('%PDF-1.7 ...'), 'general.format', { format: 'pdf' }],
		[
			'a picture',
			Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 0, 0]),
			'general.format',
			{ format: 'image' }
		],
		['a web page called xls', utf8('<html><table><tr><td>1'), 'general.format', { format: 'html' }],
		['XML', utf8('<?xml version="1.0"?><Workbook/>'), 'general.format', { format: 'xml' }],
		['a Stata file', utf8('<stata_dta><header>'), 'general.format', { format: 'stata' }],
		['a portable SPSS file', utf8('ASCII SPSS PORT FILE  '), 'general.format', { format: 'portable' }],
		['a text document', utf8('{\\rtf1 hei}'), 'general.format', { format: 'rtf' }],
		[
			'noise',
			Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 31),
			'general.format',
			{ format: 'unknown' }
		],
		[
			'a cut workbook of the old format',
			Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
			'xlsx.brokenZip',
			{}
		],
		['OpenDocument', zipOf({ mimetype: 'x', 'content.xml': '<a/>' }), 'xlsx.openDocument', {}],
		['a zip of something else', zipOf({ 'a.txt': 'hei' }), 'xlsx.notWorkbook', {}],
		['a cut zip', bookOf({ rows: sheetRows }).slice(0, 200), 'xlsx.brokenZip', {}],
		['an encrypted SPSS file', utf8('........ENCRYPTEDSAV....'), 'sav.encrypted', {}],
		[
			'a cut SPSS file',
			madeSav({ variables: [{ name: 'A' }], elements: [1] }).slice(0, 100),
			'sav.truncated',
			{}
		],
		['metadata of PxWeb', json({ title: 'x', variables: [] }), 'jsonStat.noDataset', {}],
		['other JSON', json({ type: 'Topology', arcs: [] }), 'general.unknownJson', { found: 'type, arcs' }],
		['cut JSON', utf8('{"class":"dataset","value":[1,'), 'import.badJson', {}],
		['a damaged cube', json(cube({ value: [1] })), 'jsonStat.valueCount', {}]
	])('and refuses %s', (_, bytes, code, params) => {
		expect(problemOf(bytes)).toMatchObject({ code, params: { file: 'fil.csv', ...params } });
	});
});

describe('Udir’s files that the draw cannot use', () => {
	const upper = `FagNivaa;EnhetNivaa;2023-24.Standpunkt.Alle eierformer.Alle kjønn.Snittkarakter\n2;1;3,5\n2;3;*\n`;

	it('are read as tables, with "*" as suppressed and a word about the draw', () => {
		const { table, report } = readGeneral(utf8(upper));
		const grades = table.columns[2];
		expect(grades.type === 'number' && Array.from(grades.kinds)).toEqual([CELL.value, CELL.suppressed]);
		expect(report.notes[0]).toEqual({ code: 'general.notForDraw' });
		expect(report.variables[2].marks).toEqual([{ mark: '*', count: 1, sense: 'suppressed' }]);
		expect(
			readGeneral(utf8(`${FIXED_HEADER.replaceAll('\t', ';')};x\n${OSLO.replaceAll('\t', ';')};1\n`)).report
				.notes[0].code
		).toBe('general.notForDraw');
	});

	it('keep their own refusal where they are damaged, and can be read as a table on request', () => {
		const damaged = utf16le(smallExport().replace('\t0,1\t56 230', '\t0,1'));
		const outcome = readAny(damaged, 'fil.csv');
		expect(outcome).toMatchObject({
			ok: false,
			problem: { code: 'import.fieldCount', params: { file: 'fil.csv', line: 3 } },
			retry: { asTable: true }
		});
		const { report } = readGeneral(damaged, { asTable: true });
		expect(report.notes[0]).toEqual({ code: 'general.asTable' });
		expect(report.shortRows).toEqual([3]);
	});

	it('are told from text that only speaks of them', () => {
		expect(readGeneral(utf8('kolonne;forklaring\nEnhetNivaa;nivå\n')).report.rows).toBe(1);
		expect(readAny(utf16le(exportText([], [])), 'x').ok).toBe(false);
	});
});

describe('choices', () => {
	it('a text such as "1.234" is read as chosen, and both ways stay to be chosen from', () => {
		const bytes = utf8('a;b\nx;1.234\ny;2.345\n');
		const before = readGeneral(bytes);
		expect(cellsOf(before.table.columns[1])).toEqual([1.234, 2.345]);
		expect(columnOf(before.report, 'b')).toMatchObject({ reason: 'noEvidence', ambiguousCells: 2 });
		const after = readGeneral(bytes, { columns: [{ column: 1, decimal: 'comma', thousands: 'point' }] });
		expect(cellsOf(after.table.columns[1])).toEqual([1234, 2345]);
		const column = columnOf(after.report, 'b');
		expect(column?.reason).toBe('chosen');
		expect(column?.alternatives.map(({ value, isPicked }) => [value, isPicked])).toEqual([
			[1234, true],
			[1.234, false]
		]);
		expect(after.report.choices.columns).toHaveLength(1);
	});

	it('rows with cells that cannot be read are left out, counted and listed', () => {
		const lines = Array.from({ length: 20 }, (_, i) => `r${i};${i},5`);
		const bytes = utf8(['a;b', ...lines, 'feil;ukjent', 'kort', 'lang;1,5;2;3'].join('\n'));
		const kept = readGeneral(bytes).report;
		expect(kept).toMatchObject({
			rows: 23,
			unreadableRows: 1,
			shortRows: [23],
			longRows: [24],
			excluded: null
		});
		const { table, report } = readGeneral(bytes, { unreadableRows: 'leaveOut', raggedRows: 'leaveOut' });
		expect(table.rowCount).toBe(20);
		expect(table.lines[19]).toBe(21);
		expect(report.excluded).toEqual({
			unreadable: 1,
			ragged: 2,
			lines: [22, 23, 24],
			cells: [{ line: 22, column: 'b', text: 'ukjent' }]
		});
		expect(columnOf(report, 'b')?.counts).toEqual({ value: 20 });
	});

	it('a sheet, a header row, a dataset', () => {
		const parts = bookParts({ rows: sheetRows });
		const two = zipOf({
			...parts,
			'xl/workbook.xml': parts['xl/workbook.xml'].replace(
				'</sheets>',
				'<sheet name="To" sheetId="2" r:id="r9"/></sheets>'
			),
			'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels'].replace(
				'</Relationships>',
				'<Relationship Id="r9" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>'
			),
			'xl/worksheets/sheet2.xml': parts['xl/worksheets/sheet1.xml'].replace('navn', 'annet')
		});
		const first = readGeneral(two);
		expect(first.report.parts).toMatchObject({ kind: 'sheets', chosen: 0 });
		expect(first.table).toMatchObject({ name: 'fil.csv, Ark', source: { part: 'Ark' } });
		expect(readGeneral(two, { sheet: 'To' }).report.variables[0].name).toBe('annet');
		expect(readGeneral(two, { headerRow: 0 }).report).toMatchObject({ rows: 2, headerRow: 0 });
		expect(readAny(two, 'b', { sheet: 'Tre' })).toMatchObject({
			problem: { code: 'xlsx.noSuchSheet' },
			retry: { parts: { list: [{ name: 'Ark' }, { name: 'To' }] } }
		});
		const bundle = json({ a: cube(), b: cube({ value: [3, 4] }) });
		expect(cellsOf(readGeneral(bundle, { dataset: 1 }).table.columns[1])).toEqual([3, 4]);
		expect(readGeneral(bundle).report.parts).toMatchObject({ kind: 'datasets', chosen: 0 });
	});

	it('an encoding that was not recognised can be chosen', () => {
		const broken = Uint8Array.from([...utf8('navn;tall\nbl'), 0x81, ...utf8(';1\n')]);
		expect(readAny(broken, 'x')).toMatchObject({
			problem: { code: 'delimited.brokenEncoding' },
			retry: { layout: 'delimited' }
		});
		expect(readGeneral(broken, { encoding: 'windows-1252' }).report.rows).toBeCloseTo(1, 12);
	});
});

describe('a report', () => {
	it('says what a column holds', () => {
		const { report } = readGeneral(utf8('a;b\nx;1,5\ny;\nx;2,25\n'));
		expect(columnOf(report, 'b')).toMatchObject({
			type: 'number',
			counts: { value: 2, missing: 1 },
			distinct: 2,
			range: { min: 1.5, max: 2.25 },
			decimals: 2,
			number: { decimal: 'comma' }
		});
		expect(columnOf(report, 'a')).toMatchObject({ distinct: 2, examples: ['x', 'y'], counts: { value: 3 } });
	});

	it('keeps a weight variable and what SPSS declares', () => {
		const bytes = madeSav({
			variables: [{ name: 'V' }, { name: 'W' }],
			elements: [1, 0.5],
			weight: 2
		});
		expect(readGeneral(bytes)).toMatchObject({
			table: { weight: 'W' },
			report: { weight: 'W', headerRow: null }
		});
	});

	it('tells how far the reading has come, never backwards', () => {
		const told: number[] = [];
		const text = ['a;b;c', ...Array.from({ length: 100 }, (_, i) => `${i};x;y`)].join('\n');
		readAny(utf8(text), 'x', {}, {}, (done) => told.push(done));
		expect(told).toEqual([...told].sort((a, b) => a - b));
		expect(told.at(-1)).toBeCloseTo(1, 12);
	});
});
