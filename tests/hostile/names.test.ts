import { describe, expect, it } from 'vitest';
import { defaultSpec } from '../../src/lib/core/dataset/default-spec';
import { rowsPage } from '../../src/lib/core/dataset/rows-page';
import { runDataset } from '../../src/lib/core/dataset/run-dataset';
import { summariseDataset } from '../../src/lib/core/dataset/summary';
import { readFile } from '../../src/lib/core/import/read-file';
import { readDelimited } from '../../src/lib/core/read/delimited/read-delimited';
import { readJsonStat } from '../../src/lib/core/read/json-stat/read-json-stat';
import { Bytes, encodingRecord, madeSav } from '../../src/lib/core/read/sav/fixtures';
import { readSav } from '../../src/lib/core/read/sav/read-sav';
import type { ReadTable } from '../../src/lib/core/read/types';
import { readSpreadsheet } from '../../src/lib/core/read/spreadsheet/read-spreadsheet';
import { compoundFile, record, stream } from '../../src/lib/core/read/xls/fixtures';
import { bookOf, textCell, zipOf } from '../../src/lib/core/read/xlsx/fixtures';
import type { DataTable } from '../../src/lib/core/table/types';
import { toCsv } from '../../src/lib/core/report/csv';

/** Names and texts that mean something to JavaScript or to a spreadsheet are names and texts, in every format. */
const NAMES = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'__defineGetter__',
	'valueOf'
];
/** What a spreadsheet runs as a formula, or takes for one. */
const FORMULAS = [
	'=1+1',
	"=cmd|' /C calc'!A0",
	'=HYPERLINK("https://example.org/?"&A1)',
	'+47 22 33 44',
	'-2+3',
	'@SUM(A1:A2)',
	'=',
	'+',
	'@'
];

const encoder = new TextEncoder();
const letters = (column: number) => String.fromCharCode(65 + column);

/** One row of texts below names, in each format that holds tables. */
const WRITERS: Record<string, (names: string[], texts: string[]) => ReadTable> = {
	'delimited text': (names, texts) => {
		const quoted = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');
		return tableOf(readDelimited(encoder.encode(`${quoted(names)}\n${quoted(texts)}\n`)));
	},
	'a workbook': (names, texts) => {
		const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
		const cells = (row: number, list: string[]) =>
			list.map((text, column) => textCell(`${letters(column)}${row}`, escaped(text))).join('');
		const rows = `<row r="1">${cells(1, names)}</row><row r="2">${cells(2, texts)}</row>`;
		return tableOf(readSpreadsheet(bookOf({ rows })));
	},
	'an old workbook': (names, texts) => {
		const cells = [names, texts].flatMap((list, row) =>
			list.map((text, column) =>
				record(0x0204, [row, 2], [column, 2], [0, 2], [text.length, 2], [0, 1], text)
			)
		);
		const begin = (kind: number) => record(0x0809, [0x0600, 2], [kind, 2], [0, 4], [0, 8]);
		const sheet = (at: number) => record(0x0085, [at, 4], [0, 1], [0, 1], [3, 1], [0, 1], 'Ark');
		const globals = (at: number) => stream([begin(5), sheet(at), record(0x000a)]);
		const at = globals(0).length;
		return tableOf(
			readSpreadsheet(
				compoundFile({ Workbook: stream([globals(at), begin(0x0010), ...cells, record(0x000a)]) })
			)
		);
	},
	'an OpenDocument spreadsheet': (names, texts) => {
		const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
		const row = (list: string[]) =>
			`<table:table-row>${list.map((text) => `<table:table-cell office:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`).join('')}</table:table-row>`;
		const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="__proto__" table:style-name="constructor">${row(names)}${row(texts)}</table:table></office:spreadsheet></office:body></office:document-content>`;
		return tableOf(
			readSpreadsheet(
				zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content })
			)
		);
	},
	'an SPSS file': (names, texts) => {
		const width = 48;
		const long = names.map((name, at) => `V${at}=${name}`).join('\t');
		const data = texts.flatMap((text) => [...new Bytes().text(text, width).done()]);
		return tableOf(
			readSav(
				madeSav({
					variables: names.map((_, at) => ({ name: `V${at}`, width })),
					extensions: [encodingRecord(), [13, 1, new Bytes().text(long, encoder.encode(long).length)]],
					cases: 1,
					data
				})
			)
		);
	},
	'JSON-stat': (names, texts) => {
		const dimension = names.map(
			(name, at) => `${JSON.stringify(name)}:{"category":{"index":${JSON.stringify([texts[at]])}}}`
		);
		const size = JSON.stringify(names.map(() => 1));
		return tableOf(
			readJsonStat(
				`{"class":"dataset","id":${JSON.stringify(names)},"size":${size},"dimension":{${dimension.join()}},"value":[1]}`
			)
		);
	}
};

function tableOf(
	outcome: { ok: true; value: ReadTable } | { ok: false; problem: { code: string } }
): ReadTable {
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}

const asStored = (table: ReadTable): DataTable => ({
	id: 't',
	name: '__proto__',
	rowCount: table.rowCount,
	columns: table.columns,
	lines: table.lines,
	source: { fileName: '__proto__', bytes: 1, fingerprint: 't', publisher: 'none', layout: 'delimited' }
});

function firstTexts({ columns }: ReadTable, count: number): (string | number)[] {
	return columns
		.slice(0, count)
		.map((column) => (column.type === 'text' ? column.levels[column.codes[0]] : column.values[0]));
}

describe.each(Object.entries(WRITERS))('%s', (format, write) => {
	it('columns may be named as the properties that every object has', () => {
		const table = write(NAMES, NAMES);
		const names = table.columns.slice(0, NAMES.length).map(({ name }) => name);
		// Only the name that a plain object takes for its prototype is changed, and only where names are made up anyway.
		expect(names).toEqual(format === 'delimited text' ? ['v__proto__', ...NAMES.slice(1)] : NAMES);
		expect(firstTexts(table, NAMES.length)).toEqual(NAMES);

		const stored = asStored(table);
		const sources = {
			tables: new Map([['t', stored]]),
			register: { counties: [], municipalities: [], changes: [] }
		};
		const outcome = runDataset(defaultSpec('t', '__proto__'), sources as never, new Map());
		if (!outcome.ok) throw new Error(outcome.problem.code);
		const summary = structuredClone(summariseDataset(outcome.value));
		expect(summary.variables.slice(0, NAMES.length).map(({ name }) => name)).toEqual(names);
		const values = summary.variables.slice(0, NAMES.length).map((variable) => variable.values);
		expect(values).toEqual(NAMES.map((value) => [{ value, count: 1 }]));
		expect(rowsPage(outcome.value, 0, 1).rows[0].cells.slice(0, NAMES.length)).toEqual(
			NAMES.map((value) => ({ value }))
		);
		expect(Object.keys(Object.prototype)).toEqual([]);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it('what a spreadsheet would run is kept as text, and disarmed when it is written', () => {
		const names = FORMULAS.map((_, at) => `k${at}`);
		const table = write(names, FORMULAS);
		expect(firstTexts(table, names.length)).toEqual(FORMULAS);
		const cells = firstTexts(table, names.length).map((value) => ({
			value,
			format: { kind: 'text' as const }
		}));
		const written = toCsv(
			{
				id: 't',
				title: '',
				columns: FORMULAS.map((label, at) => ({ id: `${at}`, label, align: 'start' as const })),
				rows: [{ id: '0', cells }],
				notes: []
			},
			{ separator: ';', decimal: ',' }
		);
		const [head, row] = written.split('\r\n');
		for (const line of [head, row])
			for (const [at, cell] of cellsOf(line).entries()) expect(cell).toBe(`'${FORMULAS[at]}`);
		// Read again the apostrophe is part of the text: nothing is lost, and nothing becomes a number.
		const again = tableOf(readDelimited(encoder.encode(written)));
		expect(firstTexts(again, names.length)).toEqual(FORMULAS.map((formula) => `'${formula}`));
	});
});

/** The cells of a line as RFC 4180 has them. */
const cellsOf = (line: string): string[] =>
	[...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
		([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain
	);

describe('keys of JSON', () => {
	it('that pollute a prototype elsewhere are keys', () => {
		const text =
			'{"__proto__":{"polluted":true,"class":"dataset"},"constructor":{"prototype":{"polluted":true}},"class":"dataset","id":["a"],"size":[1],"dimension":{"a":{"category":{"index":{"__proto__":0},"label":{"__proto__":"X"}}}},"value":{"0":1},"status":{"0":"__proto__"}}';
		const table = tableOf(readJsonStat(text));
		expect(firstTexts(table, 2)).toEqual(['__proto__', 1]);
		expect(table.columns[0].facts.valueLabels).toEqual([{ value: '__proto__', label: 'X' }]);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		const outcome = readFile(encoder.encode(text), '__proto__');
		expect(outcome.ok ? '' : outcome.problem.code).toBe('import.unknownJson');
		const marks = text.replace('"__proto__"}}', '"constructor"}}');
		expect(tableOf(readJsonStat(marks)).notes).toEqual([
			{ code: 'jsonStat.unknownMark', params: { mark: 'constructor', count: 1 } }
		]);
	});

	it('of Udir’s report likewise', () => {
		const text =
			'{"metadata":{"rowHierarchy":["Indikator"],"columns":[[{"name":"__proto__","columnCount":1}]],"__proto__":{}},"rows":[{"navn":"__proto__","kode":"constructor","id":"__proto__","data":["1"]}]}';
		const outcome = readFile(encoder.encode(text), 'x');
		expect(outcome.ok ? '' : outcome.problem.code).toMatch(/^import\.api\./);
	});
});
