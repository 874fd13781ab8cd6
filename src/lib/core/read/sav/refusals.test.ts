import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Bytes, encodingRecord, madeSav, type MadeFile } from './fixtures';
import { readSav } from './read-sav';
import { adler32, INFLATE_LIMIT } from './zlib-blocks';

/** What is wrong with each made file, and how it is refused. */
const problemOf = (bytes: Uint8Array) => {
	const outcome = readSav(bytes);
	return outcome.ok ? null : outcome.problem;
};
const one: MadeFile = { variables: [{ name: 'A' }], extensions: [encodingRecord()], cases: 1, elements: [1] };
const problem = (change: Partial<MadeFile>) => problemOf(madeSav({ ...one, ...change }));
const DATA_AT = madeSav({ ...one, elements: [] }).length;

describe('readSav', () => {
	it('reads the file that the others are spoiled from', () => {
		expect(problem({})).toBeNull();
	});

	it('refuses what is no system file', () => {
		expect(problemOf(new Uint8Array())).toEqual({ code: 'sav.notSav' });
		expect(problemOf(new TextEncoder().encode('ASCII SPSS PORT FILE'))).toEqual({ code: 'sav.notSav' });
		expect(problemOf(new Bytes().int32(28, 0).text('ENCRYPTEDSAV', 40).done())).toEqual({
			code: 'sav.encrypted'
		});
	});

	it('names where a file is cut off, wherever that is', () => {
		const whole = madeSav({ ...one, cases: -1 });
		for (let length = 4; length < whole.length; length++) {
			// A file without a number of cases may end right behind the dictionary.
			const wanted = length === DATA_AT ? undefined : 'sav.truncated';
			expect(problemOf(whole.subarray(0, length))?.code).toBe(wanted);
		}
		expect(problemOf(whole.subarray(0, whole.length - 1))).toMatchObject({ params: { what: 'data' } });
	});

	it('holds the number of cases in the header against the data', () => {
		expect(problem({ cases: 3 })).toEqual({ code: 'sav.caseCount', params: { expected: 3, found: 1 } });
		expect(problem({ cases: 0 })).toEqual({ code: 'sav.caseCount', params: { expected: 0, found: 1 } });
		const longer = [encodingRecord(), [16, 8, new Bytes().int64(1, 2 ** 40)]] as MadeFile['extensions'];
		expect(problem({ extensions: longer })?.params).toEqual({ expected: 2 ** 40, found: 1 });
		expect(problem({ elements: [], data: [...new Bytes().element(1).done(), 0] })).toMatchObject({
			code: 'sav.badRecord',
			params: { what: 'data', offset: DATA_AT + 8 }
		});
	});

	it('refuses records that are not as the format says', () => {
		const bad = (what: string) => ({ code: 'sav.badRecord', params: { what } });
		expect(problem({ variables: [] })).toEqual({ code: 'sav.noVariables' });
		expect(problem({ variables: [{ name: 'A', width: 256 }] })).toMatchObject(bad('variable'));
		expect(problem({ variables: [{ name: 'A', width: -1 }] })).toMatchObject(bad('variable'));
		expect(problem({ variables: [{ name: 'A', missingCode: 4 }] })).toMatchObject(bad('variable'));
		expect(problem({ variables: [{ name: 'A' }, { name: 'A' }] })).toEqual({
			code: 'sav.duplicateName',
			params: { name: 'A' }
		});
		expect(problem({ weight: 2 })).toMatchObject(bad('weight'));
		expect(problem({ compression: 3 })).toMatchObject(bad('header'));
		expect(problem({ magic: '$FL3' })).toMatchObject(bad('header'));
		const vax = new Bytes().int32(1, 0, 0, 0, 3, 0, 2, 1252);
		expect(problem({ extensions: [[3, 4, vax]] })).toMatchObject(bad('floatFormat'));
		const long = new Bytes().text('A=300', 5);
		expect(problem({ extensions: [[14, 1, long]] })).toMatchObject(bad('veryLongStrings'));
		expect(problem({ extensions: [[21, 1, new Bytes().sized('A').int32(8, 1000)]] })).toMatchObject(
			bad('extension')
		);
	});

	it('notes labels of a variable that does not exist', () => {
		const outcome = readSav(madeSav({ ...one, valueLabels: [{ labels: [[1, 'Ja']], elements: [2] }] }));
		expect(outcome).toMatchObject({ ok: true, value: { notes: [{ code: 'sav.strayLabels' }] } });
	});

	it('refuses compressed data that do not fit the variables', () => {
		const spaces = problem({ compression: 1, elements: [], data: [254] });
		expect(spaces).toEqual({ code: 'sav.badCompression', params: { offset: DATA_AT } });
		expect(problem({ compression: 1, elements: [], data: [253, 0, 0, 0, 0, 0, 0, 0, 1] })).toMatchObject({
			code: 'sav.truncated'
		});
	});
});

describe('doubly compressed data', () => {
	const codes = new Uint8Array([101]);

	function zsav(change: {
		uncompressed?: number;
		spoil?: number;
		blocks?: number;
		shift?: number;
	}): Uint8Array {
		const block = zlibSync(codes);
		if (change.spoil !== undefined) block[block.length - change.spoil] ^= 1;
		const trailerAt = DATA_AT + 24 + block.length;
		const blocks = change.blocks ?? 1;
		const data = new Bytes().int64(DATA_AT, trailerAt, 24 + 24 * blocks).raw(block);
		data.int64(-100, 0).int32(4_190_208, blocks);
		for (let i = 0; i < blocks; i++) {
			data.int64(DATA_AT, DATA_AT + 24 + (change.shift ?? 0)).int32(change.uncompressed ?? 1, block.length);
		}
		return madeSav({ ...one, compression: 2, elements: [], data: [...data.done()] });
	}

	it('are read', () => {
		expect(readSav(zsav({}))).toMatchObject({ ok: true, value: { rowCount: 1 } });
	});

	it('are refused when they do not fit their checksum or their size', () => {
		const broken = { code: 'sav.badCompression', params: { offset: DATA_AT + 24 } };
		expect(problemOf(zsav({ spoil: 1 }))).toEqual(broken);
		expect(problemOf(zsav({ uncompressed: 2 }))).toEqual(broken);
		expect(problemOf(zsav({ uncompressed: 0 }))).toEqual(broken);
	});

	it('are refused before anything is inflated when they promise too much or overlap', () => {
		const false_ = { code: 'sav.badRecord', params: { what: 'data' } };
		expect(problemOf(zsav({ uncompressed: 2 ** 30 }))).toMatchObject(false_);
		expect(problemOf(zsav({ uncompressed: -1 }))).toMatchObject(false_);
		expect(problemOf(zsav({ blocks: 2 }))).toMatchObject(false_);
		expect(problemOf(zsav({ shift: 1 }))).toMatchObject(false_);
	});

	it('are refused beyond the limit, however well they compress', () => {
		const zeros = zlibSync(new Uint8Array(2 ** 24), { level: 9 });
		const count = INFLATE_LIMIT / 2 ** 24 + 1;
		const data = new Bytes().int64(DATA_AT, DATA_AT + 24 + count * zeros.length, 24 + 24 * count);
		for (let i = 0; i < count; i++) data.raw(zeros);
		data.int64(-100, 0).int32(2 ** 24, count);
		for (let i = 0; i < count; i++)
			data.int64(0, DATA_AT + 24 + i * zeros.length).int32(2 ** 24, zeros.length);
		const bytes = [...data.done()];
		expect(problem({ compression: 2, elements: [], data: bytes })).toEqual({
			code: 'sav.tooLarge',
			params: { bytes: count * 2 ** 24, limit: INFLATE_LIMIT }
		});
	});
});

describe('adler32', () => {
	it('gives the checksum of RFC 1950', () => {
		// Wikipedia, the example of the article on Adler-32; and what zlib writes at the end of a stream.
		expect(adler32(new TextEncoder().encode('Wikipedia'))).toBe(0x11e60398);
		const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256);
		const stream = zlibSync(bytes);
		expect(adler32(bytes)).toBe(new DataView(stream.buffer, stream.byteOffset).getUint32(stream.length - 4));
	});
});
