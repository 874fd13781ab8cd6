import { describe, expect, it } from 'vitest';
import { carryOver } from './carry-over';
import { loadNorway } from './norway';
import { loadNorway2020 } from './norway-2020';

const norway = loadNorway();
const norway2020 = loadNorway2020();

// Expected numbers: SSB's classification of municipalities (Klass 131).
describe('carryOver to 2024', () => {
	it.each([
		['0301', '0301', 'same', 'Oslo - Oslove'],
		['0101', '3101', 'renumbered', 'Halden'],
		['3001', '3101', 'renumbered', 'Halden'],
		['1567', '5061', 'renumbered', 'Rindal'],
		['5030', '5001', 'merged', 'Klæbu'],
		['1662', '5001', 'merged', 'Klæbu'],
		['0722', '3911', 'merged', 'Nøtterøy'],
		['0729', '3911', 'renumbered', 'Færder'],
		['1504', '1508', 'merged', 'Ålesund'],
		['1534', '1580', 'renumbered', 'Haram'],
		['2100', '2100', 'outside', 'Svalbard']
	])('%s becomes %s (%s)', (from, to, kind, name) => {
		expect(carryOver(norway, from)).toMatchObject({ number: to, kind, name });
	});

	it('lets the history of Ålesund of 2020–2023 follow Ålesund, none Haram', () => {
		expect(carryOver(norway, '1507')).toEqual({
			number: '1508',
			kind: 'divided',
			name: 'Ålesund',
			successors: ['1508', '1580'],
			year: 2024
		});
	});

	it('takes the successor with most inhabitants for the municipalities divided in 2020', () => {
		// Gains from 1 January 2019 to 2020: Orkland 533, Hitra 356, Heim 161; Hamarøy 1 019, Narvik 745 (SSB).
		for (const number of ['1613', '5012']) {
			expect(carryOver(norway, number).successors).toEqual(['5059', '5056', '5055']);
		}
		expect(carryOver(norway, '1850').successors).toEqual(['1875', '1806']);
	});

	it('does not know numbers that were never in use', () => {
		for (const number of ['9999', '0000', '', '101', '6101', '0961']) {
			expect(carryOver(norway, number)).toMatchObject({ number, kind: 'unknown', successors: [] });
		}
	});
});

describe('carryOver to 2020', () => {
	it('carries 2017–2019 forwards', () => {
		expect(carryOver(norway2020, '0101')).toMatchObject({ number: '3001', kind: 'renumbered' });
		expect(carryOver(norway2020, '1534')).toMatchObject({ number: '1507', kind: 'merged' });
		expect(carryOver(norway2020, '3001')).toMatchObject({ number: '3001', kind: 'same' });
	});

	it('does not carry numbers of 2024 backwards', () => {
		for (const number of ['1508', '1580', '3101', '5501', '5636']) {
			expect(carryOver(norway2020, number).kind).toBe('unknown');
		}
	});
});
