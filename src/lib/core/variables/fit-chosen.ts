import { answersOf, fitScale, type AnsweredVariable } from './recognise-scale';
import type { ScaleProposal } from './scale-proposal';
import type { AnswerScale } from './scales';

/**
 * How a scale that somebody has chosen fits a variable. Numbers without labels that are all steps of the scale are taken
 * for them, and get its labels.
 * @returns null when it does not fit: of several answers it knows one at the most ("Både-og" is on many scales), or
 *   numbers have labels that are not on it, or are others than its steps
 */
export function fitChosen(variable: AnsweredVariable, scale: AnswerScale): ScaleProposal | null {
	const answers = answersOf(variable);
	const isText = variable.type === 'text';
	const fit = fitScale(variable.name, answers, isText, scale);
	if (fit) return isAboutThis(fit) ? fit : null;
	if (isText || answers.length === 0) return null;
	const labels = new Map(scale.points.map(({ value, words }) => [value, words.nb[0]]));
	if (answers.some(({ value, text }) => text !== '' || !labels.has(Number(value)))) return null;
	const steps = [...labels.keys()];
	return {
		variable: variable.name,
		scale: scale.id,
		sure: 'likely',
		isText,
		turned: false,
		range: scale.isOrdered ? { min: Math.min(...steps), max: Math.max(...steps) } : null,
		labels: [...labels].map(([value, label]) => ({ value, label })),
		labelsAreNew: true,
		found: answers.map(({ value, count }) => ({ value, count, number: Number(value) })),
		empties: [],
		unknown: [],
		together: [],
		others: []
	};
}

function isAboutThis({ isText, found, unknown }: ScaleProposal): boolean {
	if (unknown.length === 0) return true;
	if (!isText) return unknown.every(({ text }) => text === '');
	return new Set(found.map(({ number }) => number)).size > 1;
}
