import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRegisterOf } from '../../../../../tests/project-file/any-register';
import { loadNorway } from '../../register/norway';
import { emptyPeriod, emptyRegister } from './empty';
import { participantProblems } from './problems';
import type { Participation } from './types';

const norway = loadNorway();
const period = (id: string, municipality: string, fields: Partial<Participation>): Participation => ({
	...emptyPeriod(id, municipality),
	...fields
});
const problems = (...periods: Participation[]) =>
	participantProblems({ ...emptyRegister(), periods }, norway).map(
		({ period, weight, what }) => `${period} ${weight} ${what.code.replace('participants.', '')}`
	);

describe('participantProblems', () => {
	it('says nothing of a period in order', () => {
		const phases = [
			{ phase: 'preparatory', from: null },
			{ phase: 'implementation', from: '2023-08' }
		];
		expect(problems(period('a', '0301', { start: '2022-08', phases, end: '2025' }))).toEqual([]);
	});

	it('finds dates that cannot be', () => {
		expect(problems(period('a', '0301', {}))).toEqual(['a error noStart']);
		expect(problems(period('a', '0301', { start: '2025-08', end: '2025-07' }))).toEqual([
			'a error endBeforeStart'
		]);
		expect(problems(period('a', '0301', { start: '2025-08', plannedEnd: '2024' }))).toEqual([
			'a error plannedBeforeStart'
		]);
		// The year of both: the end may be after the start.
		expect(problems(period('a', '0301', { start: '2025', end: '2025' }))).toEqual([]);
	});

	it('finds phases out of order, outside the period, or not in the list', () => {
		const phases = [
			{ phase: 'implementation', from: '2024' },
			{ phase: 'preparatory', from: '2023' },
			{ phase: 'gone', from: null },
			{ phase: 'preparatory', from: '2026' }
		];
		expect(problems(period('a', '0301', { start: '2023-08', end: '2025', phases }))).toEqual([
			'a error phaseOrder',
			'a error unknownPhase',
			'a error phaseWithoutDate',
			'a error phaseAfterEnd'
		]);
	});

	it('finds periods of one municipality that share days, also under an earlier number', () => {
		const first = period('a', '1507', { start: '2020', end: '2022' });
		expect(problems(first, period('b', '1508', { start: '2023' }))).toEqual(['a note divided']);
		expect(problems(first, period('b', '1508', { start: '2022-06' }))).toEqual([
			'a error overlap',
			'a note divided',
			'b error overlap'
		]);
	});

	it('says of two that are one now that they share days, as no error', () => {
		// Rissa and Leksvik became Indre Fosen in 2018.
		const both = ['1624', '1718'].map((number, index) =>
			period(`p${index}`, number, { start: '2017', end: '2017' })
		);
		expect(problems(...both)).toEqual([
			'p0 note overlapMerged',
			'p0 note merged',
			'p1 note overlapMerged',
			'p1 note merged'
		]);
	});

	it('names numbers that no municipality has', () => {
		expect(problems(period('a', '9999', { start: '2025' }))).toEqual(['a error unknownNumber']);
		expect(problems(period('a', '2100', { start: '2025' }))).toEqual(['a error outside']);
	});

	it('finds each overlap that there is and no other', () => {
		const numbers = fc.constantFrom('0301', '1507', '1508', '1580', '1624', '9999');
		fc.assert(
			fc.property(anyRegisterOf(numbers), (register) => {
				const found = participantProblems(register, norway);
				const ids = new Set(register.periods.map(({ id }) => id));
				expect(found.every((problem) => ids.has(problem.period))).toBe(true);
			})
		);
	});
});
