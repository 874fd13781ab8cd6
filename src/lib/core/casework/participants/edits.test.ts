import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPartialDate, anyRegister } from '../../../../../tests/project-file/any-register';
import { loadNorway } from '../../register/norway';
import { participantRegister } from './check';
import { periodsFromDraw, phaseNamed, usesOfPhase, withLastPhase, withoutScheme } from './edits';
import { emptyPeriod, emptyRegister, renamedRegister } from './empty';
import { participantProblems } from './problems';

const norway = loadNorway();

describe('the check of a stored register', () => {
	it('passes any register, and names the field that is wrong', () => {
		fc.assert(
			fc.property(anyRegister, (register) => {
				expect(participantRegister(register, '')).toBeNull();
			})
		);
		const period = { ...emptyPeriod('a', '0301'), start: '2025-13' };
		expect(participantRegister({ ...emptyRegister(), periods: [period] }, 'x')?.params?.path).toBe(
			'x.periods[0].start'
		);
	});

	it('passes a register whose ids were changed', () => {
		fc.assert(
			fc.property(anyRegister, (register) => {
				const renamed = renamedRegister(register, (id) => `new-${id}`);
				expect(participantRegister(renamed, '')).toBeNull();
				expect(renamed.need.draw).toBe(register.need.draw === null ? null : `new-${register.need.draw}`);
			})
		);
	});
});

describe('edits', () => {
	it('gives a period another last phase, or none', () => {
		const period = { ...emptyPeriod('a', '0301'), phases: [{ phase: 'x', from: '2024' }] };
		expect(withLastPhase(period, 'y').phases).toEqual([{ phase: 'y', from: '2024' }]);
		expect(withLastPhase(period, '').phases).toEqual([]);
		expect(withLastPhase(emptyPeriod('a', '0301'), 'y').phases).toEqual([{ phase: 'y', from: null }]);
	});

	it('finds phases by their names, whatever the case', () => {
		const named = phaseNamed([{ id: 'p', name: 'Første Fase' }], ({ name }) => [name ?? '']);
		expect(named('første  fase')).toBe('p');
		expect([named(''), named('__proto__')]).toEqual([null, null]);
	});

	it('asks about the follow-up scheme when the scheme asked about is deleted', () => {
		const register = {
			...emptyRegister(),
			schemes: [{ id: 's', name: 'S', members: [] }],
			need: { ...emptyRegister().need, scheme: 's' }
		};
		expect(withoutScheme(register, 's')).toMatchObject({ schemes: [], need: { scheme: null } });
	});

	it('counts the periods that have a phase', () => {
		const period = { ...emptyPeriod('a', '0301'), phases: [{ phase: 'x', from: null }] };
		expect(usesOfPhase({ ...emptyRegister(), periods: [period] }, 'x')).toBe(1);
	});
});

describe('periodsFromDraw', () => {
	it('leaves out who takes part at that time', () => {
		const known = [{ ...emptyPeriod('k', '0301'), start: '2022', end: '2025-07' }];
		const { periods, leftOut } = periodsFromDraw(
			{
				numbers: [
					{ municipality: '0301', kind: 'average' },
					{ municipality: '3403', kind: 'spread' },
					{ municipality: '3403', kind: 'spread' }
				],
				year: 2025,
				start: '2025-01',
				plannedEnd: null,
				phase: 'preparatory',
				reason: 'Trukket ut'
			},
			known,
			norway,
			() => 'new'
		);
		expect(periods).toMatchObject([
			{ municipality: '3403', intake: { kind: 'spread', year: 2025 }, reason: { kind: 'schools' } }
		]);
		expect(leftOut).toEqual(['0301', '3403']);
	});

	it('never adds a period that shares days with another one', () => {
		const numbers = fc.array(
			fc.constantFrom('0301', '1507', '1508', '3403').map((municipality) => ({
				municipality,
				kind: 'average' as const
			}))
		);
		fc.assert(
			fc.property(numbers, anyPartialDate, (drawn, start) => {
				let id = 0;
				const draw = { numbers: drawn, year: null, start, plannedEnd: null, phase: null, reason: '' };
				const { periods } = periodsFromDraw(draw, [], norway, () => `p${id++}`);
				const problems = participantProblems({ ...emptyRegister(), periods }, norway);
				expect(problems.filter(({ weight }) => weight === 'error')).toEqual([]);
			})
		);
	});
});
