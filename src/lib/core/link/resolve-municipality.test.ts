import { describe, expect, it } from 'vitest';
import { loadNorway } from '../register/norway';
import { loadNorway2020 } from '../register/norway-2020';
import { resolveMunicipality } from './resolve-municipality';

/** A guard against hanging, in milliseconds; speed is measured by `npm run bench`. */
const HANGS = 60_000;

const norway = { register: loadNorway(), later: null };
const norway2020 = { register: loadNorway2020(), later: norway.register };
const found = (text: string, county: string | null = null) => {
	const one = resolveMunicipality(norway, text, county);
	return one.state === 'found' ? one.number : one.state === 'ask' ? `${one.reason}?` : one.reason;
};

// Expected numbers: SSB's classification of municipalities (Klass 131).
describe('resolveMunicipality', () => {
	it.each([
		['0301', '0301'],
		['301', '0301'],
		['301.0', '0301'],
		['K-3001', '3101'],
		['0101 Halden', '3101'],
		['0101 Halden (-2019)', '3101'],
		['K-3001 Halden', '3101'],
		['3802 Holmestrand (2020 - 2023)', '3903'],
		['1508 - Ålesund', '1508'],
		['Ålesund (1508)', '1508'],
		['0301 Oslo kommune', '0301'],
		['5501 Romsa', 'otherName?'],
		['2100', '2100'],
		['9999', 'unknown'],
		['12345', 'unknown'],
		['0000', 'unknown']
	])('reads the number in %s', (text, number) => expect(found(text)).toBe(number));

	it.each([
		['Oslo', '0301'],
		['OSLO KOMMUNE', '0301'],
		['Oslove', '0301'],
		['Hábmer', '1875'],
		['Hamarøy - Hábmer', '1875'],
		['Karasjok/Kárášjohka', '5610'],
		['Hamarøy / Narvik', 'unknown'],
		['Deatnu-Tana', '5628'],
		['Gáivuotna – Kåfjord – Kaivuono', '5540'],
		['kåfjord  ', '5540'],
		['Kautokeino', '5612'],
		['Guovdageainnu suohkan', 'unknown'],
		['Aurskog Høland', '3226'],
		['Sør Varanger', '5605'],
		['Nordaurdal', 'unknown'],
		['Alesund', '1508'],
		['Klæbu', '5001'],
		['Tysfjord', '1875'],
		['Stjordal', '5035'],
		['Svalbard', '2100'],
		['Atlantis', 'unknown'],
		['', 'empty'],
		['   ', 'empty']
	])('reads the name %s', (text, number) => expect(found(text)).toBe(number));

	it.each([
		['Våler i Hedmark', '3419'],
		['Våler i Østfold', '3114'],
		['Våler (Innlandet)', '3419'],
		['Våler (Viken)', '3114'],
		['Våler, Innlandet', '3419'],
		['Bø (Nordland)', '1867'],
		['Bø i Telemark', '4020'],
		['Sande i Vestfold', '3903'],
		['Nes i Akershus', '3228'],
		['Herøy (Møre og Romsdal)', '1515'],
		['Herøy i Nordland fylke', '1818'],
		['Våler', 'namesakes?'],
		['Herøy', 'namesakes?'],
		['Bergen (Nordland)', 'county?'],
		['Bergen i Utopia', 'unknown']
	])('tells namesakes apart by the county in %s', (text, number) => expect(found(text)).toBe(number));

	it('tells namesakes apart by a county that stands elsewhere, by name or number', () => {
		expect(found('Herøy', 'Nordland')).toBe('1818');
		expect(found('Herøy', '15')).toBe('1515');
		expect(found('Våler', '4')).toBe('3419');
		expect(found('Våler', 'Hedmark')).toBe('3419');
		expect(found('Oslo', 'Rogaland')).toBe('county?');
		expect(found('Oslo', 'no county')).toBe('0301');
	});

	it('asks when number and name do not say the same', () => {
		expect(resolveMunicipality(norway, 'Ålesund 2020', null)).toEqual({
			state: 'ask',
			reason: 'disagree',
			candidates: ['5622', '1508']
		});
		expect(found('0301 Bergen')).toBe('disagree?');
		expect(found('0301 Vahl skole')).toBe('otherName?');
		expect(found('9999 Bergen')).toBe('disagree?');
	});

	it('takes a name for that of today and names the others who had it', () => {
		expect(resolveMunicipality(norway, 'Sande', null)).toMatchObject({
			number: '1514',
			today: { others: ['3903'], until: 2020 }
		});
		expect(resolveMunicipality(norway, 'Nes', null)).toMatchObject({
			number: '3228',
			today: { others: ['3322'], until: 2020 }
		});
	});

	it('says what was carried over', () => {
		expect(resolveMunicipality(norway, '1507', null)).toMatchObject({ number: '1508', kind: 'divided' });
		expect(resolveMunicipality(norway, '1601', null)).toMatchObject({ number: '5001', kind: 'merged' });
		expect(resolveMunicipality(norway2020, '0101', null)).toMatchObject({ number: '3001' });
		expect(resolveMunicipality(norway2020, '3101', null)).toMatchObject({ reason: 'unknown' });
	});

	it('answers at once to texts made to be slow', () => {
		const begun = performance.now();
		for (const text of ['('.repeat(5000), 'a i '.repeat(40), `${' '.repeat(190)}x(`, '1234 '.repeat(40)])
			resolveMunicipality(norway, text, text);
		expect(performance.now() - begun).toBeLessThan(HANGS);
	});
});
