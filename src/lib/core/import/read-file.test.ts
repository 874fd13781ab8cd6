import { describe, expect, it } from 'vitest';
import { CELL, type DataTable } from '../table/types';
import {
	COUNTRY,
	exportText,
	municipality,
	OSLO,
	resaved,
	school,
	smallExport,
	oneByte,
	testColumns,
	utf16le,
	utf8
} from './fixtures';
import { readFile } from './read-file';

function read(bytes: Uint8Array | string) {
	const outcome = readFile(typeof bytes === 'string' ? utf16le(bytes) : bytes, 'fil.csv');
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
}

const texts = (table: DataTable, name: string) => {
	const column = table.columns.find((one) => one.name === name);
	return column?.type === 'text' ? [...column.codes].map((code) => column.levels[code]) : null;
};

const lesing = testColumns('2024-25', 'Lesing', 5);
const changed = (from: string, to: string) => smallExport().replace(from, to);

describe('readFile: what is read', () => {
	it('makes a table of texts and numbers with the line of each row', () => {
		const { table } = read(smallExport());
		expect(table.rowCount).toBe(6);
		expect([...table.lines]).toEqual([3, 4, 5, 6, 7, 8]);
		expect(texts(table, 'EnhetNivaa')).toEqual(['1', '2', '3', '3', '4', '4']);
		expect(texts(table, 'Organisasjonsnummer')).toEqual([
			'I',
			'42',
			'0301',
			'4203',
			'990334021',
			'974795655'
		]);
		expect(texts(table, 'EnhetNavn')?.[4]).toBe('Arendal International School (Ais)');
		const pupils = table.columns.at(-1);
		expect(pupils).toMatchObject({ type: 'number', name: lesing[2], decimals: 0 });
		if (pupils?.type !== 'number') throw new Error('no number column');
		expect([...pupils.values]).toEqual([56230, 3499, 6640, 360, NaN, NaN]);
		expect([...pupils.kinds]).toEqual([0, 0, 0, 0, CELL.suppressed, CELL.missing]);
	});

	it('reports what was understood', () => {
		const { report } = read(smallExport());
		expect(report).toMatchObject({
			fileName: 'fil.csv',
			encoding: 'utf-16le',
			separator: 'tab',
			layout: 'udir-export',
			rows: 6,
			years: [{ year: '2024-25', preliminary: false }],
			subjects: ['Lesing'],
			grades: [5],
			owners: ['Alle eierformer'],
			genders: ['Alle kjønn'],
			unassigned: [],
			otherColumns: [],
			sentences: { count: 0, first: [] },
			repairs: [],
			warnings: []
		});
		expect(report.levels).toEqual([
			{ level: 1, units: 1, values: 3, suppressed: 0, missing: 0, sentences: 0 },
			{ level: 2, units: 1, values: 3, suppressed: 0, missing: 0, sentences: 0 },
			{ level: 3, units: 2, values: 6, suppressed: 0, missing: 0, sentences: 0 },
			{ level: 4, units: 2, values: 0, suppressed: 3, missing: 3, sentences: 0 }
		]);
		expect(report.columns.map(({ role, indicator, decimals }) => [role, indicator, decimals])).toEqual([
			['value', 'np5.reading.scale', 0],
			['halfWidth', 'np5.reading.scale', 1],
			['pupils', 'np5.reading.scale', 0]
		]);
	});

	it('reads re-saved copies to the same cells: semicolon, comma, windows-1252, UTF-8', () => {
		const original = read(smallExport()).table;
		const semicolon = resaved(smallExport());
		const comma = smallExport()
			.replace('sep=\t\n', '')
			.split('\n')
			.map((line) =>
				line
					.split('\t')
					.map((cell) => (line === '' ? '' : `"${cell}"`))
					.join(',')
			)
			.join('\n');
		for (const copy of [oneByte(semicolon), utf8(semicolon), utf8(comma), utf16le(semicolon)]) {
			const { table, report } = read(copy);
			expect(table.columns).toEqual(original.columns);
			expect(report.warnings).toEqual([]);
		}
		expect(read(oneByte(semicolon)).report).toMatchObject({
			encoding: 'windows-1252',
			separator: 'semicolon'
		});
		expect([...read(oneByte(semicolon)).table.lines]).toEqual([2, 3, 4, 5, 6, 7]);
	});

	it('finds fixed columns in any order', () => {
		const turned = smallExport()
			.split('\n')
			.map((line, i) => (i === 0 || line === '' ? line : line.split('\t').reverse().join('\t')))
			.join('\n');
		const { table } = read(turned);
		expect(texts(table, 'EnhetNavn')).toEqual(texts(read(smallExport()).table, 'EnhetNavn'));
		expect(table.columns.at(-1)).toMatchObject({ name: lesing[0] });
	});

	it('keeps other columns as text and says so', () => {
		const { table, report } = read(
			exportText(
				['Merknad', ...lesing],
				[
					[COUNTRY, 'obs', '50', '0,1', '10'],
					[OSLO, '', '51', '0,2', '9']
				]
			)
		);
		expect(report.otherColumns).toEqual(['Merknad']);
		expect(texts(table, 'Merknad')).toEqual(['obs', '']);
	});

	it('counts sentences in number cells, keeps the first hundred, and makes the cells missing', () => {
		const rows = Array.from({ length: 120 }, (_, i): [string, ...string[]] => [
			municipality(String(4300 + i), 'Kommune'),
			`Kommunen nr. ${i} er resultatet av en oppdeling`,
			'=SUM(A1:A2)',
			'7'
		]);
		const { table, report } = read(exportText(lesing, rows));
		expect(report.sentences.count).toBe(240);
		expect(report.sentences.first).toHaveLength(100);
		expect(report.sentences.first[1]).toEqual({ line: 3, column: lesing[1], text: '=SUM(A1:A2)' });
		expect(report.columns[0]).toMatchObject({ values: 0, missing: 120, sentences: 120 });
		expect(report.levels[0]).toMatchObject({ values: 120, missing: 240, sentences: 240 });
		expect(report.warnings.map((warning) => warning.code)).toEqual([
			'import.warning.onlySentences',
			'import.warning.onlySentences'
		]);
		expect(table.columns.at(-1)).toMatchObject({ values: new Float64Array(120).fill(7) });
	});

	it('leaves formulas and script tags in names as the text they are', () => {
		const names = ['=HYPERLINK("http://x")', '<script>alert(1)</script>', '+1+1 skole', '@SUM skole'];
		const rows = names.map((name, i): [string, ...string[]] => [
			school(String(974795600 + i), '0301', name),
			'1',
			'1',
			'1'
		]);
		expect(texts(read(exportText(lesing, rows)).table, 'EnhetNavn')).toEqual(names);
		expect(texts(read(oneByte(resaved(exportText(lesing, rows)))).table, 'EnhetNavn')).toEqual(names);
	});

	it('reads preliminary years and breaks', () => {
		const columns = [
			'Foreløpige tall 2025-26.Alle eierformer.Alle kjønn.Grunnskolepoeng',
			'2024-25.Alle eierformer.Alle kjønn.Grunnskolepoeng',
			'2024-25.Alle eierformer.Alle kjønn.Grunnskolepoeng.Brudd'
		];
		const { report } = read(exportText(columns, [[COUNTRY, '41,2', '', '41,5']]));
		expect(report.years).toEqual([
			{ year: '2024-25', preliminary: false },
			{ year: '2025-26', preliminary: true }
		]);
		expect(report.breaks).toEqual([
			{ series: 'Alle eierformer.Alle kjønn.Grunnskolepoeng', year: '2024-25' }
		]);
		expect(report.columns.map((column) => column.indicator)).toEqual(Array(3).fill('gradePoints10'));
	});

	it('lists value columns that no known indicator uses', () => {
		const columns = ['2024-25.Trivsel.7. årstrinn.Alle eierformer.Alle kjønn.Snitt', ...lesing];
		const { report } = read(exportText(columns, [[COUNTRY, '4,2', '50', '0,1', '10']]));
		expect(report.unassigned).toEqual(['Trivsel.7. årstrinn.Alle eierformer.Alle kjønn.Snitt']);
		expect(report.columns[0]).toMatchObject({ role: 'unassigned', indicator: null });
	});

	it('passes over blank lines and empty columns that a spreadsheet adds', () => {
		const copy = resaved(smallExport())
			.split('\r\n')
			.map((line) => `${line};;`)
			.join('\r\n');
		expect(read(oneByte(`\r\n${copy}\r\n\r\n`)).table.columns).toEqual(read(smallExport()).table.columns);
	});

	it('mends leading zeros that a spreadsheet took, and says where', () => {
		const copy = resaved(smallExport())
			.replaceAll(';03;', ';3;')
			.replaceAll('0301', '301')
			.replaceAll(';0000;', ';0;');
		const { table, report } = read(oneByte(copy));
		expect(table.columns).toEqual(read(smallExport()).table.columns);
		expect(report.repairs).toContainEqual({
			code: 'import.repair.leadingZero',
			params: { column: 'Organisasjonsnummer', count: 1, line: 4, text: '301', repaired: '0301' }
		});
		expect(report.repairs).toContainEqual({
			code: 'import.repair.leadingZero',
			params: { column: 'Kommunekode', count: 4, line: 2, text: '0', repaired: '0000' }
		});
	});
});

describe('readFile: what it warns of', () => {
	it('a last line that may be cut', () => {
		const { report } = read(smallExport().slice(0, -1));
		expect(report.warnings).toEqual([{ code: 'import.warning.noFinalNewline', params: { line: 8 } }]);
	});

	it('decimals that a spreadsheet lost: "0,3" re-read as 3', () => {
		const rows = Array.from({ length: 25 }, (_, i): [string, ...string[]] => [
			municipality(String(4300 + i), 'K'),
			'50',
			'3',
			'90'
		]);
		const { report } = read(exportText(lesing, rows));
		expect(report.warnings).toEqual([
			{ code: 'import.warning.decimalsLost', params: { column: lesing[1], count: 25 } }
		]);
	});

	it('values outside what the unit allows', () => {
		const column = '2024-25.Mobbing på skolen.7. årstrinn.Alle eierformer.Alle kjønn.Andel mobbet';
		const { report } = read(
			exportText(
				[column],
				[
					[COUNTRY, '12,2'],
					[OSLO, '122,5']
				]
			)
		);
		expect(report.warnings).toEqual([
			{
				code: 'import.warning.implausible',
				params: { column, count: 1, line: 4, text: '122.5', low: 0, high: 100 }
			}
		]);
	});

	it('characters that were lost before', () => {
		const { report } = read(changed('Lilleaker', 'Lilleak\ufffdr'));
		expect(report.warnings).toEqual([
			{ code: 'import.warning.lostCharacters', params: { count: 1, line: 8 } }
		]);
	});
});
