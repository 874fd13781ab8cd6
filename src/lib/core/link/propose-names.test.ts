import { describe, expect, it } from 'vitest';
import { loadNorway } from '../register/norway';
import { editDistance } from './edit-distance';
import { proposeMunicipalities } from './propose-names';

const norway = { register: loadNorway(), later: null };

describe('editDistance', () => {
	// Counted by hand.
	it.each([
		['bergen', 'bergen', 0],
		['bergen', 'begren', 1],
		['bergen', 'bergenn', 1],
		['bergen', 'brgen', 1],
		['bergen', 'borgan', 2],
		['os', 'oslo', 2],
		['', 'ab', 2],
		['trondheim', 'trondhjem', 2],
		['abcdef', 'uvwxyz', 3]
	])('%s and %s', (one, other, distance) => expect(editDistance(one, other, 2)).toBe(distance));
});

describe('proposeMunicipalities', () => {
	it.each([
		['Trondhjem', '5001'],
		['Kristiansannd', '4204'],
		['Begren', '4601'],
		['Nordaurdal', '3451'],
		['NAV Alta', '5601'],
		['Skole i Sør-Varanger', '5605'],
		['Guovdageainnu suohkan', '5612'],
		['Aalesund', '1508'],
		['Boe', '1867']
	])('%s may be %s', (text, number) => expect(proposeMunicipalities(norway, text)).toContain(number));

	it('proposes nothing for what is far from any name', () => {
		for (const text of ['Atlantis og omegn', '', '?', '9999', 'x'.repeat(5000)])
			expect(proposeMunicipalities(norway, text)).toEqual([]);
	});
});
