import { describe, expect, it } from 'vitest';
import { foldName, nameVariants, withoutValidity } from './names';
import { loadNorway } from './norway';
import { findMunicipality } from './register-index';
import { matchesQuery, municipalityName, searchMunicipalities } from './search';

const norway = loadNorway();
const names = (query: string) => searchMunicipalities(norway, query).map(({ name }) => name);

describe('names', () => {
	it('folds case, marks and the letters of Norwegian and Sami', () => {
		expect(foldName('Hábmer -\u00a0Hamarøy')).toBe('habmer - hamaroy');
		expect(foldName('ÆØÅ đŋŧ Šž')).toBe('aeoa dnt sz');
	});

	it('lists the names a municipality may be called by', () => {
		expect(nameVariants('Lyngen - Ivgu - Yykeä')).toEqual([
			'Lyngen - Ivgu - Yykeä',
			'Lyngen',
			'Ivgu',
			'Yykeä'
		]);
		expect(nameVariants('Våler (Innlandet)')).toEqual(['Våler (Innlandet)', 'Våler']);
		expect(nameVariants('Stor-Elvdal')).toEqual(['Stor-Elvdal']);
	});

	it('drops a validity but not a county or a number', () => {
		expect(withoutValidity('Bærum (2020 - 2023)')).toBe('Bærum');
		expect(withoutValidity('0101 Halden (-2019)')).toBe('0101 Halden');
		expect(withoutValidity('Våler (Innlandet)')).toBe('Våler (Innlandet)');
		expect(withoutValidity('Herøy (1515)')).toBe('Herøy (1515)');
	});
});

describe('searchMunicipalities', () => {
	it('finds by the beginning of a word of the name', () => {
		expect(names('hamar')).toEqual(['Hábmer - Hamarøy', 'Hamar']);
		expect(names('elvdal')).toEqual(['Stor-Elvdal']);
		expect(names('TRÅANTE')).toEqual(['Trondheim - Tråante']);
	});

	it('finds by number and by county, names first', () => {
		expect(names('0301')).toEqual(['Oslo - Oslove']);
		expect(names('nordland')).toHaveLength(41);
		expect(names('nordland')[0]).toBe('Herøy (Nordland)');
		expect(names('herøy nordland')).toEqual(['Herøy (Nordland)']);
	});

	it('finds all for an empty query and none for nonsense', () => {
		expect(names('  ')).toHaveLength(357);
		expect(names('qwerty')).toEqual([]);
		expect(matchesQuery({ number: '0301', name: 'Oslo' }, 'slo')).toBe(false);
	});
});

describe('look-up by number', () => {
	it('gives municipality and name', () => {
		expect(findMunicipality(norway, '1508')?.name).toBe('Ålesund');
		expect(findMunicipality(norway, '1507')).toBeUndefined();
		expect(municipalityName(norway, '2100')).toBe('Svalbard');
		expect(municipalityName(norway, '9999')).toBe('9999');
	});
});
