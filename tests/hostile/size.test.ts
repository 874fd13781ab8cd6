import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/lib/core/import/read-file';
import { inspectDelimited } from '../../src/lib/core/read/delimited/read-delimited';
import { readJsonStat } from '../../src/lib/core/read/json-stat/read-json-stat';
import { Bytes, encodingRecord, madeSav, type MadeFile } from '../../src/lib/core/read/sav/fixtures';
import { readSav } from '../../src/lib/core/read/sav/read-sav';
import { readSpreadsheet } from '../../src/lib/core/read/spreadsheet/read-spreadsheet';
import { compoundFile } from '../../src/lib/core/read/xls/fixtures';
import { answerWithin, noise } from './limits';

/**
 * Files whose size is the attack. All readers of this file together, with the files themselves, stay below this peak
 * of the process: a browser on an office machine gives a tab two to four gigabytes.
 */
const MOST_MEMORY_KB = 3_000_000;
const NOISE_BYTES = 200_000_000;
const LONG_BYTES = 50_000_000;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const delimited = (bytes: Uint8Array) => answerWithin(bytes.length, () => inspectDelimited(bytes));

describe('200 MB of noise', () => {
	const bytes = noise(NOISE_BYTES);
	const begun = (start: number[]) => {
		bytes.set(start);
		return bytes;
	};
	const text = (start: string) => begun([...bytesOf(start)]);

	it('is refused by every reader', () => {
		expect(answerWithin(NOISE_BYTES, () => inspectDelimited(bytes))).toBe('delimited.binary');
		expect(answerWithin(NOISE_BYTES, () => readSpreadsheet(bytes))).toBe('xlsx.notZip');
		expect(answerWithin(NOISE_BYTES, () => readSav(bytes))).toBe('sav.notSav');
		expect(answerWithin(NOISE_BYTES, () => readFile(bytes, 'x'))).toBe('import.binary');
	});

	it('is refused behind the beginning of a real file', () => {
		const compound = begun([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		expect(answerWithin(NOISE_BYTES, () => readSpreadsheet(compound))).toBe('xlsx.brokenZip');
		expect(answerWithin(NOISE_BYTES, () => readSpreadsheet(text('PK\u0003\u0004')))).toBe('xlsx.brokenZip');
		expect(answerWithin(NOISE_BYTES, () => readSav(text('$FL2@(#) SPSS')))).toBe('sav.badRecord');
		expect(answerWithin(NOISE_BYTES, () => inspectDelimited(begun([0xff, 0xfe])))).toMatch(/^delimited\./);
		expect(answerWithin(NOISE_BYTES, () => inspectDelimited(begun([0xef, 0xbb, 0xbf])))).toMatch(
			/^delimited\./
		);
		const dictionary = madeSav({ variables: [{ name: 'A', width: 8 }], compression: 1 });
		expect(answerWithin(NOISE_BYTES, () => readSav(begun([...dictionary])))).toMatch(/^(sav\.[a-zA-Z]+|ok)$/);
	});
});

describe('200 MB of printable noise', () => {
	it('is refused, or read as texts within the time', () => {
		const bytes = noise(NOISE_BYTES).map((byte) => (byte < 4 ? 10 : 32 + (byte % 95)));
		expect(answerWithin(NOISE_BYTES, () => inspectDelimited(bytes))).toMatch(/^(delimited\.[a-zA-Z]+|ok)$/);
		expect(answerWithin(NOISE_BYTES, () => readFile(bytes, 'x'))).toBe('import.unknownLayout');
		bytes[0] = 123;
		expect(answerWithin(NOISE_BYTES, () => readJsonStat(new TextDecoder().decode(bytes)))).toBe(
			'jsonStat.tooLarge'
		);
	});
});

describe('delimited text of 50 MB', () => {
	it('a quote that is never closed is an ordinary character', () => {
		const line = 'a;"b;1\n';
		expect(delimited(bytesOf(`en;to;tre\n${line.repeat(LONG_BYTES / line.length)}`))).toBe('ok');
		expect(delimited(bytesOf(`en;to\n1;"${'a;b c d e\n'.repeat(LONG_BYTES / 10)}`))).toBe('ok');
		expect(delimited(bytesOf(`en;to\n1;"${'""'.repeat(LONG_BYTES / 2)}`))).toBe('ok');
		expect(delimited(bytesOf(`en;to\n"${'a"";"";'.repeat(LONG_BYTES / 7)}`))).toMatch(/^delimited\.tooMany/);
	});

	it('nothing but separators, line ends or one letter', () => {
		expect(delimited(bytesOf(';'.repeat(LONG_BYTES)))).toBe('delimited.tooManyCells');
		expect(delimited(bytesOf(';'.repeat(LONG_BYTES / 2)))).toBe('delimited.noRows');
		expect(delimited(bytesOf(`${'a;'.repeat(LONG_BYTES / 4)}\n1`))).toBe('delimited.tooManyColumns');
		expect(delimited(bytesOf('\n'.repeat(LONG_BYTES)))).toBe('delimited.empty');
		expect(delimited(bytesOf('a'.repeat(LONG_BYTES)))).toBe('delimited.noRows');
		expect(delimited(bytesOf('a\n'.repeat(LONG_BYTES / 2)))).toBe('delimited.tooManyRows');
	});

	it('remarks without end are rows, and do not make reading slow', () => {
		const remarks = `a;b\n${'1;2\n'.repeat(1000)}${'x\n\n'.repeat(LONG_BYTES / 30)}`;
		const outcome = inspectDelimited(bytesOf(remarks));
		expect(outcome.ok && outcome.value.layout.footers).toEqual([]);
		expect(outcome.ok && outcome.value.table.rowCount).toBe(1000 + Math.floor(LONG_BYTES / 30));
		expect(delimited(bytesOf(remarks))).toBe('ok');
	});
});

describe('SPSS files with counts that nobody has', () => {
	const one = { variables: [{ name: 'A' }], extensions: [encodingRecord()] };
	const dictionaryAt = 176;
	const variable = new Bytes().int32(2, 0, 0, 0, 0, 0).text('A', 8).done();
	const repeated = (record: Uint8Array, times: number) => {
		const head = madeSav({ variables: [] }).subarray(0, dictionaryAt);
		const bytes = new Uint8Array(head.length + record.length * times);
		bytes.set(head);
		for (let at = head.length; at < bytes.length; at += record.length) bytes.set(record, at);
		return bytes;
	};
	const sav = (bytes: Uint8Array) => answerWithin(bytes.length, () => readSav(bytes));

	it('in the header', () => {
		for (const cases of [2 ** 31 - 1, 1_000_000])
			expect(sav(madeSav({ ...one, cases, elements: [1] }))).toBe('sav.caseCount');
		expect(sav(madeSav({ ...one, cases: -(2 ** 31), elements: [1] }))).toBe('ok');
		for (const count of [2 ** 62, -(2 ** 62)]) {
			const extensions: MadeFile['extensions'] = [...one.extensions, [16, 8, new Bytes().int64(1, count)]];
			expect(sav(madeSav({ ...one, extensions, elements: [1] }))).toBe(count > 0 ? 'sav.caseCount' : 'ok');
		}
		expect(sav(madeSav({ ...one, weight: 2 ** 31 - 1 }))).toBe('sav.badRecord');
	});

	it('in the records', () => {
		const extension = (size: number, count: number) => new Bytes().int32(7, 13, size, count).done();
		for (const [size, count] of [
			[2 ** 31 - 1, 2 ** 31 - 1],
			[-1, 4],
			[4, -1]
		])
			expect(sav(repeated(extension(size, count), 1))).toMatch(/^sav\.(badRecord|truncated)$/);
		for (const count of [2 ** 31 - 1, -1])
			expect(sav(repeated(new Bytes().int32(3, count, 0, 0).done(), 1))).toBe('sav.badRecord');
		expect(sav(repeated(new Bytes().int32(6, 2 ** 31 - 1).done(), 1))).toBe('sav.truncated');
		expect(sav(repeated(new Bytes().int32(6, -1).done(), 1))).toBe('sav.badRecord');
	});

	it('records without end', () => {
		expect(sav(repeated(variable, 3_000_000))).toBe('sav.dictionaryTooLarge');
		expect(sav(repeated(new Bytes().int32(3, 0, 4, 0).done(), 3_000_000))).toBe('sav.dictionaryTooLarge');
		const labels = new Uint8Array(16 + 16 * 3_000_000);
		labels.set(new Bytes().int32(3, 3_000_000).done());
		expect(sav(repeated(labels, 1))).toBe('sav.dictionaryTooLarge');
		const stray = new Bytes().int32(3, 0, 4, 2000, ...Array.from({ length: 2000 }, () => 9)).done();
		expect(sav(repeated(stray, 4000))).toBe('sav.dictionaryTooLarge');
		expect(sav(repeated(new Bytes().int32(7, 999, 0, 0).done(), 5_000_000))).toBe('sav.truncated');
	});

	it('more rows than a table holds', () => {
		const head = madeSav({ variables: [{ name: 'A', width: 8 }], compression: 1 });
		const bytes = new Uint8Array(head.length + 20_000_000).fill(254);
		bytes.set(head);
		expect(sav(bytes)).toBe('sav.tooManyRows');
	});
});

describe('old workbooks whose tables lie', () => {
	const workbook = compoundFile({ Workbook: new Uint8Array(6_500_000) });
	const xls = (bytes: Uint8Array) => answerWithin(bytes.length, () => readSpreadsheet(bytes));

	it('a stream without records, and sector tables that promise more than there is', () => {
		expect(xls(workbook)).toBe('xlsx.legacyXls');
		for (const field of [44, 48, 60, 64, 68, 72])
			for (const value of [0, 1, 0x7fffffff]) {
				const bytes = workbook.slice();
				new DataView(bytes.buffer).setUint32(field, value, true);
				expect(xls(bytes)).toMatch(/^xlsx\.(brokenZip|notWorkbook|legacyXls)$/);
			}
	});
});

describe('JSON that is too deep, too large or contradicts itself', () => {
	const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
	const objects = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
	const cube = { class: 'dataset', id: ['a'], size: [1], dimension: { a: { category: { index: ['x'] } } } };
	const stat = (input: string | object) =>
		answerWithin(typeof input === 'string' ? input.length : 0, () => readJsonStat(input));
	const withValue = (value: string) =>
		JSON.stringify({ ...cube, value: 0 }).replace('"value":0', `"value":${value}`);

	it('100 000 levels, wherever they stand', () => {
		for (const nested of [deep, objects]) {
			expect(stat(nested)).toBe('jsonStat.noDataset');
			expect(stat(withValue(`[${nested}]`))).toBe('jsonStat.badValue');
			expect(stat(withValue(nested))).toMatch(/^jsonStat\.(badValue|badPosition)$/);
			expect(stat(withValue(`[1],"status":[${nested}]`))).toBe('ok');
			expect(stat(`{"class":"collection","link":{"item":[${nested}]}}`)).toBe('jsonStat.noDataset');
			expect(answerWithin(nested.length, () => readFile(bytesOf(nested), 'x'))).toBe('import.unknownJson');
			const answer = `{"metadata":{"rowHierarchy":[],"columns":[${nested}]},"rows":[1]}`;
			expect(answerWithin(answer.length, () => readFile(bytesOf(answer), 'x'))).toBe(
				'import.api.unknownColumns'
			);
		}
		const levels = '{"class":"collection","link":{"item":['.repeat(20_000) + ']}}'.repeat(20_000);
		expect(stat(levels)).toBe('jsonStat.noDataset');
	});

	it.each([
		[{ size: [2 ** 40] }, 'jsonStat.tooManyCells'],
		[{ id: ['a', 'b', 'c'], size: [2 ** 31, 2 ** 31, 2 ** 31] }, 'jsonStat.tooManyCells'],
		[{ id: ['a', 'b', 'c'], size: [2 ** 52, 2 ** 52, 0] }, 'jsonStat.badCategories'],
		[
			{ id: Array.from({ length: 90 }, (_, at) => `${at}`), size: Array(90).fill(2 ** 52) },
			'jsonStat.tooManyCells'
		],
		[{ size: [-1] }, 'jsonStat.badShape'],
		[{ size: [1e308] }, 'jsonStat.badShape'],
		[{ size: [0.5] }, 'jsonStat.badShape'],
		[{ size: ['1'] }, 'jsonStat.badShape'],
		[{ value: { '-1': 1 } }, 'jsonStat.badPosition'],
		[{ value: { '1e9': 1 } }, 'jsonStat.badPosition'],
		[{ value: { __proto__x: 1 } }, 'jsonStat.badPosition']
	])('%j', (change, code) => {
		const dimension = { a: cube.dimension.a, b: cube.dimension.a, c: cube.dimension.a };
		expect(stat(JSON.stringify({ ...cube, dimension, value: [1], ...change }))).toBe(code);
	});

	it('collections that hold themselves are left at a depth', () => {
		const itself: Record<string, unknown> = { class: 'collection' };
		itself.link = { item: [itself, itself] };
		expect(stat(itself)).toBe('jsonStat.noDataset');
	});

	it('more measures, marks and texts than fit', () => {
		const codes = Array.from({ length: 300_000 }, (_, at) => `c${at}`);
		const unit = Object.fromEntries(codes.map((code) => [code, { decimals: 1 }]));
		const many = {
			...cube,
			size: [codes.length],
			role: { metric: ['a'] },
			dimension: { a: { category: { index: codes, unit } } },
			value: codes.map((_, at) => at),
			status: codes
		};
		expect(stat(JSON.stringify(many))).toBe('ok');
		const outcome = readJsonStat(many);
		expect(outcome.ok && outcome.value.notes.length).toBeLessThan(100);
		expect(stat(`[${'[],'.repeat(30_000_000)}[]]`)).toBe('jsonStat.tooLarge');
	});
});

it('all of this stays below a stated peak of memory', () => {
	expect(process.resourceUsage().maxRSS).toBeLessThan(MOST_MEMORY_KB);
});
