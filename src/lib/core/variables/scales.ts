import { plainAnswer } from './plain-answer';
import type { OwnScale } from './types';

/** Languages of answers, in the order of preference where a text is the same in two. */
export const ANSWER_LANGUAGES = ['nb', 'nn', 'en'] as const;
export type AnswerLanguage = (typeof ANSWER_LANGUAGES)[number];

/** A step of a scale: its number, and its words in each language, the usual one first. */
export interface ScalePoint {
	value: number;
	words: Record<AnswerLanguage, readonly string[]>;
}

/** An answer scale. */
export interface AnswerScale {
	id: string;
	/** Its name where somebody has made it; those of the library are named by the interface. */
	name: string | null;
	/** The numbers say more or less of something; those of yes and no do not. */
	isOrdered: boolean;
	points: readonly ScalePoint[];
}

const point = (value: number, nb: string, nn: string, en: string): ScalePoint => ({
	value,
	words: { nb: nb.split('|'), nn: nn.split('|'), en: en.split('|') }
});

const AGREE = {
	not: [
		'Helt uenig|Svært uenig|Sterkt uenig|Fullstendig uenig',
		'Heilt ueinig|Heilt usamd|Svært ueinig|Sterkt ueinig',
		'Strongly disagree|Completely disagree|Totally disagree|Fully disagree'
	],
	ratherNot: [
		'Delvis uenig|Nokså uenig|Ganske uenig|Litt uenig|Noe uenig|Uenig',
		'Delvis ueinig|Delvis usamd|Nokså ueinig|Ganske ueinig|Litt ueinig|Noko ueinig|Ueinig|Usamd',
		'Partly disagree|Somewhat disagree|Slightly disagree|Tend to disagree|Disagree'
	],
	both: [
		'Både-og|Verken eller|Hverken eller|Verken enig eller uenig|Hverken enig eller uenig|Nøytral|Midt imellom',
		'Både-og|Verken eller|Korkje eller|Verken einig eller ueinig|Korkje einig eller ueinig|Nøytral|Midt imellom',
		'Neither agree nor disagree|Neither|Neither nor|Both|Neutral|In between'
	],
	rather: [
		'Delvis enig|Nokså enig|Ganske enig|Litt enig|Noe enig|Enig',
		'Delvis einig|Delvis samd|Nokså einig|Ganske einig|Litt einig|Noko einig|Einig|Samd',
		'Partly agree|Somewhat agree|Slightly agree|Tend to agree|Agree'
	],
	fully: [
		'Helt enig|Svært enig|Sterkt enig|Fullstendig enig',
		'Heilt einig|Heilt samd|Svært einig|Sterkt einig',
		'Strongly agree|Completely agree|Totally agree|Fully agree'
	]
} as const;

const SOME_DEGREE = [
	point(
		2,
		'I liten grad',
		'I liten grad',
		'To a small extent|To a little extent|To a low degree|To a small degree'
	),
	point(
		3,
		'I noen grad|Til en viss grad|I en viss grad|I varierende grad|I middels grad',
		'I nokon grad|Til ein viss grad|I ein viss grad|I varierande grad|I middels grad',
		'To some extent|To some degree|To a moderate extent|To a certain extent'
	),
	point(
		4,
		'I stor grad',
		'I stor grad',
		'To a large extent|To a great extent|To a high degree|To a large degree'
	),
	point(
		5,
		'I svært stor grad|I veldig stor grad|I meget stor grad',
		'I svært stor grad|I veldig stor grad',
		'To a very large extent|To a very great extent|To a very high degree|To a very large degree'
	)
];

const ordered = (id: string, points: readonly ScalePoint[]): AnswerScale => ({
	id,
	name: null,
	isOrdered: true,
	points
});

/**
 * The scales that evaluations of schools use, with the words that mean the same. The first five are those of the AFI
 * reports 2024–2025 and of NTNU's on the competence programme (2023); in all of them the highest number says most.
 */
export const SCALES: readonly AnswerScale[] = [
	ordered('agreement', [
		point(1, ...AGREE.not),
		point(2, ...AGREE.ratherNot),
		point(3, ...AGREE.both),
		point(4, ...AGREE.rather),
		point(5, ...AGREE.fully)
	]),
	ordered('agreement4', [
		point(1, ...AGREE.not),
		point(2, ...AGREE.ratherNot),
		point(3, ...AGREE.rather),
		point(4, ...AGREE.fully)
	]),
	ordered('degree', [
		point(
			1,
			'Ikke i det hele tatt|Overhodet ikke|Slett ikke',
			'Ikkje i det heile|Ikkje i det heile teke|Ikkje i det heile tatt|Slett ikkje',
			'Not at all'
		),
		...SOME_DEGREE
	]),
	ordered('smallDegree', [
		point(
			1,
			'I svært liten grad|I veldig liten grad|I meget liten grad',
			'I svært liten grad|I veldig liten grad',
			'To a very small extent|To a very little extent|To a very low degree|To a very small degree'
		),
		...SOME_DEGREE
	]),
	ordered('satisfaction', [
		point(
			1,
			'Svært misfornøyd|Veldig misfornøyd|Meget misfornøyd',
			'Svært misnøgd|Veldig misnøgd',
			'Very dissatisfied'
		),
		point(
			2,
			'Misfornøyd|Nokså misfornøyd|Ganske misfornøyd|Litt misfornøyd|Delvis misfornøyd',
			'Misnøgd|Nokså misnøgd|Ganske misnøgd|Litt misnøgd|Delvis misnøgd',
			'Dissatisfied|Somewhat dissatisfied|Rather dissatisfied'
		),
		point(
			3,
			'Både-og|Verken eller|Hverken eller|Verken fornøyd eller misfornøyd|Hverken fornøyd eller misfornøyd|Nøytral',
			'Både-og|Verken eller|Korkje eller|Verken nøgd eller misnøgd|Korkje nøgd eller misnøgd|Nøytral',
			'Neither satisfied nor dissatisfied|Neither|Neither nor|Both|Neutral'
		),
		point(
			4,
			'Fornøyd|Nokså fornøyd|Ganske fornøyd|Litt fornøyd|Delvis fornøyd',
			'Nøgd|Nokså nøgd|Ganske nøgd|Litt nøgd|Delvis nøgd|Fornøgd',
			'Satisfied|Somewhat satisfied|Rather satisfied'
		),
		point(
			5,
			'Svært fornøyd|Veldig fornøyd|Meget fornøyd',
			'Svært nøgd|Veldig nøgd|Svært fornøgd',
			'Very satisfied'
		)
	]),
	ordered('frequency', [
		point(1, 'Aldri', 'Aldri', 'Never'),
		point(2, 'Sjelden', 'Sjeldan', 'Rarely|Seldom'),
		point(
			3,
			'Av og til|Noen ganger|Iblant|Innimellom',
			'Av og til|Nokre gonger|Iblant|Innimellom',
			'Sometimes|Now and then'
		),
		point(4, 'Ofte', 'Ofte', 'Often'),
		point(5, 'Svært ofte|Veldig ofte|Meget ofte|Alltid', 'Svært ofte|Veldig ofte|Alltid', 'Very often|Always')
	]),
	ordered('quality', [
		point(
			1,
			'Svært dårlig|Veldig dårlig|Meget dårlig',
			'Svært dårleg|Veldig dårleg',
			'Very poor|Very bad|Very poorly'
		),
		point(
			2,
			'Dårlig|Nokså dårlig|Ganske dårlig|Mindre god|Mindre godt|Mindre bra',
			'Dårleg|Nokså dårleg|Ganske dårleg|Mindre god|Mindre godt|Mindre bra',
			'Poor|Bad|Rather poor|Poorly'
		),
		point(
			3,
			'Både-og|Middels|Verken god eller dårlig|Verken bra eller dårlig|Verken eller|Hverken eller|Passe|Nøytral',
			'Både-og|Middels|Verken god eller dårleg|Verken bra eller dårleg|Verken eller|Korkje eller|Passe|Nøytral',
			'Neither good nor bad|Fair|Average|Medium|Neither|Neutral'
		),
		point(
			4,
			'God|Godt|Bra|Nokså god|Ganske god|Nokså godt|Ganske godt|Nokså bra|Ganske bra',
			'God|Godt|Bra|Nokså god|Ganske god|Nokså godt|Ganske godt',
			'Good|Rather good|Well'
		),
		point(
			5,
			'Svært god|Svært godt|Svært bra|Veldig god|Veldig godt|Veldig bra|Meget god|Meget godt|Meget bra',
			'Svært god|Svært godt|Svært bra|Veldig god|Veldig godt|Veldig bra',
			'Very good|Excellent|Very well'
		)
	]),
	{
		id: 'yesNo',
		name: null,
		isOrdered: false,
		points: [point(0, 'Nei', 'Nei', 'No'), point(1, 'Ja', 'Ja', 'Yes')]
	}
];

/** Only the two ends have words: 1 is "Ikke i det hele tatt", 5 or 10 "I svært stor grad", numbers in between. */
export const ENDPOINTS = 'endpoints';

/** A scale that somebody has made, as one of the library. */
export const asAnswerScale = ({ id, name, points }: OwnScale): AnswerScale => ({
	id,
	name,
	isOrdered: true,
	points: [...points]
		.sort((one, other) => one.value - other.value)
		.map(({ value, label, synonyms }) => ({ value, words: { nb: [label, ...synonyms], nn: [], en: [] } }))
});

/** A step of a scale, found by its words. */
export interface FoundPoint {
	value: number;
	language: AnswerLanguage;
}

const known = new WeakMap<AnswerScale, ReadonlyMap<string, FoundPoint>>();

/** The steps of a scale by their words, as `plainAnswer` gives them. A word of two steps stands for the lower. */
export function pointsByWords(scale: AnswerScale): ReadonlyMap<string, FoundPoint> {
	const before = known.get(scale);
	if (before) return before;
	const found = new Map<string, FoundPoint>();
	for (const language of ANSWER_LANGUAGES) {
		for (const { value, words } of scale.points) {
			for (const word of words[language]) {
				const plain = plainAnswer(word);
				if (plain !== '' && !found.has(plain)) found.set(plain, { value, language });
			}
		}
	}
	known.set(scale, found);
	return found;
}
