import { describe, expect, it } from 'vitest';
import { municipality, OSLO, testColumns } from '../import/fixtures';
import { CELL } from '../table/types';
import { compareWithStored, LISTED_CONFLICTS } from './compare';
import { tableOf } from './fixtures';

const column = (year: string) => `${year}.Alle eierformer.Alle kjønn.Grunnskolepoeng`;
const series = 'Alle eierformer.Alle kjønn.Grunnskolepoeng';
const ARENDAL = municipality('4203', 'Arendal');
const table = (file: string, year: string, oslo: string, arendal = '40,0') =>
	tableOf(
		file,
		[column(year)],
		[
			[OSLO, oslo],
			[ARENDAL, arendal]
		]
	);
const stored = table('a.csv', '2024-25', '41,0');
const none = {
	identical: [],
	replaced: [],
	conflicts: [],
	conflictCount: 0,
	preliminaryReplaced: [],
	preliminaryLeftOut: []
};

describe('compareWithStored', () => {
	it('knows the same file again by its bytes, under whatever name', () => {
		const again = table('kopi.csv', '2024-25', '41,0');
		expect(compareWithStored([again], [stored])).toEqual({
			...none,
			identical: [{ old: { id: stored.id, fileName: 'a.csv' }, new: { id: again.id, fileName: 'kopi.csv' } }]
		});
	});

	it('says nothing about files of other years, series or units', () => {
		expect(compareWithStored([table('b.csv', '2023-24', '1,0')], [stored])).toEqual(none);
		const other = tableOf('c.csv', testColumns('2024-25', 'Lesing', 5), [[OSLO, '1', '1', '1']]);
		expect(compareWithStored([other], [stored])).toEqual(none);
		const units = tableOf('d.csv', [column('2024-25')], [[municipality('3101', 'Halden'), '1,0']]);
		expect(compareWithStored([units], [stored])).toEqual(none);
	});

	it('names every cell that differs, with both values, tables and lines', () => {
		const corrected = table('b.csv', '2024-25', '41,3');
		const { conflicts, conflictCount, replaced } = compareWithStored([corrected], [stored]);
		expect(conflictCount).toBe(1);
		expect(replaced).toEqual([]);
		expect(conflicts).toEqual([
			{
				level: 3,
				number: '0301',
				name: 'Oslo',
				series,
				year: '2024-25',
				afterBreak: false,
				old: { kind: CELL.value, value: 41, line: 3, table: { id: stored.id, fileName: 'a.csv' } },
				new: { kind: CELL.value, value: 41.3, line: 3, table: { id: corrected.id, fileName: 'b.csv' } }
			}
		]);
	});

	it('a suppressed cell against a value is a conflict, a missing cell is none', () => {
		expect(compareWithStored([table('b.csv', '2024-25', '*')], [stored]).conflictCount).toBe(1);
		expect(compareWithStored([table('b.csv', '2024-25', '')], [stored]).conflictCount).toBe(0);
	});

	it('a file that holds all of a stored one and more replaces it', () => {
		const more = tableOf(
			'b.csv',
			[column('2023-24'), column('2024-25')],
			[
				[OSLO, '39,0', '41,0'],
				[ARENDAL, '', '40,0'],
				[municipality('3101', 'Halden'), '1,0', '1,0']
			]
		);
		expect(compareWithStored([more], [stored]).replaced).toEqual([
			{ old: { id: stored.id, fileName: 'a.csv' }, new: { id: more.id, fileName: 'b.csv' } }
		]);
		expect(compareWithStored([stored], [more]).replaced).toEqual([]);
	});

	it('a file that lacks a stored value does not replace it', () => {
		expect(compareWithStored([table('b.csv', '2024-25', '')], [stored]).replaced).toEqual([]);
	});

	it('final values replace preliminary ones, and say so', () => {
		const preliminary = table('f.csv', 'Foreløpige tall 2024-25', '41,4');
		const result = compareWithStored([stored], [preliminary]);
		expect(result).toMatchObject({ conflictCount: 0, preliminaryLeftOut: [] });
		expect(result.preliminaryReplaced).toEqual([
			{
				series,
				year: '2024-25',
				final: { id: stored.id, fileName: 'a.csv' },
				preliminary: { id: preliminary.id, fileName: 'f.csv' },
				cells: 2,
				different: 1
			}
		]);
		expect(result.replaced).toHaveLength(1);
	});

	it('preliminary values stay behind final ones, and say so', () => {
		const preliminary = table('f.csv', 'Foreløpige tall 2024-25', '41,4');
		const result = compareWithStored([preliminary], [stored]);
		expect(result).toMatchObject({ conflictCount: 0, preliminaryReplaced: [], replaced: [] });
		expect(result.preliminaryLeftOut).toMatchObject([
			{ cells: 2, different: 1, final: { fileName: 'a.csv' } }
		]);
	});

	it('compares new files with each other as well', () => {
		const other = table('b.csv', '2024-25', '41,3');
		expect(compareWithStored([stored, other], [])).toMatchObject({ conflictCount: 1, replaced: [] });
	});

	it('lists a limited number of conflicts but counts all', () => {
		const rows = (value: string) =>
			Array.from({ length: 600 }, (_, i): [string, ...string[]] => [
				municipality(String(4300 + i), 'K'),
				value
			]);
		const result = compareWithStored(
			[tableOf('b.csv', [column('2024-25')], rows('2,0'))],
			[tableOf('a.csv', [column('2024-25')], rows('1,0'))]
		);
		expect(result.conflictCount).toBe(600);
		expect(result.conflicts).toHaveLength(LISTED_CONFLICTS);
	});
});
