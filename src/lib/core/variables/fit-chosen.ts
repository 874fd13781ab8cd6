import { answersOf, fitScale, type AnsweredVariable } from './recognise-scale';
import type { ScaleProposal } from './scale-proposal';
import type { AnswerScale } from './scales';

/**
 * How a scale that somebody has chosen fits a variable. Numbers without labels that are all steps of the scale are taken
 * for them, and get its labels.
 * @returns null when it does not fit: it knows no answer, or the numbers are others than its steps
 */
export function fitChosen(variable: AnsweredVariable, scale: AnswerScale): ScaleProposal | null {
	const answers = answersOf(variable);
	const isText = variable.type === 'text';
	const fit = fitScale(variable.name, answers, isText, scale);
	if (fit || isText || answers.length === 0) return fit;
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
