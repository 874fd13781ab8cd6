import { emptyKindOf } from './empty-words';
import { numberedAnswer, plainAnswer } from './plain-answer';
import type { Answer, ScaleProposal } from './scale-proposal';
import { ENDPOINTS, pointsByWords, type AnswerScale } from './scales';

/** The ends of a scale stand at least so far apart, and at the most. */
const LEAST_STEPS = 3;
const MOST_STEPS = 10;

/** Which end of a scale a text names: «Ikke i det hele tatt» is a low end. Null: none that is known. */
function endOf(text: string, scales: readonly AnswerScale[]): 'low' | 'high' | null {
	const plain = plainAnswer(text);
	const words = numberedAnswer(plain)?.words ?? plain;
	for (const scale of scales) {
		if (!scale.isOrdered) continue;
		const value = pointsByWords(scale).get(words)?.value;
		if (value === scale.points[0].value) return 'low';
		if (value === scale.points[scale.points.length - 1].value) return 'high';
	}
	return null;
}

/**
 * A scale of numbers whose two ends alone have words: 1 «Ikke i det hele tatt», 2, 3, 4, 5 «I svært stor grad»; or 1 to
 * 10. In texts the ends may stand with or without their number.
 * @returns null for any other answers
 */
export function fitEndpoints(
	variable: string,
	answers: readonly Answer[],
	isText: boolean,
	scales: readonly AnswerScale[]
): ScaleProposal | null {
	const empties: ScaleProposal['empties'] = [];
	const others: Answer[] = [];
	for (const answer of answers) {
		const kind = emptyKindOf(answer.text);
		if (kind) empties.push({ ...answer, kind });
		else others.push(answer);
	}
	const numbers = isText ? textNumbers(others, scales) : others.map(({ value }) => Number(value));
	if (!numbers?.every(Number.isInteger)) return null;
	const ends = others
		.map((answer, index) => ({ number: numbers[index], label: wordsOf(answer, isText) }))
		.filter(({ label }) => label !== '');
	if (ends.length !== 2) return null;
	const [low, high] = ends[0].number < ends[1].number ? ends : [ends[1], ends[0]];
	const steps = high.number - low.number;
	const isWithin = numbers.every((number) => number >= low.number && number <= high.number);
	if (!isWithin || steps < LEAST_STEPS || steps > MOST_STEPS || low.number < 0 || low.number > 1) return null;
	return {
		variable,
		scale: ENDPOINTS,
		sure: 'unsure',
		isText,
		turned: endOf(low.label, scales) === 'high' && endOf(high.label, scales) === 'low',
		range: { min: low.number, max: high.number },
		labels: [low, high].map(({ number, label }) => ({ value: number, label })),
		found: others.map(({ value, count }, index) => ({ value, count, number: numbers[index] })),
		empties,
		unknown: [],
		together: [],
		others: []
	};
}

/** «1 (Ikke i det hele tatt)» without its number; '' for a number alone. */
function wordsOf({ text }: Answer, isText: boolean): string {
	if (!isText) return text.trim();
	const plain = plainAnswer(text);
	if (/^\d+$/u.test(plain)) return '';
	if (!numberedAnswer(plain)) return text.trim();
	return text
		.trim()
		.replace(/^\d+[\s\p{P}=]*/u, '')
		.replace(/[\s\p{P}=]*\d*[\s\p{P}]*$/u, '');
}

/** The numbers of texts; words alone take the number below or above all others. Null where some text has none. */
function textNumbers(answers: readonly Answer[], scales: readonly AnswerScale[]): number[] | null {
	const read = answers.map(({ text }) => {
		const plain = plainAnswer(text);
		if (/^\d{1,2}$/u.test(plain)) return Number(plain);
		return numberedAnswer(plain)?.number ?? endOf(text, scales);
	});
	const numbers = read.filter((one) => typeof one === 'number');
	// Without two numbers there is nothing to count from.
	if (numbers.length < 2) return null;
	const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
	const all = read.map((one) => (one === 'low' ? lowest - 1 : one === 'high' ? highest + 1 : one));
	return all.includes(null) ? null : (all as number[]);
}
