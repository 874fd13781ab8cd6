import { describe, expect, it } from 'vitest';
import {
	COUNTRY,
	exportText,
	FIXED_HEADER,
	municipality,
	OSLO,
	resaved,
	smallExport,
	testColumns,
	utf16le,
	utf8
} from './fixtures';
import { readFile } from './read-file';

/** A guard against hanging, in milliseconds; speed is measured by `npm run bench`. */
const HANGS = 60_000;

function problemOf(bytes: Uint8Array | string) {
	const outcome = readFile(typeof bytes === 'string' ? utf16le(bytes) : bytes, 'fil.csv');
	return outcome.ok ? null : outcome.problem;
}

const lesing = testColumns('2024-25', 'Lesing', 5);
const changed = (from: string, to: string) => smallExport().replace(from, to);

describe('readFile: what it refuses', () => {
	const name = { file: 'fil.csv' };

	it.each([
		['nothing', new Uint8Array(), { code: 'import.empty', params: name }],
		['spaces', utf8(' \r\n\r\n'), { code: 'import.empty', params: name }],
		['a sep= line alone', utf16le('sep=\t\n'), { code: 'import.empty', params: name }],
		['a header alone', exportText(lesing, []), { code: 'import.noRows', params: { ...name, line: 2 } }],
		['a zip called csv', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), { code: 'import.zip', params: name }],
		[
			'a row with too few cells',
			changed('\t0,1\t56 230', '\t0,1'),
			{ code: 'import.fieldCount', params: { ...name, line: 3, expected: 12, found: 11 } }
		],
		[
			'a row with too many cells',
			changed('\t0,1', '\t0\t1'),
			{ code: 'import.fieldCount', params: { ...name, line: 3, expected: 12, found: 13 } }
		],
		[
			'a level that is none',
			changed('\n3\tI', '\n7\tI'),
			{ code: 'import.badLevel', params: { ...name, line: 5, column: 'EnhetNivaa', text: '7' } }
		],
		[
			'a unit twice',
			`${smallExport()}${OSLO}\t1\t1\t1\n`,
			{ code: 'import.duplicateUnit', params: { ...name, line: 9, firstLine: 5, text: '0301' } }
		],
		[
			'a missing column',
			changed('Kommunekode', 'Kommunenr'),
			{ code: 'import.missingColumn', params: { ...name, line: 2, column: 'Kommunekode' } }
		],
		[
			'a column twice',
			changed(lesing[1], lesing[0]),
			{ code: 'import.duplicateColumn', params: { ...name, line: 2, column: lesing[0] } }
		],
		[
			'a column without a name',
			changed(`\t${lesing[2]}`, '\t'),
			{ code: 'import.unnamedColumn', params: { ...name, line: 3, position: 12 } }
		],
		[
			'no value columns',
			`${FIXED_HEADER}\n${COUNTRY}\n`,
			{ code: 'import.noValueColumns', params: { ...name, line: 1 } }
		],
		['letters lost in a conversion', smallExport().replaceAll('ø', '\ufffd'), { code: 'import.garbledText' }],
		[
			'UTF-8 taken for windows-1252 before',
			smallExport().replaceAll('ø', 'Ã¸').replaceAll('å', 'Ã¥'),
			{ code: 'import.garbledText' }
		],
		[
			'letters of an old Macintosh',
			smallExport().replaceAll('ø', '¿').replaceAll('å', 'Œ'),
			{ code: 'import.garbledText' }
		],
		[
			'letters replaced by question marks',
			smallExport().replaceAll('ø', '?').replaceAll('å', '?'),
			{ code: 'import.garbledText' }
		],
		[
			'another table',
			utf8('orgnr;kommune;skole\n1;2;3\n'),
			{ code: 'import.unknownLayout', params: { ...name, line: 1, found: 'orgnr | kommune | skole' } }
		],
		[
			'upper secondary school',
			utf16le('sep=\t\nFagNivaa\tEnhetNivaa\tVurderingsfagkode\n2\t0\tENG1007\n'),
			{ code: 'import.upperSecondary', params: { ...name, line: 2, column: 'FagNivaa' } }
		],
		['an open quote', utf8(`${resaved(smallExport())}"3;I;42`), { code: 'import.badQuote' }],
		['broken JSON', utf8('{"metadata":'), { code: 'import.badJson', params: name }],
		[
			'other JSON',
			utf8('{"class":"dataset","id":[]}'),
			{ code: 'import.unknownJson', params: { ...name, found: 'class, id' } }
		]
	])('%s', (_, bytes, problem) => {
		expect(problemOf(bytes)).toMatchObject(problem);
	});

	it('more columns than any export has', () => {
		const columns = Array.from({ length: 10_001 }, (_, i) => `2024-25.Tema ${i}.Snitt`);
		expect(problemOf(exportText(columns, []))).toEqual({
			code: 'import.tooManyColumns',
			params: { ...name, line: 2, columns: 10_010, limit: 10_000 }
		});
	});

	it('what nobody foresaw, as a problem and never as an exception', () => {
		const bytes = new Proxy(new Uint8Array(9), {
			get: () => {
				throw new Error('broken');
			}
		});
		expect(problemOf(bytes)).toEqual({ code: 'import.failed', params: { ...name, reason: 'broken' } });
	});

	it('swapped columns: codes and names in each other’s place', () => {
		const swap = (a: number, b: number) =>
			smallExport()
				.split('\n')
				.map((line, i) => {
					const cells = line.split('\t');
					if (i > 1 && cells.length > 9) [cells[a], cells[b]] = [cells[b], cells[a]];
					return cells.join('\t');
				})
				.join('\n');
		expect(problemOf(swap(0, 2))?.code).toBe('import.badLevel');
		expect(problemOf(swap(3, 4))?.code).toBe('import.badMunicipalityNumber');
		expect(problemOf(swap(3, 7))?.code).toBe('import.badMunicipalityNumber');
		expect(problemOf(swap(4, 8))?.code).toBe('import.nameIsNumber');
		expect(problemOf(swap(8, 9))?.code).toBe('import.nameIsNumber');
		expect(problemOf(swap(2, 3))?.code).toBe('import.badMunicipalityNumber');
	});

	it('200 MB of noise within about a second, text or not', () => {
		const size = 200 * 1024 * 1024;
		const fills: [number, string][] = [
			[0, 'import.binary'],
			[7, 'import.binary'],
			[0x61, 'import.unknownLayout'],
			[0x0a, 'import.empty'],
			[0xe5, 'import.unknownLayout'],
			[0x7b, 'import.tooLarge']
		];
		const bytes = new Uint8Array(size);
		for (const [fill, code] of fills) {
			bytes.fill(fill);
			const start = performance.now();
			expect(problemOf(bytes)?.code).toBe(code);
			expect(performance.now() - start).toBeLessThan(HANGS);
		}
	});

	it('noise after a good beginning, at the first bad line', () => {
		const rows = Array.from({ length: 50 }, (_, i): [string, ...string[]] => [
			municipality(String(4300 + i), 'K'),
			'50',
			'0,3',
			'90'
		]);
		const good = utf16le(exportText(lesing, rows));
		const bytes = new Uint8Array(50 * 1024 * 1024).fill(0x20);
		bytes.set(good);
		const start = performance.now();
		expect(problemOf(bytes)?.code).toBe('import.lineTooLong');
		expect(performance.now() - start).toBeLessThan(HANGS);
	});
});
