import { describe, expect, it } from 'vitest';
import { agreementOf, progressOf } from './agreement';
import { candidatesOf } from './candidates';
import { emptyGovernorWork } from './empty';
import { casesOf, withChanges, type Change } from './entries';
import { countyOrder, moveTo, withoutRanks } from './order';
import { freedPlaces, type DrawnLists } from './places';
import type { Choice, DecisionField } from './types';

/**
 * Ten municipalities in two counties. The average draw takes the first three of the order; the fourth cannot be drawn; the
 * spread draw takes one of three candidates.
 */
const UNITS = [...'0123456789'].map((digit, index) => ({
	number: index % 2 === 0 ? `180${digit}` : `500${digit}`,
	county: index % 2 === 0 ? '18' : '50'
}));
const DRAW: DrawnLists = {
	order: Uint32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8),
	rank: Uint32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0),
	filter: Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0, 0, 2),
	drawn: Uint8Array.of(1, 1, 1, 0, 0, 2, 0, 0, 0, 0),
	spread: { order: Uint32Array.of(5, 6, 7) }
};
const STAMP = { at: 1, by: 'AB' };
const decide = (municipality: string, field: DecisionField, choice: Choice): Change => ({
	municipality,
	field,
	value: { kind: 'decision', choice, reason: 'x', date: '2025-03-31' }
});
const cases = (...changes: Change[]) => casesOf(withChanges(emptyGovernorWork(), changes, STAMP).entries);
const declines = (...numbers: string[]) => numbers.map((number) => decide(number, 'standing', 'decline'));

describe('a declined place', () => {
	it('goes to the next of the same list who can be drawn and has none', () => {
		expect(freedPlaces(DRAW, UNITS, cases(...declines('1800', '5005')), 'country')).toEqual([
			{ list: 'average', declined: '1800', instead: '1804' },
			{ list: 'spread', declined: '5005', instead: '1806' }
		]);
	});

	it('stays in the county where that is chosen, and is free when nobody is left there', () => {
		const freed = freedPlaces(DRAW, UNITS, cases(...declines('5001', '5005')), 'county');
		expect(freed).toEqual([
			{ list: 'average', declined: '5001', instead: '5007' },
			{ list: 'spread', declined: '5005', instead: null }
		]);
	});

	it('passes over those who decline too, are left out, or were added', () => {
		const all = cases(
			...declines('1800', '1804'),
			decide('1806', 'standing', 'exclude'),
			decide('5007', 'added', 'added')
		);
		expect(freedPlaces(DRAW, UNITS, all, 'country')).toEqual([
			{ list: 'average', declined: '1800', instead: '1808' }
		]);
	});

	it('is not freed by the governor leaving somebody out', () => {
		expect(freedPlaces(DRAW, UNITS, cases(decide('1800', 'standing', 'exclude')), 'country')).toEqual([]);
	});
});

it('candidates are those drawn, those who come in, those added, and those of whom something is said', () => {
	const said = cases(...declines('1800'), decide('1808', 'added', 'added'), {
		municipality: '5009',
		field: 'risk',
		value: { kind: 'text', text: 'x' }
	});
	const freed = freedPlaces(DRAW, UNITS, said, 'country');
	expect(candidatesOf(DRAW, UNITS, said, freed).map(({ number, as }) => [number, as])).toEqual([
		['1800', 'average'],
		['5001', 'average'],
		['1802', 'average'],
		['5005', 'spread'],
		['1804', 'instead'],
		['1808', 'added'],
		['5009', 'notListed']
	]);
});

describe('the governor’s order', () => {
	const list = ['1800', '1802', '1804'];
	const ranked = cases(...moveTo(list, '1804', 1, cases()));

	it('is the list’s until somebody is moved; then everybody has a rank', () => {
		expect(countyOrder(list, cases())).toEqual({ active: list, inactive: [], isRanked: false });
		expect(countyOrder(list, ranked)).toEqual({
			active: ['1804', '1800', '1802'],
			inactive: [],
			isRanked: true
		});
	});

	it('changes only the ranks that become others', () => {
		const changes = moveTo(countyOrder(list, ranked).active, '1802', 2, ranked);
		expect(changes.map(({ municipality, value }) => [municipality, value])).toEqual([
			['1802', { kind: 'rank', rank: 2 }],
			['1800', { kind: 'rank', rank: 3 }]
		]);
		expect(moveTo(['1804', '1800', '1802'], '1804', -5, ranked)).toEqual([]);
		expect(moveTo(list, '9999', 1, ranked)).toEqual([]);
	});

	it('leaves those out who are left out or declined, and is taken back as a whole', () => {
		const without = cases(...moveTo(list, '1804', 1, cases()), decide('1804', 'standing', 'exclude'));
		expect(countyOrder(list, without)).toMatchObject({ active: ['1800', '1802'], inactive: ['1804'] });
		expect(withoutRanks(list, ranked)).toHaveLength(3);
		expect(countyOrder(list, cases(...withoutRanks(list, ranked))).isRanked).toBe(false);
	});
});

describe('agreement', () => {
	const said = cases(
		decide('1800', 'standing', 'include'),
		decide('1802', 'standing', 'exclude'),
		decide('1804', 'standing', 'include'),
		decide('1804', 'added', 'added'),
		decide('1800', 'udir', 'admitted')
	);

	it('is over the assessed municipalities of the counties that have begun', () => {
		const { counties, pairs } = agreementOf(DRAW, UNITS, said);
		expect(counties).toEqual(['18']);
		// Drawn 1800, 1802; wanted 1800, 1804; of 1800, 1802, 1804, 1806, 1808. By hand: observed 3/5, expected 13/25.
		expect(pairs[0]).toMatchObject({
			n: 5,
			onFrom: 2,
			onTo: 2,
			both: 1,
			onlyFrom: ['1802'],
			onlyTo: ['1804'],
			open: []
		});
		expect(pairs[0].kappa?.kappa).toBeCloseTo((3 / 5 - 13 / 25) / (1 - 13 / 25), 12);
		// The directorate has decided about one candidate only; the other two are open.
		expect(pairs[1]).toMatchObject({ n: 3, onFrom: 1, onTo: 1, both: 1, open: ['1802', '1804'] });
	});

	it('leaves candidates without a decision out, and those who declined', () => {
		const [pair] = agreementOf(DRAW, UNITS, cases(decide('1800', 'standing', 'decline'))).pairs;
		expect(pair).toMatchObject({ n: 3, onFrom: 0, onTo: 0, kappa: null, open: ['1800', '1802'] });
	});

	it('is of nothing before anything is decided', () => {
		const { counties, pairs } = agreementOf(DRAW, UNITS, cases());
		expect(counties).toEqual([]);
		expect(pairs.every(({ n, kappa }) => n === 0 && kappa === null)).toBe(true);
	});

	it('counts how far each county has come', () => {
		const list = candidatesOf(DRAW, UNITS, said, []);
		expect(progressOf(list, said)).toEqual([
			{
				county: '18',
				candidates: 3,
				included: 2,
				excluded: 1,
				declined: 0,
				added: 1,
				open: 0,
				admitted: 1,
				notAdmitted: 0
			},
			{
				county: '50',
				candidates: 2,
				included: 0,
				excluded: 0,
				declined: 0,
				added: 0,
				open: 2,
				admitted: 0,
				notAdmitted: 0
			}
		]);
	});
});
