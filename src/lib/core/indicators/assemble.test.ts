import { describe, expect, it } from 'vitest';
import { COUNTRY, municipality, OSLO, school, testColumns } from '../import/fixtures';
import { CELL, type DataTable } from '../table/types';
import { assemble } from './assemble';
import { cellOf, tableOf, testRegister } from './fixtures';
import type { Owners } from './plan';
import { proposeAssignments } from './propose';
import type { SeriesAssignment } from './types';

const { value, suppressed, missing, notApplicable } = CELL;
const READING = 'np5.reading.scale';
const GP = 'gradePoints10';
const gradePoints = (year: string, owner = 'Alle eierformer') =>
	`${year}.${owner}.Alle kjønn.Grunnskolepoeng`;
const lesing = (year: string, grade = 5) => testColumns(year, 'Lesing', grade);

function run(tables: DataTable[], owners: Owners = 'all', remembered: SeriesAssignment[] = []) {
	const { assigned } = proposeAssignments(tables, remembered);
	return assemble(tables, assigned, testRegister, { owners });
}
const kindOf = (...args: Parameters<typeof cellOf>) => cellOf(...args).kind;
const notesOf = (data: ReturnType<typeof run>, code: string) =>
	data.notes.filter((note) => note.code === `indicators.${code}`).map((note) => note.params);

describe('assemble: one file', () => {
	const table = tableOf('a.csv', lesing('2024-25'), [
		[COUNTRY, '49', '0,1', '56 155'],
		[OSLO, '52', '0,2', '6 640'],
		[municipality('4203', 'Arendal'), '*', '*', '*'],
		[municipality('2100', 'Svalbard'), '', '', ''],
		[school('990334021', '4203', 'A skole'), '47', '4,0', '20']
	]);
	const data = run([table]);

	it('has value, uncertainty, pupils and the place it was read from', () => {
		expect(cellOf(data, '0301', READING, '2024-25')).toEqual({
			kind: value,
			value: 52,
			pupils: 6640,
			halfWidth: 0.2,
			source: 'a.csv',
			line: 4
		});
		expect(cellOf(data, 'country', READING, '2024-25')).toMatchObject({ value: 49, pupils: 56155 });
		expect(cellOf(data, '990334021', READING, '2024-25')).toMatchObject({ value: 47, line: 7 });
	});

	it('has every municipality of the register and the places outside that occur, last', () => {
		expect(data.municipalities.units.map((unit) => unit.number)).toEqual([
			...testRegister.municipalities.map((unit) => unit.number),
			'2100'
		]);
		expect(data.schools.units).toEqual([{ number: '990334021', name: 'A skole', municipality: 4 }]);
		expect(
			run([tableOf('b.csv', lesing('2024-25'), [[OSLO, '1', '1', '1']])]).municipalities.units
		).toHaveLength(6);
	});

	it('keeps the kinds of empty cell apart', () => {
		expect(kindOf(data, '4203', READING, '2024-25')).toBe(suppressed);
		expect(kindOf(data, '2100', READING, '2024-25')).toBe(missing);
		expect(kindOf(data, '1580', READING, '2024-25')).toBe(notApplicable);
		expect(cellOf(data, '4203', READING, '2024-25')).toMatchObject({
			value: NaN,
			pupils: NaN,
			halfWidth: NaN
		});
	});

	it('describes the indicator by what the files print', () => {
		expect(data.indicators).toEqual([
			{
				id: READING,
				area: 'nationalTests',
				grade: 5,
				direction: -1,
				unit: 'scalePoints',
				step: 1,
				decimals: 0,
				series: 'Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng'
			}
		]);
		expect([...data.basis]).toEqual([1]);
	});
});

describe('assemble: grades', () => {
	it('a unit with the grade in one year is missing, not inapplicable, in another', () => {
		const data = run([
			tableOf('a.csv', lesing('2023-24'), [[OSLO, '52', '0,2', '9']]),
			tableOf('b.csv', lesing('2024-25'), [[municipality('4203', 'Arendal'), '48', '0,8', '9']])
		]);
		expect(kindOf(data, '0301', READING, '2024-25')).toBe(missing);
		expect(kindOf(data, '4203', READING, '2023-24')).toBe(missing);
		expect(kindOf(data, '3101', READING, '2023-24')).toBe(notApplicable);
	});

	it('an empty row counts where the table has one grade, not where it has several', () => {
		const one = run([tableOf('a.csv', lesing('2024-25'), [[OSLO, '', '', '']])]);
		expect(kindOf(one, '0301', READING, '2024-25')).toBe(missing);
		const columns = [...lesing('2024-25', 5), ...lesing('2024-25', 8)];
		const two = run([tableOf('b.csv', columns, [[OSLO, '', '', '*', '50', '1', '9']])]);
		expect(kindOf(two, '0301', READING, '2024-25')).toBe(missing);
		const rows: [string, ...string[]][] = [[OSLO, '', '', '', '*', '*', '*']];
		const three = run([tableOf('c.csv', columns, rows)]);
		expect(kindOf(three, '0301', READING, '2024-25')).toBe(notApplicable);
		expect(kindOf(three, '0301', 'np8.reading.scale', '2024-25')).toBe(suppressed);
	});

	it('grunnskolepoeng belong to grade 10 though their columns name none', () => {
		const data = run([
			tableOf(
				'a.csv',
				[gradePoints('2024-25'), '2024-25.Alle eierformer.Alle kjønn.Antall elever'],
				[[OSLO, '', '']]
			),
			tableOf('b.csv', lesing('2024-25'), [[municipality('4203', 'Arendal'), '48', '0,8', '9']])
		]);
		expect(kindOf(data, '0301', GP, '2024-25')).toBe(missing);
		expect(kindOf(data, '4203', GP, '2024-25')).toBe(notApplicable);
		expect([...data.basis]).toEqual([0, 1]);
		expect(data.indicators.map((one) => one.id)).toEqual([GP, READING]);
	});
});

describe('assemble: precedence', () => {
	const cells = (first: string, second: string, firstYear = '2024-25', secondYear = '2024-25') =>
		run([
			tableOf('a.csv', [gradePoints(firstYear)], [[OSLO, first]]),
			tableOf('b.csv', [gradePoints(secondYear)], [[OSLO, second]])
		]);
	const preliminary = 'Foreløpige tall 2024-25';

	it.each([
		['a later value wins', '41,0', '42,0', value, 42, 'b.csv'],
		['a later suppressed cell wins', '41,0', '*', suppressed, NaN, 'b.csv'],
		['a missing cell never hides a value', '41,0', '', value, 41, 'a.csv'],
		['a missing cell never hides a suppressed one', '*', '', suppressed, NaN, 'a.csv'],
		['a value fills a missing cell', '', '42,0', value, 42, 'b.csv']
	])('%s', (_, first, second, kind, number, source) => {
		expect(cellOf(cells(first, second), '0301', GP, '2024-25')).toMatchObject({
			kind,
			value: number,
			source
		});
	});

	it('a preliminary value never replaces a final one, in whatever order', () => {
		const late = cells('41,0', '43,0', '2024-25', preliminary);
		expect(cellOf(late, '0301', GP, '2024-25')).toMatchObject({ value: 41, source: 'a.csv' });
		expect(notesOf(late, 'preliminaryLeftOut')).toEqual([
			{ indicator: GP, year: '2024-25', cells: 1, file: 'b.csv' }
		]);
		const early = cells('43,0', '41,0', preliminary);
		expect(cellOf(early, '0301', GP, '2024-25')).toMatchObject({ value: 41, source: 'b.csv' });
		expect(notesOf(early, 'preliminary')).toEqual([]);
		expect(kindOf(cells('*', '43,0', '2024-25', preliminary), '0301', GP, '2024-25')).toBe(suppressed);
	});

	it('a preliminary value is used, and named, where there is no other', () => {
		const data = cells('', '43,0', '2024-25', preliminary);
		expect(cellOf(data, '0301', GP, '2024-25')).toMatchObject({ value: 43, source: 'b.csv' });
		expect(notesOf(data, 'preliminary')).toEqual([{ indicator: GP, year: '2024-25', cells: 1 }]);
		expect(data.years).toEqual(['2024-25']);
	});

	it('a final column of the same file wins over its preliminary one', () => {
		const data = run([
			tableOf('a.csv', [gradePoints('2024-25'), gradePoints(preliminary)], [[OSLO, '41', '43']])
		]);
		expect(cellOf(data, '0301', GP, '2024-25').value).toBe(41);
	});

	it('uses the column after a break where the plain one is empty, and says so', () => {
		const columns = [gradePoints('2023-24'), `${gradePoints('2023-24')}.Brudd`];
		const rows: [string, ...string[]][] = [
			[OSLO, '', '41,5'],
			[municipality('4203', 'Arendal'), '40,0', '44,0'],
			[municipality('3101', 'Halden'), '*', '44,0']
		];
		const data = run([tableOf('a.csv', columns, rows)]);
		expect(cellOf(data, '0301', GP, '2023-24').value).toBe(41.5);
		expect(cellOf(data, '4203', GP, '2023-24').value).toBe(40);
		expect(kindOf(data, '3101', GP, '2023-24')).toBe(suppressed);
		expect(notesOf(data, 'breakUsed')).toEqual([{ indicator: GP, year: '2023-24', cells: 1, file: 'a.csv' }]);
	});
});

describe('assemble: pupils', () => {
	const level1 = '2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Mestringsnivå 1';

	it('come from another file where the own one has none', () => {
		const data = run([
			tableOf('a.csv', lesing('2024-25'), [[OSLO, '52', '0,2', '6 640']]),
			tableOf(
				'b.csv',
				[level1],
				[
					[OSLO, '18,3'],
					[municipality('4203', 'Arendal'), '20,0']
				]
			)
		]);
		expect(cellOf(data, '0301', 'np5.reading.level1', '2024-25')).toMatchObject({
			value: 18.3,
			pupils: 6640,
			halfWidth: NaN,
			source: 'b.csv'
		});
		expect(cellOf(data, '4203', 'np5.reading.level1', '2024-25').pupils).toBeNaN();
	});

	it('of the own file stand', () => {
		const pupils = lesing('2024-25')[2];
		const data = run([
			tableOf('a.csv', [level1, pupils], [[OSLO, '18,3', '100']]),
			tableOf('b.csv', lesing('2024-25'), [[OSLO, '52', '0,2', '6 640']])
		]);
		expect(cellOf(data, '0301', 'np5.reading.level1', '2024-25').pupils).toBe(100);
		expect(cellOf(data, '0301', READING, '2024-25').pupils).toBe(6640);
	});
});

describe('assemble: owners', () => {
	const columns = [gradePoints('2023-24'), gradePoints('2024-25'), gradePoints('2024-25', 'Offentlig')];
	const table = tableOf('a.csv', columns, [[OSLO, '41', '42', '43']]);

	it('all owners by default', () => {
		const data = run([table]);
		expect(data.years).toEqual(['2023-24', '2024-25']);
		expect(cellOf(data, '0301', GP, '2024-25').value).toBe(42);
		expect(data.notes).toEqual([]);
	});

	it('municipal schools only where there are such columns; the years without stay empty, and it says so', () => {
		const data = run([table], 'municipal');
		expect(data.years).toEqual(['2024-25']);
		expect(cellOf(data, '0301', GP, '2024-25').value).toBe(43);
		expect(notesOf(data, 'municipalOwnersSomeYears')).toEqual([{ indicator: GP, years: '2023-24' }]);
	});

	it('falls back to all owners, and says so', () => {
		const data = run([tableOf('b.csv', [gradePoints('2024-25')], [[OSLO, '42']])], 'municipal');
		expect(cellOf(data, '0301', GP, '2024-25').value).toBe(42);
		expect(notesOf(data, 'noMunicipalOwners')).toEqual([{ indicator: GP, owner: 'Alle eierformer' }]);
	});

	it('uses the only owners there are, and says so', () => {
		const data = run([tableOf('b.csv', [gradePoints('2024-25', 'Privat')], [[OSLO, '42']])]);
		expect(notesOf(data, 'onlySomeOwners')).toEqual([{ indicator: GP, owner: 'Privat' }]);
	});
});

describe('assemble: series', () => {
	it('joins two wordings of one indicator; the first series stands where one file has both', () => {
		const path = (year: string, measure: string) =>
			`${year}.Motivasjon.7. årstrinn.Alle eierformer.Alle kjønn.${measure}`;
		const data = run([
			tableOf('a.csv', [path('2023-24', 'Snitt')], [[OSLO, '3,9']]),
			tableOf('b.csv', [path('2024-25', 'Gjennomsnitt')], [[OSLO, '3,75']]),
			tableOf('c.csv', [path('2025-26', 'Snitt'), path('2025-26', 'Indeksverdi')], [[OSLO, '3,8', '70']])
		]);
		expect(data.indicators).toHaveLength(1);
		expect(data.indicators[0]).toMatchObject({ decimals: 2, step: 0.01 });
		expect(data.years.map((year) => cellOf(data, '0301', 'eu7.motivation', year).value)).toEqual([
			3.9, 3.75, 3.8
		]);
		expect(notesOf(data, 'severalSeries')).toMatchObject([{ indicator: 'eu7.motivation', file: 'c.csv' }]);
	});

	it('takes an indicator assigned by hand with its own step', () => {
		const series = 'Trivsel.7. årstrinn.Alle eierformer.Alle kjønn.Snitt';
		const remembered: SeriesAssignment[] = [
			{
				definition: {
					id: series,
					label: 'Trivsel',
					area: 'other',
					grade: 7,
					direction: -1,
					unit: 'mean',
					step: 0.5
				},
				value: series
			}
		];
		const data = run([tableOf('a.csv', [`2024-25.${series}`], [[OSLO, '4,2']])], 'all', remembered);
		expect(data.indicators).toEqual([{ ...remembered[0].definition, series, decimals: 1 }]);
		expect(cellOf(data, '0301', series, '2024-25').value).toBe(4.2);
	});

	it('is empty, but whole, without tables', () => {
		const data = run([]);
		expect(data).toMatchObject({ indicators: [], years: [], notes: [], sources: [] });
		expect(data.municipalities.unitCount).toBe(6);
	});
});
