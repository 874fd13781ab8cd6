import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateCountry } from '../demo/generate-country';
import { CELL, type Column, type DataTable, type Layout } from '../table/types';
import { isNationalId, isPhone, looksLikeName } from './contents';
import { findInTable, findPersonalData } from './find-personal-data';

const text = (name: string, values: string[]): Column => {
	const levels = [...new Set(values)];
	return { type: 'text', name, levels, codes: Uint32Array.from(values, (value) => levels.indexOf(value)) };
};
const numbers = (name: string, values: number[]): Column => ({
	type: 'number',
	name,
	values: Float64Array.from(values),
	kinds: Uint8Array.from(values, (value) => (Number.isNaN(value) ? CELL.missing : CELL.value)),
	decimals: 0
});
const table = (columns: Column[], layout: Layout = 'delimited'): DataTable => {
	const [first] = columns;
	const rowCount = first.type === 'text' ? first.codes.length : first.values.length;
	return {
		id: 't',
		name: 'svar.xlsx',
		rowCount,
		columns,
		lines: new Uint32Array(rowCount),
		source: { fileName: 'svar.xlsx', bytes: 1, fingerprint: '', publisher: 'none', layout }
	};
};
const kinds = (...columns: Column[]) => findInTable(table(columns)).map(({ column, kind }) => [column, kind]);

describe('personal data are found by content', () => {
	it('e-mail addresses, also among other text', () => {
		expect(findInTable(table([text('Kontakt', ['ring meg', 'kari@nordvik.kommune.no', ''])]))).toEqual([
			{ column: 'Kontakt', kind: 'email', count: 1 }
		]);
	});

	it('national identity numbers, as text or as numbers that have lost their zero', () => {
		// Invented numbers with month + 80, as in Skatteetaten's test data.
		expect(kinds(text('Kode', ['01895012345', '31819912345']))).toEqual([['Kode', 'nationalId']]);
		expect(kinds(numbers('Kode', [1_895_012_345, 31_819_912_345]))).toEqual([['Kode', 'nationalId']]);
		expect(isNationalId('99999912345')).toBe(false);
		expect(isNationalId('010190 12345')).toBe(true);
	});

	it('telephone numbers', () => {
		expect(kinds(text('Svar', ['22 33 44 55', '+47 91234567']))).toEqual([['Svar', 'phone']]);
		expect(isPhone('12345678')).toBe(false);
	});

	it('names of persons, not of places', () => {
		expect(kinds(text('Leder', ['Kari Nordmann', 'Ánne Sara Eira', 'Ole Vik']))).toEqual([['Leder', 'name']]);
		expect(kinds(text('Navn', ['Nordre Follo', 'Øvre Eiker', 'Vestre Toten']))).toEqual([]);
		expect(looksLikeName('Nordmann, Kari')).toBe(true);
		expect(looksLikeName('Oslo kommune')).toBe(false);
	});

	it('free text, not the answers of a scale', () => {
		const answer = 'Vi opplever at samarbeidet med veilederen har vært viktig for oss i dette arbeidet';
		expect(kinds(text('Hva var bra?', [`${answer} 1`, `${answer} 2`, 'Nei']))).toEqual([
			['Hva var bra?', 'freeText']
		]);
		expect(kinds(text('Påstand', Array(20).fill(answer)))).toEqual([]);
	});
});

describe('personal data are found by header', () => {
	it.each([
		['E-post', 'email'],
		['Telefon', 'phone'],
		['Fødselsnummer', 'nationalId'],
		['Etternavn', 'name'],
		['Adresse', 'address'],
		['Fødselsdato', 'birth'],
		['Phone number', 'phone'],
		['First name', 'name']
	])('%s', (header, kind) => {
		expect(kinds(text(header, ['x', 'y']))).toEqual([[header, kind]]);
	});

	it.each([
		'Kommunenavn',
		'Skolenavn',
		'Telefondekning i prosent',
		'Samarbeid',
		'Poststed',
		'Navn på indikator'
	])('%s is none', (header) => {
		expect(kinds(text(header, ['Alta', 'Bodø']))).toEqual([]);
	});

	it('is not taken for one where the form was anonymous', () => {
		expect(kinds(text('E-post', ['anonymous', 'anonymous']))).toEqual([]);
	});
});

describe('small groups', () => {
	const kommune = ['Alta', 'Alta', 'Alta', 'Alta', 'Alta', 'Vardø', 'Vadsø', 'Vadsø'];

	it('are told in tables of persons, by what rows are grouped by', () => {
		const survey = table(
			[
				text('Kommune', kommune),
				text(
					'Svar',
					kommune.map(() => 'Enig')
				)
			],
			'sav'
		);
		expect(findInTable(survey)).toEqual([{ column: 'Kommune', kind: 'smallGroup', count: 2 }]);
	});

	it('are none in tables of places', () => {
		expect(
			kinds(
				text('Kommune', kommune),
				numbers(
					'Folketall',
					kommune.map((_, i) => i)
				)
			)
		).toEqual([]);
	});
});

it('says nothing of published indicators', () => {
	const { tables } = generateCountry({ municipalities: 12, schools: 60 });
	expect(findPersonalData(tables)).toEqual([]);
});

it('takes any table', () => {
	const anyText = fc.string({ unit: 'binary' });
	fc.assert(
		fc.property(
			anyText,
			fc.array(anyText, { minLength: 1, maxLength: 20 }),
			fc.array(fc.double(), { minLength: 1, maxLength: 20 }),
			(header, texts, values) => {
				expect(findInTable(table([text(header, texts)], 'sav')).length).toBeLessThanOrEqual(2);
				expect(findInTable(table([numbers(header, values)], 'sav')).length).toBeLessThanOrEqual(2);
			}
		),
		{ seed: 20250101, numRuns: 300 }
	);
});
