import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Bytes, encodingRecord, madeSav } from '../../src/lib/core/read/sav/fixtures';
import { readSav } from '../../src/lib/core/read/sav/read-sav';
import { bookOf, bookParts, textCell, valueCell, zipOf } from '../../src/lib/core/read/xlsx/fixtures';
import { listSheets, readXlsx } from '../../src/lib/core/read/xlsx/read-xlsx';
import { answerWithin, noise } from './limits';

/** Zip archives, and packed data of SPSS files, that promise something else than they hold. */
const header = `<row r="1">${textCell('A1', 'a')}${textCell('B1', 'b')}</row>`;
const book = { rows: `${header}<row r="2">${valueCell('A2', 1)}${valueCell('B2', 2)}</row>` };
const SHEET = 'xl/worksheets/sheet1.xml';
const MEGABYTE = 1024 * 1024;

const answer = (bytes: Uint8Array) => answerWithin(bytes.length, () => readXlsx(bytes));

/** Writes a number into the directory entry, or the local header, of every part with that name. */
function withField(
	bytes: Uint8Array,
	name: string,
	field: number,
	value: number,
	bits: 16 | 32 = 32
): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at < copy.length - 46; at++) {
		if (view.getUint32(at, true) !== 0x02014b50) continue;
		const length = view.getUint16(at + 28, true);
		if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) !== name) continue;
		if (bits === 32) view.setUint32(at + field, value, true);
		else view.setUint16(at + field, value, true);
	}
	return copy;
}
const FIELD = { flags: 8, method: 10, crc: 16, packed: 20, size: 24, extra: 30, headerAt: 42 };

describe('sizes that lie', () => {
	it('less is promised than comes out: unpacking stops there, however much would come', () => {
		const large = bookOf({ rows: ' '.repeat(250 * MEGABYTE) });
		expect(large.length).toBeLessThan(MEGABYTE);
		for (const size of [0, 1, 1000, MEGABYTE])
			expect(answer(withField(large, SHEET, FIELD.size, size))).toBe('xlsx.brokenZip');
	});

	it('more is promised than comes out', () => {
		const made = bookOf(book);
		for (const size of [5000, 15 * MEGABYTE])
			expect(answer(withField(made, SHEET, FIELD.size, size))).toBe('xlsx.brokenZip');
		expect(answer(withField(made, SHEET, FIELD.size, 0xffffffff))).toBe('xlsx.partTooLarge');
		expect(answer(withField(made, SHEET, FIELD.packed, 0xfffffff0))).toBe('xlsx.partTooLarge');
	});

	it('a list of sheets or styles as large as only a sheet may be', () => {
		const padded = (part: string) => {
			const parts = bookParts(book);
			return zipOf({ ...parts, [part]: `${parts[part]}<!--${'abcdefghijklmnop '.repeat(2 * MEGABYTE)}-->` });
		};
		expect(answer(padded('xl/styles.xml'))).toBe('xlsx.partTooLarge');
	});

	it('packed data of an SPSS file', () => {
		const head = madeSav({ variables: [{ name: 'A' }], extensions: [encodingRecord()], compression: 2 });
		const zeros = deflateSync(new Uint8Array(250 * MEGABYTE), { level: 9 });
		const block = new Uint8Array(zeros.length + 6);
		block.set([0x78, 0x9c]);
		block.set(zeros, 2);
		const at = head.length + 24;
		const trailer = (size: number) =>
			new Bytes().int64(-100, 0).int32(4_190_208, 1).int64(head.length, at).int32(size, block.length).done();
		const file = (size: number) =>
			new Uint8Array([
				...head,
				...new Bytes().int64(head.length, at + block.length, 48).done(),
				...block,
				...trailer(size)
			]);
		for (const size of [0, 1, 1000])
			expect(answerWithin(block.length, () => readSav(file(size)))).toBe('sav.badCompression');
	});
});

describe('bombs', () => {
	it('archives within archives are never opened', () => {
		let inner = zipSync({ '0.dll': new Uint8Array(20 * MEGABYTE) });
		for (let level = 0; level < 5; level++)
			inner = zipSync(Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`${at}.zip`, inner])));
		expect(answer(inner)).toBe('xlsx.notWorkbook');
		const parts = Object.entries(bookParts(book)).map(([name, text]) => [name, strToU8(text)] as const);
		const withBomb = zipSync({ ...Object.fromEntries(parts), 'xl/media/bomb.zip': inner });
		expect(answer(withBomb)).toBe('ok');
	});

	it('ten thousand names for the same data', () => {
		const names = Array.from({ length: 9_900 }, (_, at) => `xl/media/${at}.bin`);
		const made = zipSync({
			...Object.fromEntries(Object.entries(bookParts(book)).map(([name, text]) => [name, strToU8(text)])),
			...Object.fromEntries(names.map((name) => [name, new Uint8Array(0)]))
		});
		expect(answer(made)).toBe('ok');
		expect(answerWithin(made.length, () => listSheets(made))).toBe('ok');
	});

	it('all parts of a workbook unpack to as much as they may', () => {
		const withUnpacked = (size: number, bytes: Uint8Array) => answerWithin(size, () => readXlsx(bytes));
		const row = (_: unknown, at: number) => `<row>${valueCell(`A${at + 2}`, at % 7)}</row>`;
		const rows = `<row r="1">${textCell('A1', 'a')}</row>${Array.from({ length: 1_000_000 }, row).join('')}`;
		expect(withUnpacked(rows.length, bookOf({ rows }))).toBe('ok');
		const texts = '<si/>'.repeat(10_100_000);
		const letters = Array.from(noise(400_000), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
		const strings = `${texts}<!--${letters}-->`;
		expect(withUnpacked(strings.length, bookOf({ ...book, strings }))).toBe('xlsx.tooManyCells');
	});
});

describe('directories that lead astray', () => {
	const made = bookOf(book);

	it.each([
		['encrypted', FIELD.flags, 1, 16],
		['packed in another way', FIELD.method, 12, 16],
		['another checksum', FIELD.crc, 1, 32],
		['no data at all', FIELD.packed, 0, 32],
		['a header behind the end', FIELD.headerAt, 0xfffffff0, 32],
		['a header that is none', FIELD.headerAt, 1, 32]
	] as const)('%s', (_, field, value, bits) => {
		expect(answer(withField(made, SHEET, field, value, bits))).toBe('xlsx.brokenZip');
	});

	it('an extra field beyond the end', () => {
		expect(answer(withField(made, SHEET, FIELD.extra, 0xffff, 16))).toBe('xlsx.brokenZip');
	});

	it('an end that names more entries, or entries elsewhere', () => {
		const end = made.length - 22;
		const changed = (offset: number, value: number, bytes: 2 | 4) => {
			const copy = made.slice();
			const view = new DataView(copy.buffer);
			if (bytes === 2) view.setUint16(end + offset, value, true);
			else view.setUint32(end + offset, value, true);
			return answer(copy);
		};
		expect(changed(10, 9999, 2)).toBe('xlsx.brokenZip');
		expect(changed(10, 60_000, 2)).toBe('xlsx.tooManyParts');
		expect(changed(10, 0, 2)).toBe('xlsx.notWorkbook');
		expect(changed(16, 0, 4)).toBe('xlsx.brokenZip');
		expect(changed(16, 0xfffffff0, 4)).toBe('xlsx.brokenZip');
		expect(changed(16, 0xffffffff, 4)).toBe('xlsx.brokenZip');
	});

	it('names that are paths out of the archive are names', () => {
		const parts = ['../../etc/passwd', '/etc/passwd', 'C:\\Windows\\x.dll', 'xl/../../x', '\0', ''];
		const all = { ...book, parts: Object.fromEntries(parts.map((name) => [name, '<x/>'])) };
		expect(answer(bookOf(all))).toBe('ok');
		const made = bookParts(book);
		for (const target of [
			'../../../../etc/passwd',
			'/etc/passwd',
			'file:///etc/passwd',
			'https://example.org/x'
		]) {
			const rels = made['xl/_rels/workbook.xml.rels'].replace('worksheets/sheet1.xml', target);
			expect(answer(zipOf({ ...made, 'xl/_rels/workbook.xml.rels': rels }))).toBe('xlsx.missingPart');
		}
	});
});
