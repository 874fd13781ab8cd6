import { describe, expect, it } from 'vitest';
import { CELL } from '../../table/types';
import type { ReadTable } from '../types';
import { Bytes, encodingRecord, madeSav, type MadeFile } from './fixtures';
import { readSav } from './read-sav';

/** Files made by hand after the PSPP developer's guide; what is expected is what was written. */
const EMPTY = -Number.MAX_VALUE;

function read(file: MadeFile): ReadTable {
	const outcome = readSav(madeSav(file));
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
}

const texts = (table: ReadTable, index: number) => {
	const column = table.columns[index];
	return column.type === 'text' ? [...column.codes].map((code) => column.levels[code]) : [];
};
const numbers = (table: ReadTable, index: number) => {
	const column = table.columns[index];
	return column.type === 'number' ? [...column.values] : [];
};

describe.each([true, false])('readSav, lowest byte first: %s', (little) => {
	const info = new Bytes(little).int32(24, 0, 0, 0, 1, 0, little ? 2 : 1, 65001);

	it('reads numbers, texts, labels, missing values and the weight', () => {
		const table = read({
			little,
			variables: [
				{ name: 'VEKT', format: [5, 3] },
				{ name: 'NAVN', width: 12, label: 'Navn på kommunen' },
				{ name: 'SVAR', missingCode: -3, missing: [97, Number.MAX_VALUE, 9] }
			],
			valueLabels: [
				{
					labels: [
						[9, 'Vet ikke – åŋ'],
						[1, 'Ja'],
						[EMPTY, 'Tom']
					],
					elements: [4, 1]
				}
			],
			extensions: [
				[3, 4, info],
				[11, 4, new Bytes(little).int32(3, 8, 1, 1, 8, 0, 2, 8, 1)],
				[13, 1, new Bytes().text('VEKT=Vekten_på_svaret\tSVAR=Svar', 32)]
			],
			weight: 1,
			cases: 2,
			elements: [1.5, 'Tromsø ', '- R', 1, 0.25, 'Oslo', '', EMPTY]
		});
		expect(table).toMatchObject({
			name: 'Laget for hånd',
			rowCount: 2,
			weight: 'Vekten_på_svaret',
			notes: []
		});
		expect(table.columns.map(({ name }) => name)).toEqual(['Vekten_på_svaret', 'NAVN', 'Svar']);
		expect(numbers(table, 0)).toEqual([1.5, 0.25]);
		expect(texts(table, 1)).toEqual(['Tromsø - R', 'Oslo']);
		expect(table.columns[2]).toMatchObject({ kinds: new Uint8Array([CELL.value, CELL.missing]) });
		expect(numbers(table, 2)).toEqual([1, NaN]);
		expect(table.columns.map(({ facts }) => facts.measure)).toEqual(['scale', 'nominal', 'ordinal']);
		expect(table.columns[0]).toMatchObject({ decimals: 3 });
		expect(table.columns[1].facts.label).toBe('Navn på kommunen');
		expect(table.columns[2].facts).toMatchObject({
			valueLabels: [
				{ value: 9, label: 'Vet ikke – åŋ' },
				{ value: 1, label: 'Ja' }
			],
			declaredMissing: { values: [9], range: { low: 97, high: Infinity } }
		});
		expect([...table.lines]).toEqual([1, 2]);
	});

	it('reads byte-compressed data, with and without an end code', () => {
		const file: MadeFile = {
			little,
			compression: 1,
			variables: [{ name: 'A' }, { name: 'B', width: 8 }],
			extensions: [encodingRecord()]
		};
		const literals = [...new Bytes(little).element(0.1).element('åååå').done()];
		const codes = [101, 254, 253, 253, 255, 100, 0, 252];
		const table = read({ ...file, data: [...codes, ...literals] });
		expect(numbers(table, 0)).toEqual([1, 0.1, NaN]);
		expect(texts(table, 1)).toEqual(['', 'åååå', '']);
		expect(read({ ...file, data: [101, 254] }).rowCount).toBe(1);
	});

	it('puts texts over 255 bytes together, also where a letter crosses a piece', () => {
		const text = `${'x'.repeat(254)}å${'y'.repeat(50)}`;
		const encoded = new TextEncoder().encode(text);
		const table = read({
			little,
			variables: [{ name: 'LANG', width: 255 }, { name: 'LANG1', width: 54 }, { name: 'N' }],
			extensions: [[14, 1, new Bytes().raw(new TextEncoder().encode('LANG=00306\0\t'))], encodingRecord()],
			data: [
				...[...encoded.subarray(0, 255), 0x20],
				...new Bytes().raw(encoded.subarray(255)).text('', 5).done(),
				...new Bytes(little).element(7).done()
			]
		});
		expect(texts(table, 0)).toEqual([text]);
		expect(numbers(table, 1)).toEqual([7]);
	});

	it('reads labels and missing values of texts over eight bytes', () => {
		const labels = new Bytes(little)
			.sized('LangtNavn')
			.int32(12, 1)
			.sized('davvisámegiella')
			.sized('Nordsamisk');
		const missing = new Bytes(little)
			.sized('LangtNavn')
			.raw([2])
			.int32(8)
			.text('ukjent', 8)
			.text('annet å', 8);
		const repeated = new Bytes(little)
			.sized('LangtNavn')
			.raw([2])
			.int32(8)
			.text('a', 8)
			.int32(8)
			.text('b', 8);
		const file = (record: Bytes): MadeFile => ({
			little,
			variables: [{ name: 'V1', width: 16 }],
			extensions: [
				[13, 1, new Bytes().text('V1=LangtNavn', 12)],
				encodingRecord(),
				[21, 1, labels],
				[22, 1, record]
			]
		});
		expect(read(file(missing)).columns[0].facts).toMatchObject({
			valueLabels: [{ value: 'davvisámegiella', label: 'Nordsamisk' }],
			declaredMissing: { values: ['ukjent', 'annet å'], range: null }
		});
		expect(read(file(repeated)).columns[0].facts.declaredMissing.values).toEqual(['a', 'b']);
	});

	it('gives dates as days, date-times as seconds since 1970, with their missing values and labels', () => {
		const noon2024 = 141_428 * 86_400 + Date.UTC(2024, 1, 29, 12) / 1000;
		const table = read({
			little,
			variables: [
				{ name: 'D', format: [20, 0], missing: [141_428 * 86_400] },
				{ name: 'T', format: [22, 0] },
				{ name: 'K', format: [21, 2] },
				{ name: 'P', format: [31, 1] }
			],
			valueLabels: [{ labels: [[141_429 * 86_400, 'Ukjent dato']], elements: [1] }],
			elements: [noon2024 - 43_200, noon2024, 3600.5, 12.5]
		});
		expect(table.columns.map(({ facts }) => facts.format)).toEqual(['date', 'dateTime', 'time', 'percent']);
		expect([0, 1, 2, 3].map((index) => numbers(table, index)[0])).toEqual([
			Date.UTC(2024, 1, 29) / 86_400_000,
			Date.UTC(2024, 1, 29, 12) / 1000,
			3600.5,
			12.5
		]);
		expect(table.columns[0].facts).toMatchObject({
			declaredMissing: { values: [0], range: null },
			valueLabels: [{ value: 1, label: 'Ukjent dato' }]
		});
	});
});

describe('encodings', () => {
	const bytes = [0xc6, 0x80, 0x96, 0x20, 0x20, 0x20, 0x20, 0x20];
	const file = (extensions: MadeFile['extensions']): MadeFile => ({
		variables: [{ name: 'T', width: 8 }],
		extensions,
		data: bytes
	});
	const page = (code: number): [number, number, Bytes] => [
		3,
		4,
		new Bytes().int32(24, 0, 0, 0, 1, 0, 2, code)
	];

	it.each([
		['windows-1252 by name', [encodingRecord('windows-1252')], 'Æ€–'],
		['windows-1252 by page', [page(1252)], 'Æ€–'],
		['windows-1251 by page', [page(1251)], 'ЖЂ–'],
		['the name before the page', [page(1251), encodingRecord('cp1252')], 'Æ€–']
	] as [string, MadeFile['extensions'], string][])('%s', (_, extensions, expected) => {
		const table = read(file(extensions));
		expect(texts(table, 0)).toEqual([expected]);
		expect(table.notes).toEqual([]);
	});

	it('are guessed, and said to be, when the file tells none', () => {
		const table = read(file([page(2)]));
		expect(texts(table, 0)).toEqual(['Æ€–']);
		expect(table.notes).toEqual([{ code: 'sav.encodingGuessed', params: { encoding: 'windows-1252' } }]);
	});

	it('that the web does not know are refused', () => {
		expect(readSav(madeSav(file([page(1)])))).toMatchObject({ problem: { code: 'sav.badEncoding' } });
		expect(readSav(madeSav(file([page(850)])))).toMatchObject({
			problem: { code: 'sav.badEncoding', params: { encoding: 'cp850' } }
		});
	});

	it('spoiled bytes are replaced and noted, a letter cut off at the end is left out', () => {
		const table = read({
			variables: [{ name: 'T', width: 8 }],
			extensions: [encodingRecord()],
			data: [...bytes, ...new TextEncoder().encode('aaaaaaa'), 0xc3, ...new TextEncoder().encode('aaaaaaa ')]
		});
		expect(texts(table, 0).slice(1)).toEqual(['aaaaaaa', 'aaaaaaa']);
		expect(table.columns[0]).toMatchObject({ codes: new Uint32Array([0, 1, 1]) });
		expect(table.notes).toEqual([{ code: 'sav.spoiledText', params: { column: 'T', count: 1 } }]);
	});
});
