import { describe, expect, it } from 'vitest';
import { summariseVariable } from '$lib/core/dataset/summary';
import { SCALES } from '$lib/core/variables/scales';
import { recogniseScale } from '$lib/core/variables/recognise-scale';
import { labelled, numberVariable, textVariable } from '$lib/core/variables/testing/make-variable';
import t from '$lib/i18n/nb/variables';
import kinds from '$lib/i18n/nb/dataset';
import { beyondScale, emptiesText, findVariables, pictureText, valuesText } from './describe';
import { answerRows } from './proposal-rows';
import { draftOf, emptyDraft, scaleOf } from './scale-draft';

const number = (value: number, decimals: number) => value.toFixed(decimals);

describe('what is said of a variable', () => {
	const item = summariseVariable(
		numberVariable('sp1', [1, 2, 2, 9, null], [...labelled('Nei', 'Ja'), { value: 9, label: 'Vet ikke' }])
	);
	const age = summariseVariable(numberVariable('alder', [20, 30, 40, 50, 60, 70, 80, 90]));

	it('names its values, its empty cells and its picture', () => {
		expect(valuesText(item, t, number)).toBe('1 Nei … 9 Vet ikke');
		expect(valuesText(age, t, number)).toBe('20–90');
		expect(pictureText(item, t, number)).toBe('1 Nei: 1; 2 Ja: 2; 9 Vet ikke: 1');
		const years = summariseVariable(
			numberVariable(
				'bølge',
				[2021, 2024],
				[
					{ value: 2021, label: '2021' },
					{ value: 2024, label: '2024' }
				]
			)
		);
		expect(valuesText(years, t, () => 'to tusen')).toBe('2021 … 2024');
		expect(pictureText(age, t, number)).toBe('Fra 20 til 90, gjennomsnitt 55.0');
		expect(emptiesText({ ...item.counts, dontKnow: 3 }, kinds.kinds, String)).toBe('3 vet ikke, 1 mangler');
		expect(valuesText({ ...age, format: 'date' }, t, number)).toBe('8 ulike verdier');
		expect(pictureText({ ...age, format: 'date' }, t, number)).toBe('8 ulike verdier');
	});

	it('tells of values beyond the scale', () => {
		expect(beyondScale({ ...item, scale: { min: 1, max: 2 } })).toBe(1);
		expect(beyondScale(item)).toBe(0);
	});

	it('is found by all words of name, label and source', () => {
		expect(findVariables([item, age], 'SP1 svar', 'all').map(({ name }) => name)).toEqual(['sp1']);
		expect(findVariables([item, age], '', 'scale').map(({ name }) => name)).toEqual(['alder']);
		expect(findVariables([item, age], '', 'derived')).toEqual([]);
	});
});

describe('answerRows', () => {
	it('adds up the answers of all variables, the highest step first, unknown ones last', () => {
		const variables = ['a', 'b'].map((name) =>
			textVariable(name, [
				'Helt enig',
				'Både-og',
				'Delvis enig',
				'Vet ikke',
				name === 'a' ? 'Tja' : 'både og'
			])
		);
		const proposals = variables.map((one) => recogniseScale(summariseVariable(one), SCALES)[0]);
		expect(answerRows(proposals).map(({ text, count, becomes }) => [text, count, becomes])).toEqual([
			['Helt enig', 2, { number: 5 }],
			['Delvis enig', 2, { number: 4 }],
			['Både-og', 3, { number: 3 }],
			['Vet ikke', 2, { empty: 'dontKnow' }],
			['Tja', 1, null]
		]);
	});
});

describe('scaleOf', () => {
	const draft = {
		...emptyDraft('x'),
		name: 'Nytte',
		points: [
			{ key: 'b', value: 2, label: 'Nyttig', synonyms: ' bra ; ;til hjelp' },
			{ key: 'a', value: 1, label: 'Unyttig', synonyms: '' }
		]
	};

	it('gives the scale that was written, and it can be changed again', () => {
		const made = scaleOf(draft);
		expect(made).toEqual({
			scale: {
				id: 'x',
				name: 'Nytte',
				points: [
					{ value: 1, label: 'Unyttig', synonyms: [] },
					{ value: 2, label: 'Nyttig', synonyms: ['bra', 'til hjelp'] }
				]
			}
		});
		if ('scale' in made) expect(scaleOf(draftOf(made.scale))).toEqual(made);
	});

	it('says what is wrong', () => {
		const [one, two] = draft.points;
		expect(scaleOf({ ...draft, name: ' ' })).toEqual({ problem: 'noName' });
		expect(scaleOf({ ...draft, points: [one, { ...two, value: null }] })).toEqual({ problem: 'noNumber' });
		expect(scaleOf({ ...draft, points: [one, { ...two, value: 2 }] })).toEqual({ problem: 'sameNumber' });
		expect(scaleOf({ ...draft, points: [one, { ...two, label: '–' }] })).toEqual({ problem: 'noLabel' });
		expect(scaleOf({ ...draft, points: [one, { ...two, label: 'BRA.' }] })).toEqual({ problem: 'sameLabel' });
	});
});
