import { describe, expect, it } from 'vitest';
import { readUnitCodes, type UnitCells } from './unit-codes';

const cells = (
	level: string,
	county: string | undefined,
	municipality: string,
	organisation: string
): UnitCells => ({
	level,
	county,
	municipality,
	organisation,
	name: 'Navn'
});
const read = (...args: Parameters<typeof cells>) => readUnitCodes(cells(...args));

describe('readUnitCodes', () => {
	it.each([
		[
			'the country',
			read('1', '00', '0000', 'I'),
			{ level: 1, county: '00', municipality: '0000', number: 'I' }
		],
		[
			'a county',
			read('2', '42', '0000', '42'),
			{ level: 2, county: '42', municipality: '0000', number: '42' }
		],
		[
			'a municipality',
			read('3', '42', '4203', '4203'),
			{ level: 3, county: '42', municipality: '4203', number: '4203' }
		],
		[
			'a school',
			read('4', '03', '0301', '974795655'),
			{ level: 4, county: '03', municipality: '0301', number: '974795655' }
		],
		[
			'Svalbard, listed under Troms',
			read('3', '55', '2100', '2100'),
			{ level: 3, county: '55', municipality: '2100', number: '2100' }
		]
	])('reads %s', (_, unit, expected) => {
		expect(unit).toEqual(expected);
	});

	it('puts leading zeros back where another code of the row says the same', () => {
		expect(read('3', '3', '301', '301')).toEqual({
			level: 3,
			county: '03',
			municipality: '0301',
			number: '0301'
		});
		expect(read('4', '03', '301', '974795655')).toMatchObject({ municipality: '0301' });
		expect(read('2', '3', '0', '3')).toEqual({ level: 2, county: '03', municipality: '0000', number: '03' });
		expect(read('1', '0', '0', 'I')).toMatchObject({ county: '00', municipality: '0000' });
	});

	it.each([
		[
			'a cut number that another county contradicts',
			read('3', '42', '420', '420'),
			'import.badMunicipalityNumber'
		],
		['three digits without a county', read('3', undefined, '301', '301'), 'import.badMunicipalityNumber'],
		['an unknown level', read('5', '42', '4203', '4203'), 'import.badLevel'],
		['a name for a level', read('Agder', '42', '4203', '4203'), 'import.badLevel'],
		['a level with spaces inside', read('1 1', '42', '4203', '4203'), 'import.badLevel'],
		['a name for a municipality', read('3', '42', 'Arendal', '4203'), 'import.badMunicipalityNumber'],
		['zeros for a municipality', read('3', '42', '0000', '4203'), 'import.badMunicipalityNumber'],
		['a municipality in a county row', read('2', '42', '4203', '42'), 'import.badMunicipalityNumber'],
		['two codes that differ', read('3', '42', '4203', '4204'), 'import.codesDisagree'],
		['two counties that differ', read('2', '42', '0000', '50'), 'import.codesDisagree'],
		[
			'a school number in scientific notation',
			read('4', '42', '4203', '9,74E+08'),
			'import.badOrganisationNumber'
		],
		['a short school number', read('4', '42', '4203', '97479565'), 'import.badOrganisationNumber'],
		[
			'a school number in the country row',
			read('1', '00', '0000', '974795655'),
			'import.badOrganisationNumber'
		],
		['a county of the country row', read('1', '42', '0000', 'I'), 'import.badCountyNumber'],
		['a name for a county', read('4', 'Agder', '4203', '974795655'), 'import.badCountyNumber'],
		['other digits than 0–9', read('3', '42', '٤٢٠٣', '4203'), 'import.badMunicipalityNumber']
	])('refuses %s', (_, unit, code) => {
		expect(unit).toMatchObject({ code });
	});

	it('refuses a number or a mark where the name should stand', () => {
		for (const name of ['50', '1 234', '0,3', '*', '974795655']) {
			expect(readUnitCodes({ ...cells('4', '42', '4203', '974795655'), name })).toMatchObject({
				code: 'import.nameIsNumber'
			});
		}
	});
});
