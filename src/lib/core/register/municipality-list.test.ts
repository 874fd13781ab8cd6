import { describe, expect, it } from 'vitest';
import { parseMunicipalityList } from './municipality-list';
import { loadNorway } from './norway';
import { loadNorway2020 } from './norway-2020';

const norway = loadNorway();
const numbers = (text: string) => parseMunicipalityList(text, norway).found.map(({ number }) => number);

describe('parseMunicipalityList', () => {
	it('reads numbers and names between line breaks, commas and semicolons', () => {
		expect(numbers('0301\nBergen, Alta;5501\r\n\r\n ;')).toEqual(['0301', '4601', '5601', '5501']);
	});

	it('reads each part of double names, without regard to case and marks', () => {
		expect(numbers('Hábmer - Hamarøy\nOSLOVE\ntromso\nkarasjok')).toEqual(['1875', '0301', '5501', '5610']);
		expect(numbers('Gáivuotna, kaivuono, kåfjord')).toEqual(['5540']);
	});

	it('reads a number beside its name, and a number whose leading zero was lost', () => {
		expect(numbers('1508 Ålesund\n301\nHerøy (1515)\nK-3001 Halden\n4601\tBergen\n2. Alta kommune')).toEqual([
			'1508',
			'0301',
			'1515',
			'3101',
			'4601',
			'5601'
		]);
	});

	it('carries earlier numbers and names over and says so', () => {
		expect(parseMunicipalityList('3001, Klæbu, Tysfjord, Bærum (2020 - 2023)', norway).found).toEqual([
			{ number: '3101', text: '3001', how: 'earlierNumber', kind: 'renumbered' },
			{ number: '5001', text: 'Klæbu', how: 'earlierName', kind: 'merged' },
			{ number: '1875', text: 'Tysfjord', how: 'earlierName', kind: 'divided' },
			{ number: '3201', text: 'Bærum (2020 - 2023)', how: 'name', kind: 'same' }
		]);
	});

	it('names each municipality once', () => {
		expect(numbers('Bergen\n4601\n1201\nbergen')).toEqual(['4601']);
	});

	it('asks when a name means several municipalities, now or earlier', () => {
		expect(parseMunicipalityList('Herøy\nVåler\nNes\nHerøy (Nordland)', norway)).toMatchObject({
			found: [{ number: '1818' }],
			ambiguous: [
				{ text: 'Herøy', numbers: ['1515', '1818'] },
				{ text: 'Våler', numbers: ['3114', '3419'] },
				{ text: 'Nes', numbers: ['3228', '3322'] }
			]
		});
	});

	it('asks when number and name disagree', () => {
		// 2020 was the number of Porsanger until 2019; here it is a year.
		expect(parseMunicipalityList('Ålesund 2020', norway).ambiguous).toEqual([
			{ text: 'Ålesund 2020', numbers: ['5622', '1508'] }
		]);
	});

	it('says which entries are unknown', () => {
		expect(parseMunicipalityList('Atlantis\n9999\n–\n<b>Oslo</b>', norway)).toEqual({
			found: [],
			unknown: ['Atlantis', '9999', '–', '<b>Oslo</b>'],
			ambiguous: []
		});
	});

	it('keeps Svalbard as a place outside', () => {
		expect(parseMunicipalityList('Svalbard, 2100', norway).found).toEqual([
			{ number: '2100', text: 'Svalbard', how: 'name', kind: 'outside' }
		]);
	});

	it('finds every municipality of both vintages by its own name and number', () => {
		for (const register of [norway, loadNorway2020()]) {
			const list = parseMunicipalityList(
				register.municipalities.map(({ name }) => name).join('\n'),
				register
			);
			expect(list.unknown).toEqual([]);
			const asked = list.ambiguous.map(({ text }) => text);
			expect(asked.filter((name) => !['Nes', 'Os', 'Sande', 'Bø'].includes(name))).toEqual([]);
			expect(list.found).toHaveLength(register.municipalities.length - asked.length);
		}
	});
});
