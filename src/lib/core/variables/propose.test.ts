import { describe, expect, it } from 'vitest';
import { summariseVariable } from '../dataset/summary';
import { fitChosen } from './fit-chosen';
import { proposeEmpties } from './propose-empties';
import { proposeScales } from './propose-scales';
import { SCALES } from './scales';
import { labelled, numberVariable, textVariable } from './testing/make-variable';

describe('proposeScales', () => {
	it('puts variables with the same scale together, the surest first', () => {
		const items = ['sp1', 'sp2'].map((name) => textVariable(name, ['Helt enig', 'Både-og', 'Helt uenig']));
		const turned = numberVariable('sp3', [1, 2, 3], labelled('Aldri', 'Sjelden', 'Av og til'));
		const unsure = textVariable('sp4', ['Ofte', 'Ofte', 'Aldri', 'Kanskje']);
		const given = { ...summariseVariable(items[0]), name: 'sp5', scaleId: 'agreement' };
		const summaries = [unsure, turned, ...items].map(summariseVariable);
		const groups = proposeScales([...summaries, given], SCALES);
		expect(
			groups.map(({ scale, sure, proposals }) => [scale, sure, proposals.map((one) => one.variable)])
		).toEqual([
			['agreement', 'sure', ['sp1', 'sp2']],
			['frequency', 'sure', ['sp3']],
			['frequency', 'unsure', ['sp4']]
		]);
	});
});

describe('proposeEmpties', () => {
	it('finds words and numbers that stand for no answer, over many variables', () => {
		const variables = [
			textVariable('a', ['Vet ikke', 'Oslo', 'Oslo']),
			textVariable('b', ['Vet ikke', 'Bodø', 'Bodø']),
			numberVariable('c', [1, 5, 98, 98, 98]),
			numberVariable('d', [12, 45, 99]),
			numberVariable('e', [1, 2, 9], [{ value: 9, label: 'Ikke besvart' }])
		].map(summariseVariable);
		expect(proposeEmpties(variables)).toEqual([
			{ key: '[98,null]', text: '', kind: null, variables: [{ name: 'c', value: 98, count: 3 }] },
			{
				key: '["Vet ikke","dontKnow"]',
				text: 'Vet ikke',
				kind: 'dontKnow',
				variables: [
					{ name: 'a', value: 'Vet ikke', count: 1 },
					{ name: 'b', value: 'Vet ikke', count: 1 }
				]
			},
			{
				key: '["Ikke besvart","unanswered"]',
				text: 'Ikke besvart',
				kind: 'unanswered',
				variables: [{ name: 'e', value: 9, count: 1 }]
			}
		]);
	});
});

describe('fitChosen', () => {
	const [agreement] = SCALES;

	it('gives labels to numbers without, where all are steps of the scale', () => {
		const fit = fitChosen(summariseVariable(numberVariable('a', [1, 5, null])), agreement);
		expect(fit).toMatchObject({
			labelsAreNew: true,
			range: { min: 1, max: 5 },
			labels: [{ label: 'Helt uenig' }, {}, {}, {}, {}]
		});
		expect(fitChosen(summariseVariable(numberVariable('a', [1, 6])), agreement)).toBeNull();
	});

	it('takes texts it knows some of, and refuses those it knows none of', () => {
		expect(
			fitChosen(summariseVariable(textVariable('a', ['Helt enig', 'Enig', 'x', 'y', 'z'])), agreement)
				?.unknown
		).toHaveLength(3);
		expect(fitChosen(summariseVariable(textVariable('a', ['x', 'y'])), agreement)).toBeNull();
		expect(fitChosen(summariseVariable(textVariable('a', ['Både-og', 'Fornøyd'])), agreement)).toBeNull();
		const satisfied = labelled('Misfornøyd', 'Både-og', 'Fornøyd');
		expect(fitChosen(summariseVariable(numberVariable('a', [1, 2], satisfied)), agreement)).toBeNull();
	});
});
