import type { VariableSummary } from '../dataset/summary';
import { emptyKindOf } from './empty-words';
import { fitEndpoints } from './fit-endpoints';
import { numberedAnswer, plainAnswer } from './plain-answer';
import type { Answer, ScaleProposal } from './scale-proposal';
import { ANSWER_LANGUAGES, pointsByWords, type AnswerScale, type FoundPoint } from './scales';

/** A scale that knows a smaller part of the answers than this is not proposed. */
const LEAST_COVERED = 0.6;
/** Values a variable may have to be looked at as answers. */
const MOST_ANSWERS = 50;

/** What a summary says of a variable that recognising needs. */
export type AnsweredVariable = Pick<VariableSummary, 'name' | 'type' | 'format' | 'values' | 'valueLabels'>;

/**
 * The answers of a variable: its texts, or its numbers with their labels (also those that nobody has given).
 * @returns none for a variable with more values than a question has answers
 */
export function answersOf({ type, values, valueLabels }: AnsweredVariable): Answer[] {
	if (type === 'text') {
		return values.map(({ value, count }) => ({
			value,
			text: labelOf(valueLabels, value) ?? String(value),
			count
		}));
	}
	const counts = new Map(values.map(({ value, count }) => [value, count]));
	for (const { value } of valueLabels) if (!counts.has(value)) counts.set(value, 0);
	if (counts.size > MOST_ANSWERS) return [];
	return [...counts].map(([value, count]) => ({ value, text: labelOf(valueLabels, value) ?? '', count }));
}

const labelOf = (labels: AnsweredVariable['valueLabels'], value: number | string) =>
	labels.find((one) => one.value === value)?.label;

/**
 * The answer scales that fit a variable, the best first; see `ScaleProposal` for how sure. Case, spaces, dashes and dots
 * do not matter, and synonyms stand for each other (see `plainAnswer` and `SCALES`). Never throws.
 */
export function recogniseScale(variable: AnsweredVariable, scales: readonly AnswerScale[]): ScaleProposal[] {
	const answers = answersOf(variable);
	if (answers.length === 0 || !['text', 'number', 'percent'].includes(variable.format)) return [];
	const isText = variable.type === 'text';
	const ends = fitEndpoints(variable.name, answers, isText, scales);
	const fits = scales.flatMap((scale) => {
		const fit = fitScale(variable.name, answers, isText, scale);
		return fit && isGoodEnough(fit) ? [{ fit, share: pointsOf(fit).size / scale.points.length }] : [];
	});
	// Numbers have labels for every step, so that a scale with more steps is another one; of texts some may be missing.
	fits.sort(
		(one, other) =>
			one.fit.unknown.length - other.fit.unknown.length ||
			one.fit.together.length - other.fit.together.length ||
			(isText ? 0 : other.share - one.share)
	);
	const all = [...(ends ? [ends] : []), ...fits.map(({ fit }) => fit)];
	return all.map((fit) => ({
		...fit,
		sure: surenessOf(fit, all),
		others: all.filter((other) => other !== fit).map(({ scale }) => scale)
	}));
}

/**
 * How one scale fits a variable, however badly: for applying a scale that somebody has chosen.
 * @returns null when it knows no answer, or the numbers of the file are in another order than its steps
 */
export function fitScale(
	name: string,
	answers: readonly Answer[],
	isText: boolean,
	scale: AnswerScale
): ScaleProposal | null {
	const points = pointsByWords(scale);
	const onScale: (Answer & { point: FoundPoint })[] = [];
	const empties: ScaleProposal['empties'] = [];
	const rest: Answer[] = [];
	for (const answer of answers) {
		const point = findPoint(points, answer.text);
		const kind = point ? null : emptyKindOf(answer.text);
		if (point) onScale.push({ ...answer, point });
		else if (kind) empties.push({ ...answer, kind });
		else rest.push(answer);
	}
	if (onScale.length === 0) return null;
	// One label alone says nothing of how the numbers count.
	if (!isText && onScale.length < 2) return null;
	const order = isText ? 'same' : orderOf(onScale);
	if (scale.isOrdered && order === null) return null;
	const codes = onScale.map(({ value }) => Number(value));
	const [low, high] = isText
		? [scale.points[0].value, scale.points[scale.points.length - 1].value]
		: [Math.min(...codes), Math.max(...codes)];
	// A number without a label between those with one is a step whose label the file leaves out.
	const isBetween = ({ value, text }: Answer) =>
		!isText && text === '' && Number.isInteger(value) && Number(value) > low && Number(value) < high;
	return {
		variable: name,
		scale: scale.id,
		sure: 'unsure',
		isText,
		turned: scale.isOrdered && order === 'turned',
		range: scale.isOrdered ? { min: low, max: high } : null,
		labels: isText ? scaleLabels(scale, onScale) : fileLabels(onScale),
		found: [
			...onScale.map(({ value, count, point }) => ({
				value,
				count,
				number: isText ? point.value : Number(value)
			})),
			...rest.filter(isBetween).map(({ value, count }) => ({ value, count, number: Number(value) }))
		],
		empties,
		unknown: rest.filter((answer) => !isBetween(answer)),
		together: isText ? togetherOf(onScale) : [],
		others: []
	};
}

function findPoint(points: ReadonlyMap<string, FoundPoint>, text: string): FoundPoint | undefined {
	const plain = plainAnswer(text);
	return points.get(plain) ?? points.get(numberedAnswer(plain)?.words ?? plain);
}

/** Whether the numbers grow with the steps, fall, or neither (null). */
function orderOf(answers: readonly (Answer & { point: FoundPoint })[]): 'same' | 'turned' | null {
	const sorted = [...answers].sort((one, other) => Number(one.value) - Number(other.value));
	const steps = sorted.slice(1).map(({ point }, index) => point.value - sorted[index].point.value);
	if (steps.every((step) => step > 0)) return 'same';
	return steps.every((step) => step < 0) ? 'turned' : null;
}

/** Labels of all steps: in the words most have used, else in the language of the others. */
function scaleLabels(
	scale: AnswerScale,
	answers: readonly (Answer & { point: FoundPoint })[]
): ScaleProposal['labels'] {
	const languages = new Set(answers.map(({ point }) => point.language));
	const language = [...ANSWER_LANGUAGES].reverse().find((one) => languages.has(one)) ?? 'nb';
	return scale.points.map(({ value, words }) => {
		const used = answers
			.filter(({ point }) => point.value === value)
			.reduce<Answer | null>((most, one) => (most === null || one.count > most.count ? one : most), null);
		return { value, label: used?.text.trim() ?? words[language].at(0) ?? words.nb[0] };
	});
}

const fileLabels = (answers: readonly Answer[]): ScaleProposal['labels'] =>
	answers
		.map(({ value, text }) => ({ value: Number(value), label: text }))
		.sort((one, other) => one.value - other.value);

function togetherOf(answers: readonly (Answer & { point: FoundPoint })[]): ScaleProposal['together'] {
	const byPoint = new Map<number, Map<string, string>>();
	for (const { text, point } of answers) {
		const texts = byPoint.get(point.value) ?? new Map<string, string>();
		byPoint.set(point.value, texts.set(plainAnswer(text), text.trim()));
	}
	return [...byPoint]
		.filter(([, texts]) => texts.size > 1)
		.map(([number, texts]) => ({ number, texts: [...texts.values()] }));
}

const pointsOf = ({ found }: ScaleProposal) => new Set(found.map(({ number }) => number));
const sum = (answers: readonly { count: number }[]) => answers.reduce((total, { count }) => total + count, 0);

function isGoodEnough(fit: ScaleProposal): boolean {
	if (fit.unknown.length === 0) return true;
	const [known, unknown] = [sum(fit.found), sum(fit.unknown)];
	const covered = known + unknown === 0 ? 1 : known / (known + unknown);
	return pointsOf(fit).size >= 2 && covered >= LEAST_COVERED;
}

function surenessOf(fit: ScaleProposal, all: readonly ScaleProposal[]): ScaleProposal['sure'] {
	if (fit.unknown.length > 0 || fit.together.length > 0) return 'unsure';
	const steps = pointsOf(fit).size;
	if (steps < 2) return 'unsure';
	const numbers = new Map(fit.found.map(({ value, number }) => [value, number]));
	const isAmbiguous = all.some(
		(other) =>
			other !== fit &&
			other.unknown.length === 0 &&
			other.found.some(({ value, number }) => numbers.get(value) !== number)
	);
	return isAmbiguous || (steps < 3 && fit.range !== null) ? 'likely' : 'sure';
}
