import { describe, expect, it } from 'vitest';
import { summariseVariable } from '../dataset/summary';
import type { Variable } from '../dataset/types';
import { labelled, testVariable } from './fixtures';
import { compareLabels, editDistance, readyLabel } from './label-likeness';
import { proposeMatches } from './propose-matches';

const AGREE = labelled('Helt uenig', 'Litt uenig', 'Både-og', 'Litt enig', 'Helt enig');
const TURNED = labelled('Helt enig', 'Litt enig', 'Både og', 'Litt uenig', 'Helt uenig');
const item = (name: string, label: string, valueLabels = AGREE): Variable =>
	testVariable(name, [1, 2, 3, 4, 5], { label, valueLabels });

function propose(one: Variable[], other: Variable[]) {
	return proposeMatches([
		{ dataset: 'a', wave: 2021, variables: one.map(summariseVariable) },
		{ dataset: 'b', wave: 2024, variables: other.map(summariseVariable) }
	]);
}
const short = (one: Variable[], other: Variable[]) =>
	propose(one, other).map(({ match, level, reasons, warnings }) => ({
		pair: match.sources.map(({ variable }) => variable).join(' = '),
		level,
		codes: [...reasons, ...warnings].map(({ code }) => code.replace('stack.', ''))
	}));

describe('proposeMatches', () => {
	it('is sure of the same label under another name, and of years that follow the wave', () => {
		expect(
			short(
				[item('q1', '1. Jeg er fornøyd med ordningen i 2021'), item('q2', 'Veilederen lytter')],
				[item('q1', 'Veilederen lytter'), item('q7', 'Jeg er fornøyd med ordningen (i 2024)')]
			)
		).toEqual([
			{ pair: 'q1 = q7', level: 'sure', codes: ['whyLabel', 'whyAnswers'] },
			{ pair: 'q2 = q1', level: 'sure', codes: ['whyLabel', 'whyAnswers'] }
		]);
	});

	it('is sure of other words for the same steps where both have the same scale', () => {
		const words = labelled('Svært uenig', 'Nokså uenig', 'Verken/eller', 'Nokså enig', 'Svært enig');
		const given = (name: string, valueLabels: typeof words, scaleId?: string) => ({
			...item(name, 'Veilederen lytter', valueLabels),
			...(scaleId && { scaleId })
		});
		const pair = (one: Variable, other: Variable) =>
			short([one], [other]).map(({ level, codes }) => [level, codes.at(-1)]);
		expect(pair(given('q1', words, 'agreement'), given('s1', AGREE, 'agreement'))).toEqual([
			['sure', 'whyScale']
		]);
		// One that counts the other way is turned; without a scale on both, the words are other words.
		expect(pair(given('q1', words, 'agreement'), given('s1', TURNED, 'agreement'))).toEqual([
			['likely', 'warnTurned']
		]);
		expect(pair(given('q1', words), given('s1', AGREE, 'agreement'))).toEqual([['doubtful', 'warnAnswers']]);
	});

	it('flags the same name with a clearly different label', () => {
		expect(
			short([item('q1', 'Skolen har et godt miljø')], [item('q1', 'Hvor mange ansatte har kommunen')])
		).toEqual([{ pair: 'q1 = q1', level: 'doubtful', codes: ['whyName', 'whyAnswers', 'warnLabels'] }]);
	});

	it('does not trust alike labels that differ in a negation or a number', () => {
		for (const [one, other] of [
			['Vi har fått god støtte av veilederen', 'Vi har ikke fått god støtte av veilederen'],
			['Resultatene på 5. trinn er blitt bedre', 'Resultatene på 8. trinn er blitt bedre'],
			['Lærerne er enige om målene i planen, helt enig', 'Lærerne er enige om målene i planen, helt uenig']
		]) {
			const [found] = short([item('a', one)], [item('b', other)]);
			expect(found.level).toBe('doubtful');
			expect(found.codes).toContain('warnTurns');
		}
	});

	it('finds a small misprint likely, and says how alike the labels are', () => {
		// By hand: three letters of 36 differ.
		const [found] = propose(
			[item('a', 'Vi har fått god støtte av veilederen')],
			[item('b', 'Vi har fåt god støtte av veilederne')]
		);
		expect(found.level).toBe('likely');
		expect(found.reasons[0]).toEqual({ code: 'stack.whyAlike', params: { percent: 91 } });
	});

	it('proposes to turn a scale whose labels are turned', () => {
		const [found] = propose([item('q1', 'Påstand')], [item('q1', 'Påstand', TURNED)]);
		expect(found.level).toBe('likely');
		expect(found.match.sources[1].change).toEqual({ kind: 'turn', min: 1, max: 5 });
	});

	it('proposes other values by the texts of their labels, of numbers and of text', () => {
		const from0 = AGREE.map(({ value, label }) => ({ value: value - 1, label }));
		const shifted = propose(
			[item('q1', 'Påstand')],
			[testVariable('q1', [0, 1, 4], { label: 'Påstand', valueLabels: from0 })]
		);
		expect(shifted[0].match.sources[1].change).toEqual({
			kind: 'recode',
			values: [0, 1, 2, 3, 4].map((from) => ({ from, to: from + 1 }))
		});
		const texts = propose(
			[item('q1', 'Påstand')],
			[testVariable('q1', ['Helt enig', 'Helt ueinig', ''], { label: 'Påstand' })]
		);
		expect(texts[0].match.sources[1].change).toEqual({
			kind: 'recode',
			values: [
				{ from: 'Helt enig', to: 5 },
				{ from: 'Helt ueinig', to: 1 }
			]
		});
	});

	it('names numbers against text, and scales of another length', () => {
		const [types] = short([testVariable('alder', [1, 2])], [testVariable('alder', ['ung', 'gammel'])]);
		expect(types).toMatchObject({ level: 'doubtful', codes: ['whyName', 'warnTypes'] });
		const scale = (max: number) => testVariable('tilfreds', [1, max], { scale: { min: 1, max } });
		expect(short([scale(5)], [scale(7)])[0]).toMatchObject({
			level: 'doubtful',
			codes: ['whyName', 'warnRanges']
		});
	});

	it('leaves unlike variables alone, and is not sure of labels that several share', () => {
		expect(
			short([item('q1', 'Skolen har et godt miljø')], [item('p9', 'Hvor mange ansatte har kommunen')])
		).toEqual([]);
		const shared = short(
			[item('q1', 'Hvilke?'), item('q2', 'Hvilke?')],
			[item('r1', 'Hvilke?'), item('r2', 'Hvilke?')]
		);
		expect(shared.map(({ level }) => level)).toEqual(['doubtful', 'doubtful']);
	});

	it('takes three waves together', () => {
		const all = ['a', 'b', 'c'].map((dataset, index) => ({
			dataset,
			wave: index,
			variables: [summariseVariable(item(`v${index}`, 'Det samme spørsmålet'))]
		}));
		expect(proposeMatches(all)[0].match.sources.map(({ variable }) => variable)).toEqual(['v0', 'v1', 'v2']);
	});
});

describe('likeness of labels', () => {
	it('is the Levenshtein distance in letters', () => {
		// By hand; the textbook example.
		expect(editDistance('kitten', 'sitting')).toBe(3);
		expect(editDistance('', 'abc')).toBe(3);
	});
	it('is 1 for equal, 0 for empty labels', () => {
		expect(compareLabels(readyLabel('Ja!'), readyLabel('ja')).likeness).toBe(1);
		expect(compareLabels(readyLabel(''), readyLabel('')).likeness).toBe(0);
	});
});
