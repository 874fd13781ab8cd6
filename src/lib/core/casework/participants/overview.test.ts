import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPartialDate, anyRegisterOf } from '../../../../../tests/project-file/any-register';
import { loadNorway } from '../../register/norway';
import { firstDay } from './dates';
import { emptyPeriod, emptyRegister } from './empty';
import { participationHistories } from './history';
import { participantOverview } from './overview';
import { loadCounts, schemeLoads } from './schemes';
import type { Participation } from './types';

const norway = loadNorway();
const numbers = fc.constantFrom('0301', '1507', '1508', '1580', '1624', '1718', '3403', '9999');
const day = anyPartialDate.map(firstDay);

let ids = 0;
const period = (municipality: string, fields: Partial<Participation>): Participation => ({
	...emptyPeriod(`p${ids++}`, municipality),
	...fields
});
/** By hand: Oslo since 2022 in its second phase, overdue; Hamar to 2026; Ålesund ended; Bindal without a start. */
const register = {
	...emptyRegister(),
	periods: [
		period('0301', {
			start: '2022-08-01',
			plannedEnd: '2025-07',
			phases: [
				{ phase: 'preparatory', from: null },
				{ phase: 'implementation', from: '2023-08-01' }
			],
			reason: { kind: 'assessment', text: '' }
		}),
		period('3403', { start: '2025', plannedEnd: '2026-06', phases: [{ phase: 'preparatory', from: null }] }),
		period('1507', { start: '2020-01-01', end: '2022-12-31' }),
		period('1811', {}),
		period('9999', { start: '2024' })
	]
};

describe('participantOverview', () => {
	const overview = participantOverview(register, norway, '2025-09-01');
	const nameOf = (list: typeof overview.participants) => list.map(({ place }) => place.number);

	it('counts those who take part on the day by county and phase', () => {
		expect(nameOf(overview.participants)).toEqual(['0301', '3403', '9999']);
		const oslo = overview.counties.find(({ number }) => number === '03')?.count;
		expect(oslo).toMatchObject({ participants: 1, municipalities: 1, overdue: 1, ending: 0 });
		expect(oslo?.phases).toEqual(new Map([['implementation', 1]]));
		expect(overview.total).toMatchObject({ participants: 2, municipalities: 357, ending: 1, overdue: 1 });
		expect(nameOf(overview.unknown)).toEqual(['9999']);
	});

	it('has the share of inhabitants of one year', () => {
		const of = (number: string) =>
			norway.municipalities.find((one) => one.number === number)?.population[2025] ?? 0;
		expect(overview.populationYear).toBe(2025);
		expect(overview.total.inhabitants?.participants).toBe(of('0301') + of('3403'));
	});

	it('lists ends that have passed and that come, and what is not written', () => {
		expect(nameOf(overview.ends)).toEqual(['0301', '3403']);
		expect(nameOf(overview.withoutPlan)).toEqual(['9999']);
		expect(nameOf(overview.withoutReason)).toEqual(['3403', '9999']);
		expect(overview.withoutStart.map(({ municipality }) => municipality)).toEqual(['1811']);
	});

	it('counts new and ended periods by year', () => {
		expect(overview.years).toEqual([
			{ year: 2020, begun: 1, ended: 0, atEnd: 1 },
			{ year: 2021, begun: 0, ended: 0, atEnd: 1 },
			{ year: 2022, begun: 1, ended: 1, atEnd: 2 },
			{ year: 2023, begun: 0, ended: 0, atEnd: 1 },
			{ year: 2024, begun: 1, ended: 0, atEnd: 2 },
			{ year: 2025, begun: 1, ended: 0, atEnd: 3 }
		]);
	});

	it('gives mean lengths in months', () => {
		expect(overview.lengths.ended?.mean).toBeCloseTo(36, 1);
		// By hand, in days: 2022-08-01, 2025-01-01 and 2024-01-01 to 2025-09-01, both counted.
		expect(overview.lengths.going?.mean).toBeCloseTo((1128 + 244 + 610) / 3 / (365.2425 / 12), 10);
	});

	it('adds up for any register and day', () => {
		fc.assert(
			fc.property(anyRegisterOf(numbers), day, (any, on) => {
				const { counties, total, participants, unknown } = participantOverview(any, norway, on);
				const sum = counties.reduce((all, { count }) => all + count.participants, 0);
				expect(sum).toBe(total.participants);
				expect(sum + unknown.length).toBe(participants.length);
				const phases = [...total.phases.values()].reduce((all, n) => all + n, 0);
				expect(phases).toBe(total.participants);
			})
		);
	});
});

describe('participationHistories', () => {
	it('counts periods of a municipality, also under earlier numbers, and draws', () => {
		const periods = [
			period('1507', { start: '2020', end: '2022' }),
			period('1508', { start: '2023' }),
			period('0301', { start: '2020', end: '2021' }),
			period('0301', { start: '2024', end: '2024' })
		];
		const draws = [
			{ name: '2020', municipalities: ['1507', '0301'] },
			{ name: '2022', municipalities: ['3403'] }
		];
		const { histories, byTimes, years } = participationHistories(periods, draws, norway, '2024-06-01');
		expect(
			histories.map(({ place, times, draws, consecutive, years }) => [
				place.number,
				times,
				draws.join(),
				consecutive,
				years.join()
			])
		).toEqual([
			['0301', 2, '2020', false, '2020,2021,2024'],
			['1508', 2, '2020', true, '2020,2021,2022,2023,2024'],
			['3403', 0, '2022', false, '']
		]);
		expect(byTimes).toEqual([355, 0, 2]);
		expect(years).toEqual([2020, 2021, 2022, 2023, 2024]);
	});

	it('counts every municipality of the country once', () => {
		fc.assert(
			fc.property(anyRegisterOf(numbers), day, ({ periods }, on) => {
				const { byTimes } = participationHistories(periods, [], norway, on);
				expect(byTimes.reduce((all, n) => all + n, 0)).toBe(357);
			})
		);
	});
});

describe('schemeLoads', () => {
	it('counts schemes at the same time, the follow-up scheme among them', () => {
		const member = (municipality: string, from: number | null, to: number | null) => ({
			municipality,
			from,
			to
		});
		const schemes = [
			{ id: 'a', name: 'A', members: [member('0301', 2024, null), member('1508', null, 2023)] },
			{ id: 'b', name: 'B', members: [member('0301', null, null), member('3403', 2025, 2025)] }
		];
		const loads = schemeLoads({ ...register, schemes }, norway, '2025-09-01');
		expect(loads.map(({ place, count, many }) => [place.number, count, many])).toEqual([
			['0301', 3, true],
			['3403', 2, false],
			['9999', 1, false]
		]);
		expect(loadCounts(loads, norway)).toEqual([355, 0, 1, 1]);
	});
});
