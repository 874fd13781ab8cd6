import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { summariseVariable } from '../dataset/summary';
import { CELL } from '../table/types';
import { applyEdits } from './apply-edits';
import { findSeveralAnswers, splitNames } from './split-answers';
import { baseOf, textVariable } from './testing/make-variable';
import type { SplitAnswers } from './types';

const forms = ['Veiledning;Kurs;', 'Kurs;', '', 'Nettverk; Veiledning;', 'Kurs;Kurs;', 'Vet ikke'];
const split: SplitAnswers = {
	separator: ';',
	answers: [
		{ text: 'Veiledning', name: 'sp7_veiledning' },
		{ text: 'Kurs', name: 'sp7_kurs' }
	],
	words: { no: 'Ikke valgt', yes: 'Valgt' }
};

describe('findSeveralAnswers', () => {
	const found = (...texts: string[]) => summariseVariable(textVariable('x', texts)).several;

	it('knows how Forms writes several answers', () => {
		expect(found('Veiledning;Kurs;', 'Kurs;', 'Nettverk;Veiledning;')).toEqual({
			separator: ';',
			sure: 'sure',
			answers: [
				{ text: 'Veiledning', count: 2 },
				{ text: 'Kurs', count: 2 },
				{ text: 'Nettverk', count: 1 }
			]
		});
		expect(found('Kurs', 'Kurs;Nettverk', 'Nettverk')?.sure).toBe('likely');
	});

	it('leaves texts with a semicolon alone', () => {
		expect(found('Vi fikk hjelp; det var bra.', 'Nei; egentlig ikke.', 'Ja')).toBeNull();
		expect(found('Oslo', 'Bergen')).toBeNull();
		expect(found('', '')).toBeNull();
		expect(findSeveralAnswers([], [])).toBeNull();
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
				expect(() => found(...texts)).not.toThrow();
			})
		);
	});
});

describe('splitting', () => {
	const base = baseOf(textVariable('sp7', forms));
	const edit = { variable: 'sp7', empties: [{ value: 'Vet ikke', kind: 'dontKnow' as const }], split };

	it('makes a variable of each answer; who has not answered is empty, not 0', () => {
		const { variables } = applyEdits(base, [edit]);
		expect(variables.map(({ column }) => column.name)).toEqual(['sp7', 'sp7_veiledning', 'sp7_kurs']);
		const courses = variables[2].column;
		expect(courses.type === 'number' && [...courses.values]).toEqual([1, 1, NaN, 0, 1, NaN]);
		expect(courses.type === 'number' && [...courses.kinds]).toEqual([
			0,
			0,
			CELL.missing,
			0,
			0,
			CELL.dontKnow
		]);
		expect(variables[2]).toMatchObject({ set: 'sp7', label: 'Kurs', measure: 'nominal' });
		expect(summariseVariable(variables[2]).values).toEqual([
			{ value: 0, count: 1 },
			{ value: 1, count: 3 }
		]);
	});

	it('lists the answers that have no variable', () => {
		const { variables, notes } = applyEdits(base, [edit]);
		expect(variables[0].changes).toContainEqual({
			value: 'Nettverk',
			label: '',
			count: 1,
			becomes: null,
			isDeclared: false
		});
		expect(notes).toContainEqual({
			code: 'variables.unknownAnswers',
			params: { variable: 'sp7', answers: 1, count: 1 }
		});
	});

	it('lets the new variables be edited like others', () => {
		const { variables } = applyEdits(base, [
			edit,
			{ variable: 'sp7_kurs', name: 'kurs', label: 'Har hatt kurs' }
		]);
		expect(variables[2]).toMatchObject({ label: 'Har hatt kurs', column: { name: 'kurs' } });
	});

	it('names the variables by the answers, each name once', () => {
		expect(
			splitNames('sp7', ['Kurs', 'kurs!', 'Et langt svar med mange ord'], new Set(['sp7_kurs']))
		).toEqual(['sp7_kurs_2', 'sp7_kurs_3', 'sp7_et_langt_svar_med']);
	});
});
