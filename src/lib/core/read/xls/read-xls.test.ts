import { describe, expect, it } from 'vitest';
import { CompoundFile } from './compound-file';
import { compoundFile, record, stream, type Piece } from './fixtures';
import { listXlsSheets, readXls } from './read-xls';
import { rkNumber } from './records';

/** Workbooks by hand, after MS-XLS; tests/golden/spreadsheet holds those of other programs. */
const begin = (kind: number, version = 0x0600) => record(0x0809, [version, 2], [kind, 2], [0, 4], [0, 8]);
const end = record(0x000a);
const label = (row: number, column: number, text: string) =>
	record(0x0204, [row, 2], [column, 2], [0, 2], [text.length, 2], [0, 1], text);
const number = (row: number, column: number, value: number, style = 0) =>
	record(0x0203, [row, 2], [column, 2], [style, 2], { double: value });
const header = [label(0, 0, 'a'), label(0, 1, 'b')];
const sheetRecord = (at: number, name: string, state = 0, kind = 0) =>
	record(0x0085, [at, 4], [state, 1], [kind, 1], [name.length, 1], [0, 1], name);

/** A workbook with one sheet. */
function book(cells: Piece[], globals: Piece[] = [], version = 0x0600): Uint8Array {
	const before = (at: number) => stream([begin(0x0005, version), sheetRecord(at, 'Ark'), ...globals, end]);
	const at = before(0).length;
	return compoundFile({ Workbook: stream([before(at), begin(0x0010), ...cells, end]) });
}
function read(cells: Piece[], globals: Piece[] = []) {
	const outcome = readXls(book(cells, globals));
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
}
const codeOf = (bytes: Uint8Array) => {
	const outcome = readXls(bytes);
	return outcome.ok ? 'ok' : outcome.problem.code;
};

describe('cells', () => {
	it('texts and numbers, whatever their order in the file', () => {
		const { columns, lines } = read([
			number(2, 1, 4),
			number(1, 0, 1),
			...header,
			number(1, 1, 2.5),
			number(2, 0, 3)
		]);
		expect(columns.map(({ name }) => name)).toEqual(['a', 'b']);
		expect(columns.map((column) => (column.type === 'number' ? [...column.values] : []))).toEqual([
			[1, 3],
			[2.5, 4]
		]);
		expect([...lines]).toEqual([2, 3]);
	});

	it('results of formulas: numbers, texts, truths, errors and none', () => {
		const formula = (row: number, column: number, ...result: Parameters<typeof record>[1][]) =>
			record(0x0006, [row, 2], [column, 2], [0, 2], ...result, [0, 2], [0, 4], [0, 2]);
		const special = (kind: number, value = 0): [number, number][] => [
			[kind, 1],
			[0, 1],
			[value, 1],
			[0, 1],
			[0, 2],
			[0xffff, 2]
		];
		const { columns, notes } = read([
			...header,
			formula(1, 0, { double: 7 }),
			formula(1, 1, ...special(0)),
			record(0x0207, [4, 2], [0, 1], 'svar'),
			formula(2, 0, ...special(2, 0x2a)),
			formula(2, 1, ...special(3)),
			formula(3, 0, { double: 8 })
		]);
		expect(columns[0]).toMatchObject({ values: new Float64Array([7, NaN, 8]) });
		expect(columns[1]).toMatchObject({ levels: ['', 'svar'] });
		expect(notes).toEqual([
			{ code: 'xlsx.errorCells', params: { column: 'a', count: 1, cell: 'A3', error: '#N/A' } }
		]);
	});

	it('formats tell dates, times and shares', () => {
		const format = (id: number, code: string) => record(0x041e, [id, 2], [code.length, 2], [0, 1], code);
		const xf = (id: number) => record(0x00e0, [0, 2], [id, 2], [0, 8], [0, 8]);
		const globals = [format(164, 'dd/mm/yyyy'), format(165, '0.0" dager"'), ...[0, 164, 165, 9, 20].map(xf)];
		const names = ['n', 'dato', 'dager', 'andel', 'tid'];
		const { columns } = read(
			[
				...names.map((name, at) => label(0, at, name)),
				...names.map((_, at) => number(1, at, 0.5 + 100 * at, at))
			],
			globals
		);
		expect(columns.map(({ facts }) => facts.format)).toEqual([
			'number',
			'dateTime',
			'number',
			'percent',
			'time'
		]);
	});

	it.each([
		[(1 << 2) | 2, 1],
		[(-5 << 2) | 2, -5],
		[(1234 << 2) | 3, 12.34],
		[0x3ff00000, 1],
		[0x3ff00001, 0.01]
	])('short number %d', (raw, value) => {
		const data = new DataView(new ArrayBuffer(4));
		data.setInt32(0, raw, true);
		expect(rkNumber(data, 0)).toBe(value);
	});
});

describe('sheets', () => {
	it('hidden ones are listed, charts are not', () => {
		const globals = [sheetRecord(0, 'Skjult', 1), sheetRecord(0, 'Diagram', 0, 2)];
		expect(listXlsSheets(book(header, globals))).toEqual({
			ok: true,
			value: [
				{ name: 'Ark', hidden: false },
				{ name: 'Skjult', hidden: true }
			]
		});
	});

	it('charts within a sheet are passed over', () => {
		const chart = [begin(0x0020), number(9, 9, 9), end];
		expect(read([...header, ...chart, number(1, 0, 1), number(1, 1, 2)]).rowCount).toBe(1);
	});
});

describe('refusals', () => {
	const plain = [...header, number(1, 0, 1)];

	it.each([
		['Excel 95', book(plain, [], 0x0500), 'xlsx.legacyXls'],
		['a stream of Excel 95', compoundFile({ Book: new Uint8Array(9000) }), 'xlsx.legacyXls'],
		['encrypted', book(plain, [record(0x002f, [1, 2])]), 'xlsx.encrypted'],
		['encrypted, today’s format', compoundFile({ EncryptedPackage: new Uint8Array(9000) }), 'xlsx.encrypted'],
		['another document', compoundFile({ WordDocument: new Uint8Array(9000) }), 'xlsx.notWorkbook'],
		['cut off', book(plain).slice(0, 700), 'xlsx.brokenZip'],
		[
			'a text that is not there',
			book([...header, record(0x00fd, [1, 2], [0, 2], [0, 2], [99, 4])]),
			'xlsx.badCell'
		],
		['a number that is none', book([...header, number(1, 0, Infinity)]), 'xlsx.badCell'],
		['a cell of two bytes', book([record(0x0203, [1, 2])]), 'xlsx.badCell'],
		['a column that no sheet has', book([number(1, 60_000, 1)]), 'xlsx.badCell'],
		['no end', compoundFile({ Workbook: stream([begin(5), sheetRecord(0, 'Ark')]) }), 'xlsx.brokenZip'],
		['texts without end', book(plain, [record(0x00fc, [9, 4], [0x7fffffff, 4])]), 'xlsx.tooManyCells'],
		['fewer texts than promised', book(plain, [record(0x00fc, [9, 4], [9, 4], [3, 2])]), 'xlsx.brokenZip'],
		[
			'a sheet elsewhere',
			compoundFile({ Workbook: stream([begin(5), sheetRecord(0x7fffffff, 'A'), end]) }),
			'xlsx.brokenZip'
		]
	])('%s', (_, bytes, code) => {
		expect(codeOf(bytes)).toBe(code);
	});

	it('chains of sectors that go in circles, or out of the file, end', () => {
		const whole = book(plain);
		const view = (bytes: Uint8Array) => new DataView(bytes.buffer);
		for (const next of [0, 1, 2, 3, 0x7fffffff])
			for (let sector = 0; sector < 16; sector++) {
				const bytes = whole.slice();
				view(bytes).setUint32(512 + 4 * sector, next, true);
				expect(codeOf(bytes)).toMatch(/^(ok|xlsx\.[a-zA-Z]+)$/);
			}
		for (const at of [44, 48, 60, 64, 68, 72, 76, 80])
			for (const value of [0, 1, 0x7fffffff, 0xfffffff0]) {
				const bytes = whole.slice();
				view(bytes).setUint32(at, value, true);
				expect(codeOf(bytes)).toMatch(/^(ok|xlsx\.[a-zA-Z]+)$/);
			}
		expect(CompoundFile.open(new Uint8Array(600))).toBeNull();
	});
});
