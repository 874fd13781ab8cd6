import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseVariable } from '../dataset/summary';
import { emptyKindOf } from './empty-words';
import { plainAnswer } from './plain-answer';
import { recogniseScale } from './recognise-scale';
import { asAnswerScale, SCALES } from './scales';
import { labelled, numberVariable, textVariable } from './testing/make-variable';

const best = (...texts: string[]) =>
	recogniseScale(summariseVariable(textVariable('sp1', texts)), SCALES).at(0);
const numbersOf = (...texts: string[]) =>
	Object.fromEntries(best(...texts)?.found.map(({ value, number }) => [value, number]) ?? []);

describe('plainAnswer', () => {
	it('leaves out what does not matter', () => {
		for (const text of [
			'Både-og',
			'Både- og',
			'Både og',
			' BÅDE – OG. ',
			'Både\u00a0\u2011 og',
			'Både/og …'
		]) {
			expect(plainAnswer(text)).toBe('både og');
		}
		expect(plainAnswer("Don't know")).toBe(plainAnswer('Don’t know'));
		expect(plainAnswer('–')).toBe('');
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(plainAnswer(plainAnswer(text))).toBe(plainAnswer(text));
			})
		);
	});
});

describe('emptyKindOf', () => {
	it.each([
		['Vet ikke', 'dontKnow'],
		['Veit ikkje.', 'dontKnow'],
		["Don't know", 'dontKnow'],
		['Vet ikke / ikke aktuelt', 'dontKnow'],
		['6 – Vet ikke', 'dontKnow'],
		['Ikke besvart', 'unanswered'],
		['Ubesvart', 'unanswered'],
		['Ønsker ikke å svare', 'unanswered'],
		['Ikkje svart', 'unanswered'],
		['Prefer not to say', 'unanswered'],
		['Ikke aktuelt', 'routedOut'],
		['Uaktuelt', 'routedOut'],
		['Ikkje stilt', 'routedOut'],
		['N/A', 'routedOut'],
		['Skjermet', 'suppressed'],
		['Mangler', 'missing'],
		['Helt enig', null],
		['Ikke i det hele tatt', null],
		['', null]
	])('%s is %s', (text, kind) => expect(emptyKindOf(text)).toBe(kind));
});

// The scales of AFI's reports 2024 (tables 4.4, 4.9, 4.15, 4.20) and of NTNU's report 2023 (chapter 4).
describe('recogniseScale, texts', () => {
	it('knows agreement in all spellings of its middle', () => {
		for (const middle of ['Både-og', 'Både- og', 'Både og', 'Verken/eller', 'Hverken enig eller uenig']) {
			expect(numbersOf('Helt enig', 'Delvis enig', middle, 'Delvis uenig', 'Helt uenig')).toEqual({
				'Helt enig': 5,
				'Delvis enig': 4,
				[middle]: 3,
				'Delvis uenig': 2,
				'Helt uenig': 1
			});
		}
		expect(best('Helt enig', 'Delvis enig', 'Både- og', 'Delvis uenig', 'Helt uenig')).toMatchObject({
			scale: 'agreement',
			sure: 'sure',
			range: { min: 1, max: 5 }
		});
	});

	it('knows degree, and its variant with a very small one', () => {
		const degree = ['I svært stor grad', 'I stor grad', 'I noen grad', 'I liten grad'];
		expect(best(...degree, 'Ikke i det hele tatt')).toMatchObject({ scale: 'degree', sure: 'sure' });
		expect(best(...degree, 'I svært liten grad')).toMatchObject({ scale: 'smallDegree', sure: 'sure' });
		expect(numbersOf(...degree, 'I svært liten grad')).toMatchObject({
			'I svært liten grad': 1,
			'I noen grad': 3
		});
		// Without an end either may be meant; the numbers are the same.
		expect(best(...degree)).toMatchObject({ scale: 'degree', sure: 'sure', others: ['smallDegree'] });
	});

	it('knows satisfaction, frequency, quality, yes and no', () => {
		expect(best('Svært fornøyd', 'Fornøyd', 'Både-og', 'Misfornøyd', 'Svært misfornøyd')).toMatchObject({
			scale: 'satisfaction',
			sure: 'sure'
		});
		expect(best('Aldri', 'Sjelden', 'Av og til', 'Ofte', 'Alltid')?.scale).toBe('frequency');
		expect(best('Svært dårlig', 'Dårlig', 'Middels', 'God', 'Svært god')?.scale).toBe('quality');
		expect(best('Ja', 'Nei', 'Vet ikke')).toMatchObject({
			scale: 'yesNo',
			sure: 'sure',
			range: null,
			empties: [{ value: 'Vet ikke', kind: 'dontKnow', count: 1 }]
		});
	});

	it('knows nynorsk and English, and labels steps that nobody chose in the same language', () => {
		const nynorsk = best('Heilt einig', 'Delvis einig', 'Både-og', 'Delvis ueinig', 'Veit ikkje');
		expect(nynorsk).toMatchObject({ scale: 'agreement', sure: 'sure' });
		expect(nynorsk?.labels[0]).toEqual({ value: 1, label: 'Heilt ueinig' });
		const english = best('Strongly agree', 'Agree', 'Neither agree nor disagree', 'Disagree');
		expect(english).toMatchObject({ scale: 'agreement', sure: 'sure' });
		expect(english?.labels[0].label).toBe('Strongly disagree');
	});

	it('reads numbers beside the words', () => {
		expect(numbersOf('5 – Helt enig', '4 – Delvis enig', '3 – Både-og')).toEqual({
			'5 – Helt enig': 5,
			'4 – Delvis enig': 4,
			'3 – Både-og': 3
		});
	});

	it('knows scales with words at the ends only', () => {
		const texts = ['1 (Ikke i det hele tatt)', '2', '3', '4', '5 (I svært stor grad)', 'Vet ikke'];
		expect(best(...texts)).toMatchObject({
			scale: 'endpoints',
			range: { min: 1, max: 5 },
			labels: [
				{ value: 1, label: 'Ikke i det hele tatt' },
				{ value: 5, label: 'I svært stor grad' }
			]
		});
		expect(numbersOf('Ikke i det hele tatt', '2', '3', '4', 'I svært stor grad')).toMatchObject({
			'Ikke i det hele tatt': 1,
			'3': 3,
			'I svært stor grad': 5
		});
	});

	it('is less sure when answers are unknown, fall together, or may mean another scale', () => {
		const unknown = best('Helt enig', 'Helt enig', 'Delvis enig', 'Både-og', 'Kommer an på');
		expect(unknown).toMatchObject({ sure: 'unsure', unknown: [{ value: 'Kommer an på', count: 1 }] });
		const together = best('Helt enig', 'Enig', 'Delvis enig', 'Uenig');
		expect(together).toMatchObject({
			sure: 'unsure',
			together: [{ number: 4, texts: ['Enig', 'Delvis enig'] }]
		});
		const four = best('Helt enig', 'Delvis enig', 'Delvis uenig', 'Helt uenig');
		expect(four).toMatchObject({ scale: 'agreement', sure: 'likely', others: ['agreement4'] });
	});

	it('proposes nothing for other texts', () => {
		expect(best('Oslo', 'Bergen', 'Ja')).toBeUndefined();
		expect(best('Skoleeier', 'Skoleleder', 'Veileder')).toBeUndefined();
		expect(best('', '', '')).toBeUndefined();
		expect(best('Vet ikke')).toBeUndefined();
	});

	it('knows scales that somebody has made', () => {
		const own = asAnswerScale({
			id: 'own',
			name: 'Nytte',
			points: [
				{ value: 1, label: 'Ikke nyttig', synonyms: ['Unyttig'] },
				{ value: 2, label: 'Nyttig', synonyms: [] },
				{ value: 3, label: 'Svært nyttig', synonyms: [] }
			]
		});
		const summary = summariseVariable(textVariable('sp1', ['Unyttig', 'nyttig', 'SVÆRT NYTTIG']));
		expect(recogniseScale(summary, [...SCALES, own]).at(0)).toMatchObject({ scale: 'own', sure: 'sure' });
	});
});

describe('recogniseScale, numbers with labels', () => {
	const found = (values: number[], labels: Parameters<typeof numberVariable>[2]) =>
		recogniseScale(summariseVariable(numberVariable('sp1', values, labels)), SCALES).at(0);

	it('keeps the numbers of the file', () => {
		const labels = labelled('Svært uenig', 'Nokså uenig', 'Verken/eller', 'Nokså enig', 'Svært enig');
		expect(found([1, 5, 3, 8], [...labels, { value: 8, label: 'Vet ikke' }])).toMatchObject({
			scale: 'agreement',
			sure: 'sure',
			turned: false,
			range: { min: 1, max: 5 },
			empties: [{ value: 8, kind: 'dontKnow' }]
		});
	});

	it('sees that a file counts the other way', () => {
		const labels = labelled('Helt enig', 'Delvis enig', 'Både-og', 'Delvis uenig', 'Helt uenig');
		expect(found([1, 2], labels)).toMatchObject({
			scale: 'agreement',
			turned: true,
			range: { min: 1, max: 5 }
		});
	});

	it('does not take numbers in disorder for a scale', () => {
		expect(found([1, 2], labelled('Helt enig', 'Helt uenig', 'Delvis enig', 'Delvis uenig'))).toBeUndefined();
	});

	it('knows scales with labels at the ends only, of five and of ten', () => {
		const ends = (high: number) => [
			{ value: 1, label: 'Ikke i det hele tatt' },
			{ value: high, label: 'I svært stor grad' }
		];
		expect(found([1, 2, 3, 4, 5], ends(5))).toMatchObject({ scale: 'endpoints', range: { min: 1, max: 5 } });
		expect(found([1, 7, 10, 3], ends(10))).toMatchObject({ scale: 'endpoints', range: { min: 1, max: 10 } });
	});

	it('tells of numbers beyond the scale', () => {
		const labels = labelled('Svært misfornøyd', 'Misfornøyd', 'Både-og', 'Fornøyd', 'Svært fornøyd');
		expect(found([1, 2, 3, 4, 5, 9], labels)).toMatchObject({
			scale: 'satisfaction',
			sure: 'unsure',
			unknown: [{ value: 9, count: 1 }]
		});
	});

	it('tells four steps from five by the labels', () => {
		const labels = labelled('Helt uenig', 'Delvis uenig', 'Delvis enig', 'Helt enig');
		expect(found([1, 2], labels)).toMatchObject({ scale: 'agreement4', range: { min: 1, max: 4 } });
	});
});

describe('recogniseScale, anything', () => {
	const words = SCALES.flatMap(({ points }) => points.flatMap((point) => Object.values(point.words).flat()));
	const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...words, 'Vet ikke', '1', '99', ''));

	it('never throws, and never gives an unknown text a number', () => {
		fc.assert(
			fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
				for (const proposal of recogniseScale(summariseVariable(textVariable('x', texts)), SCALES)) {
					const unknown = new Set(proposal.unknown.map(({ value }) => value));
					expect(proposal.found.some(({ value }) => unknown.has(value))).toBe(false);
					expect(proposal.found.every(({ number }) => Number.isInteger(number))).toBe(true);
				}
			})
		);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.double(), text), { minLength: 1, maxLength: 12 }),
				fc.array(fc.double({ noNaN: true }), { minLength: 1 }),
				(pairs, values) => {
					const labels = pairs.map(([value, label]) => ({ value, label }));
					expect(() =>
						recogniseScale(summariseVariable(numberVariable('x', values, labels)), SCALES)
					).not.toThrow();
				}
			)
		);
	});
});

describe('the scales', () => {
	it('name every step once in each language', () => {
		for (const { id, points } of SCALES) {
			const plain = points.flatMap(({ words }) => words.nb.map(plainAnswer));
			expect(new Set(plain).size, id).toBe(plain.length);
		}
	});
});
