import { describe, expect, it } from 'vitest';
import { municipality, OSLO, school, testColumns } from '../import/fixtures';
import { CELL, type DataTable } from '../table/types';
import { assemble } from './assemble';
import { cellOf, tableOf, testRegister } from './fixtures';
import { proposeAssignments } from './propose';

const { value, missing } = CELL;
const READING = 'np5.reading.scale';
const GP = 'gradePoints10';
const gradePoints = (year: string) => `${year}.Alle eierformer.Alle kjønn.Grunnskolepoeng`;
const lesing = (year: string, grade = 5) => testColumns(year, 'Lesing', grade);

function run(tables: DataTable[]) {
	return assemble(tables, proposeAssignments(tables, []).assigned, testRegister, { owners: 'all' });
}
const kindOf = (...args: Parameters<typeof cellOf>) => cellOf(...args).kind;
const notesOf = (data: ReturnType<typeof run>, code: string) =>
	data.notes.filter((note) => note.code === `indicators.${code}`).map((note) => note.params);

describe('assemble: municipality numbers', () => {
	it('renumbered: carried, and the earlier number kept', () => {
		const data = run([
			tableOf('a.csv', lesing('2022-23'), [[municipality('3001', 'Halden'), '48', '1,0', '300']])
		]);
		expect(cellOf(data, '3101', READING, '2022-23')).toMatchObject({ value: 48, pupils: 300 });
		expect(data.municipalities.units[3].formerNumbers).toEqual(['3001']);
		expect(notesOf(data, 'carried')).toEqual([{ count: 1, vintage: 2024 }]);
	});

	it('divided: history follows the first successor; the other has none; both say so', () => {
		const data = run([
			tableOf('a.csv', lesing('2023-24'), [[municipality('1507', 'Ålesund'), '49', '0,6', '761']]),
			tableOf('b.csv', lesing('2024-25'), [
				[municipality('1508', 'Ålesund'), '50', '0,7', '632'],
				[municipality('1580', 'Haram'), '45', '2,0', '86']
			])
		]);
		expect(cellOf(data, '1508', READING, '2023-24').value).toBe(49);
		expect(kindOf(data, '1580', READING, '2023-24')).toBe(missing);
		expect(notesOf(data, 'divided')).toEqual([
			{ from: '1507', fromName: 'Ålesund', number: '1508', name: 'Ålesund', years: '2023-24' }
		]);
		expect(notesOf(data, 'noHistory')).toEqual([
			{ number: '1580', name: 'Haram', from: '1507', fromName: 'Ålesund', years: '2023-24' }
		]);
	});

	it('divided, in one file of both years: rows of numbers not in use are no parts', () => {
		const columns = [gradePoints('2023-24'), gradePoints('2024-25')];
		const data = run([
			tableOf('a.csv', columns, [
				[municipality('1507', 'Ålesund'), '41,0', ''],
				[municipality('1508', 'Ålesund'), 'Ålesund er resultatet av en oppdeling', '42,0'],
				[municipality('1580', 'Haram'), '', '43,0']
			])
		]);
		expect(cellOf(data, '1508', GP, '2023-24')).toMatchObject({ value: 41, line: 3 });
		expect(cellOf(data, '1508', GP, '2024-25')).toMatchObject({ value: 42, line: 4 });
		expect(notesOf(data, 'divided')).toMatchObject([{ years: '2023-24' }]);
		expect(notesOf(data, 'merged')).toEqual([]);
	});

	it('merged: mean weighted by pupils when every part has value and pupils, else missing', () => {
		const data = run([
			tableOf(
				'a.csv',
				[...lesing('2018-19'), ...testColumns('2018-19', 'Regning', 5)],
				[
					[municipality('5004', 'Steinkjer'), '48', '1,0', '300', '50', '1,0', '300'],
					[municipality('5039', 'Verran'), '52', '3,0', '100', '*', '*', '*']
				]
			)
		]);
		// By hand: (48·300 + 52·100) / 400 = 49; √((1·300)² + (3·100)²) / 400 = 1.0607
		const cell = cellOf(data, '5006', READING, '2018-19');
		expect(cell).toMatchObject({ kind: value, value: 49, pupils: 400, line: 3 });
		expect(cell.halfWidth).toBeCloseTo(1.0606601717798212, 12);
		expect(kindOf(data, '5006', 'np5.numeracy.scale', '2018-19')).toBe(missing);
		expect(notesOf(data, 'merged')).toEqual([
			{ number: '5006', name: 'Steinkjer', parts: '5004, 5039', cells: 1 }
		]);
		expect(notesOf(data, 'mergedMissing')).toEqual([
			{ number: '5006', name: 'Steinkjer', parts: '5004, 5039', cells: 1 }
		]);
		expect(data.municipalities.units[5].formerNumbers).toEqual(['5004', '5039']);
	});

	it('merged: says so when two files have different parts for one year', () => {
		const data = run([
			tableOf('a.csv', lesing('2018-19'), [[municipality('5004', 'Steinkjer'), '48', '1,0', '300']]),
			tableOf('b.csv', lesing('2018-19'), [[municipality('5039', 'Verran'), '52', '3,0', '100']])
		]);
		expect(notesOf(data, 'mergedAcrossFiles')).toEqual([
			{ number: '5006', name: 'Steinkjer', file: 'b.csv', earlierFile: 'a.csv' }
		]);
	});

	it('merged: parts that differ between grades are nothing to say', () => {
		const data = run([
			tableOf('a.csv', lesing('2018-19'), [
				[municipality('5004', 'Steinkjer'), '48', '1,0', '300'],
				[municipality('5039', 'Verran'), '52', '3,0', '100']
			]),
			tableOf('b.csv', lesing('2018-19', 8), [[municipality('5004', 'Steinkjer'), '48', '1,0', '300']])
		]);
		expect(notesOf(data, 'mergedAcrossFiles')).toEqual([]);
		expect(cellOf(data, '5006', 'np8.reading.scale', '2018-19').value).toBe(48);
	});

	it('unknown: left out, with their schools, and counted', () => {
		const data = run([
			tableOf('a.csv', lesing('2024-25'), [
				[OSLO, '52', '0,2', '9'],
				[municipality('9999', 'Ingensteds'), '48', '1,0', '300'],
				[school('990334021', '9999', 'A skole'), '47', '4,0', '20']
			])
		]);
		expect(data.schools.units).toEqual([]);
		expect(data.municipalities.unitCount).toBe(6);
		expect(notesOf(data, 'unknownMunicipalities')).toEqual([{ count: 1, rows: 2, numbers: '9999' }]);
	});

	it('a school belongs to the municipality of its latest row, whatever the order of the files', () => {
		const early = tableOf('a.csv', lesing('2023-24'), [
			[school('990334021', '1507', 'Gammelt navn'), '47', '4,0', '20']
		]);
		const late = tableOf('b.csv', lesing('2024-25'), [
			[school('990334021', '1580', 'Nytt navn'), '', '', '']
		]);
		for (const tables of [
			[early, late],
			[late, early]
		]) {
			expect(run(tables).schools.units).toEqual([
				{ number: '990334021', name: 'Nytt navn', municipality: 2 }
			]);
		}
	});
});
