import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseVariable } from '../dataset/summary';
import type { Variable } from '../dataset/types';
import { CELL_NAMES } from '../table/types';
import { cellKind } from '../table/cell-kind';
import { applyEdits } from './apply-edits';
import { withScale } from './apply-scale';
import { recogniseScale } from './recognise-scale';
import { SCALES } from './scales';
import { baseOf, labelled, numberVariable, textVariable } from './testing/make-variable';
import type { VariableEdit } from './types';
import { withEmptyValue, withGroupName, withKind, withMerged, withMoved, withRecoded } from './value-edits';

/** The cells of a variable as a person would read them out: values, and kinds in words. */
function cells({ column }: Variable): (number | string)[] {
	const length = column.type === 'number' ? column.values.length : column.codes.length;
	return Array.from({ length }, (_, row) => {
		const kind = CELL_NAMES[cellKind(column, row)];
		if (kind !== 'value') return kind;
		return column.type === 'number' ? column.values[row] : column.levels[column.codes[row]];
	});
}

const edited = (variable: Variable, edit: Partial<VariableEdit> = {}) =>
	applyEdits(baseOf(variable), [{ variable: variable.column.name, ...edit }]).variables[0];

const AGREEMENT = [
	...labelled('Svært uenig', 'Nokså uenig', 'Verken/eller', 'Nokså enig', 'Svært enig'),
	{ value: 8, label: 'Vet ikke' },
	{ value: 9, label: 'Ubesvart' }
];

describe('declared missing values', () => {
	const sp1 = numberVariable('sp1', [1, 8, 9, 5, null], AGREEMENT, { values: [8, 9], range: null });

	it('are empty cells of the kind that their label says, and a note counts them', () => {
		const { variables, notes } = applyEdits(baseOf(sp1), []);
		expect(cells(variables[0])).toEqual([1, 'dontKnow', 'unanswered', 5, 'missing']);
		expect(variables[0].valueLabels.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
		expect(notes).toEqual([
			{
				code: 'variables.declaredEmpty',
				params: {
					cells: 2,
					variables: 1,
					dontKnow: 1,
					unanswered: 1,
					routedOut: 0,
					notApplicable: 0,
					suppressed: 0,
					missing: 0
				}
			}
		]);
	});

	it('may be said to be something else, value by value', () => {
		const kept = withKind({ variable: 'sp1' }, 8, null, true);
		expect(cells(edited(sp1, kept))).toEqual([1, 8, 'unanswered', 5, 'missing']);
		const other = withKind(kept, 8, 'routedOut', true);
		expect(cells(edited(sp1, other))).toEqual([1, 'routedOut', 'unanswered', 5, 'missing']);
		expect(edited(sp1, kept).valueLabels.map(({ value }) => value)).toContain(8);
	});

	it('are taken from ranges and from texts, and are missing without words', () => {
		const range = { values: [0], range: { low: 97, high: Infinity } };
		const labels = [{ value: 97, label: 'Uaktuelt' }];
		const sp2 = numberVariable('sp2', [0, 10, 97, 99, 1000], labels, range);
		expect(cells(edited(sp2))).toEqual(['missing', 10, 'routedOut', 'missing', 'missing']);
		const text = textVariable('t', ['Vet ikke', 'Oslo', 'X', ''], ['Vet ikke', 'X']);
		expect(cells(edited(text))).toEqual(['dontKnow', 'Oslo', 'missing', 'missing']);
	});

	it('are dealt with once: a table made of this one sees values and kinds only', () => {
		const once = edited(sp1, { kept: [8] });
		expect(cells(applyEdits(baseOf(once), []).variables[0])).toEqual(cells(once));
	});

	it('leave the arrays of other variables alone', () => {
		const plain = numberVariable('x', [1, 2]);
		expect(applyEdits(baseOf(plain), []).variables[0]).toBe(plain);
		expect(edited(plain, { label: 'Alder' }).column).toBe(plain.column);
	});
});

describe('kinds of empty cell', () => {
	it('are kept apart in texts and numbers that no file declares', () => {
		const text = textVariable('t', ['Vet ikke', 'Rana', 'Ikke stilt', '']);
		const edit = withEmptyValue(
			withEmptyValue({ variable: 't' }, 'Vet ikke', 'dontKnow'),
			'Ikke stilt',
			'routedOut'
		);
		const after = edited(text, { ...edit, blank: 'unanswered' });
		expect(cells(after)).toEqual(['dontKnow', 'Rana', 'routedOut', 'unanswered']);
		expect(summariseVariable(after).counts).toMatchObject({
			value: 1,
			dontKnow: 1,
			routedOut: 1,
			unanswered: 1
		});
		const number = numberVariable('n', [98, 3, null]);
		const numbers = edited(number, {
			...withEmptyValue({ variable: 'n' }, 98, 'dontKnow'),
			blank: 'routedOut'
		});
		expect(cells(numbers)).toEqual(['dontKnow', 3, 'routedOut']);
	});
});

describe('scales', () => {
	const texts = ['Helt enig', 'Både- og', 'Både-og', 'Helt uenig', 'Vet ikke', 'Tja', ''];
	const item = textVariable('sp1', texts);
	const proposal = recogniseScale(summariseVariable(item), SCALES)[0];

	it('make numbers of texts; what is unknown stays listed and is no number', () => {
		const after = edited(item, withScale({ variable: 'sp1' }, proposal, false));
		expect(cells(after)).toEqual([5, 3, 3, 1, 'dontKnow', 'missing', 'missing']);
		expect(after).toMatchObject({
			format: 'number',
			measure: 'ordinal',
			scale: { min: 1, max: 5 },
			scaleId: 'agreement'
		});
		expect(after.valueLabels.map(({ label }) => label)).toEqual([
			'Helt uenig',
			'Delvis uenig',
			'Både- og',
			'Delvis enig',
			'Helt enig'
		]);
		expect(after.changes?.[0]).toMatchObject({ value: 'Tja', count: 1, becomes: null });
		const { notes } = applyEdits(baseOf(item), [withScale({ variable: 'sp1' }, proposal, false)]);
		expect(notes).toContainEqual({
			code: 'variables.unknownAnswers',
			params: { variable: 'sp1', answers: 1, count: 1 }
		});
	});

	it('take in a text once somebody has decided what it is', () => {
		const scaled = withScale({ variable: 'sp1' }, proposal, false);
		expect(cells(edited(item, withRecoded(scaled, ['Tja'], 3)))[5]).toBe(3);
		expect(cells(edited(item, withKind(scaled, 'Tja', 'dontKnow', false)))[5]).toBe('dontKnow');
	});

	it('go on from groups that were merged before', () => {
		const merged = withMerged({ variable: 'sp1' }, ['Tja', 'Både-og'], 'Både-og');
		const again = recogniseScale(summariseVariable(edited(item, merged)), SCALES)[0];
		expect(again.unknown).toEqual([]);
		expect(cells(edited(item, withScale(merged, again, false)))).toEqual([
			5,
			3,
			3,
			1,
			'dontKnow',
			3,
			'missing'
		]);
	});

	it('turn numbers that the file counts the other way, labels with them, only when asked', () => {
		const labels = labelled('Helt enig', 'Delvis enig', 'Både-og', 'Delvis uenig', 'Helt uenig');
		const turned = numberVariable('sp2', [1, 2, 5, null], labels);
		const [its] = recogniseScale(summariseVariable(turned), SCALES);
		expect(cells(edited(turned, withScale({ variable: 'sp2' }, its, false)))).toEqual([1, 2, 5, 'missing']);
		const after = edited(turned, withScale({ variable: 'sp2' }, its, true));
		expect(cells(after)).toEqual([5, 4, 1, 'missing']);
		expect(after.valueLabels.at(-1)).toEqual({ value: 5, label: 'Helt enig' });
		expect(after.reversed).toBe(false);
	});

	it('never turn an unknown text into a number', () => {
		const words = fc.constantFrom(
			'Helt enig',
			'Enig',
			'Uenig',
			'Vet ikke',
			'Både og',
			'',
			'3',
			'5 (Helt enig)'
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(words, fc.string()), { minLength: 1, maxLength: 15 }), (answers) => {
				const variable = textVariable('x', answers);
				for (const found of recogniseScale(summariseVariable(variable), SCALES)) {
					const after = cells(edited(variable, withScale({ variable: 'x' }, found, true)));
					const known = new Set(found.found.map(({ value }) => value));
					after.forEach((cell, row) => expect(typeof cell === 'number').toBe(known.has(answers[row])));
				}
			})
		);
	});
});

describe('groups', () => {
	const actor = textVariable('aktør', ['Veileder', 'UH-miljø', 'Skoleeier', 'kompetansemiljø', 'Veileder']);

	it('are merged, renamed, taken apart and ordered', () => {
		const merged = withMerged({ variable: 'aktør' }, ['Veileder', 'UH-miljø', 'kompetansemiljø'], 'Veileder');
		expect(cells(edited(actor, merged))).toEqual([
			'Veileder',
			'Veileder',
			'Skoleeier',
			'Veileder',
			'Veileder'
		]);
		const summary = summariseVariable(edited(actor, merged));
		expect(summary.values).toEqual([
			{ value: 'Veileder', count: 4 },
			{ value: 'Skoleeier', count: 1 }
		]);
		const renamed = withGroupName(merged, 'Veileder', 'Kompetansemiljø', summary);
		expect(cells(edited(actor, renamed))[1]).toBe('Kompetansemiljø');
		const apart = withRecoded(renamed, ['UH-miljø'], null);
		expect(cells(edited(actor, apart))[1]).toBe('UH-miljø');
		const moved = withMoved(merged, ['Veileder', 'Skoleeier'], 'Skoleeier', -1);
		const { column } = edited(actor, moved);
		expect(column.type === 'text' && column.levels.slice(0, 2)).toEqual(['Skoleeier', 'Veileder']);
		expect(cells(edited(actor, moved))).toEqual(cells(edited(actor, merged)));
	});

	it('are moved twice before the first is answered, and both count', () => {
		const found = ['a', 'b', 'c'];
		const once = withMoved({ variable: 'g' }, found, 'c', -1);
		expect(withMoved(once, found, 'c', -1).order).toEqual(['c', 'a', 'b']);
	});

	it('of numbers keep the label of the one they become', () => {
		const number = numberVariable('g', [1, 2, 3], labelled('Barneskole', 'Kombinert', 'Ungdomsskole'));
		const after = edited(number, withMerged({ variable: 'g' }, [2, 3], 3));
		expect(cells(after)).toEqual([1, 3, 3]);
		expect(after.valueLabels).toEqual([
			{ value: 1, label: 'Barneskole' },
			{ value: 3, label: 'Ungdomsskole' }
		]);
		const named = withGroupName({ variable: 'g' }, 2, '1–10', summariseVariable(number));
		expect(edited(number, named).valueLabels[1]).toEqual({ value: 2, label: '1–10' });
	});

	it('of a coded variable are merged too', () => {
		const item = textVariable('sp1', ['Helt enig', 'Delvis enig', 'Delvis uenig']);
		const scaled = withScale({ variable: 'sp1' }, recogniseScale(summariseVariable(item), SCALES)[0], false);
		expect(cells(edited(item, withMerged(scaled, [4, 5], 5)))).toEqual([5, 5, 2]);
	});
});

describe('names', () => {
	it('stay different, and what was said of a variable that is gone is noted', () => {
		const base = baseOf(numberVariable('a', [1]), numberVariable('b', [2]));
		const { variables, notes } = applyEdits(base, [
			{ variable: 'a', name: 'b' },
			{ variable: 'c', label: 'C' }
		]);
		expect(variables.map(({ column }) => column.name)).toEqual(['b', 'b_2']);
		expect(notes.map(({ code }) => code)).toEqual(['variables.editWithoutVariable', 'variables.nameTaken']);
	});

	it('left-out variables are left out', () => {
		const base = baseOf(numberVariable('a', [1]), numberVariable('b', [2]));
		expect(applyEdits(base, [{ variable: 'a', left: true }]).variables).toHaveLength(1);
	});
});

describe('applyEdits, any edit', () => {
	const value = fc.oneof(
		fc.integer({ min: -2, max: 100 }),
		fc.constantFrom('Ja', 'Nei', '', '__proto__', 'constructor')
	);
	const kind = fc.constantFrom('missing', 'dontKnow', 'unanswered', 'routedOut') as fc.Arbitrary<'missing'>;
	const edit = fc.record(
		{
			recode: fc.array(fc.record({ from: value, to: value })),
			empties: fc.array(fc.record({ value, kind })),
			kept: fc.array(value),
			order: fc.array(value),
			coded: fc.boolean(),
			blank: kind
		},
		{ requiredKeys: [] }
	);

	it('keeps the number of rows, never throws, and counts every cell once', () => {
		const texts = fc.array(fc.constantFrom('Ja', 'Nei', '', '__proto__', 'constructor'), {
			minLength: 3,
			maxLength: 3
		});
		const numbers = fc.array(fc.option(fc.integer({ min: -2, max: 100 })), { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(texts, numbers, edit, (a, b, said) => {
				const base = baseOf(textVariable('a', a), numberVariable('b', b, [{ value: 3, label: 'Vet ikke' }]));
				const { variables } = applyEdits(base, [
					{ variable: 'a', ...said },
					{ variable: 'b', ...said }
				]);
				for (const variable of variables) {
					const { counts } = summariseVariable(variable);
					expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(3);
					const { column } = variable;
					if (column.type === 'number') {
						column.values.forEach((one, row) => expect(Number.isNaN(one)).toBe(column.kinds[row] !== 0));
					}
				}
			})
		);
	});
});
