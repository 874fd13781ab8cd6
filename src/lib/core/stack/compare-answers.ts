import type { VariableSummary } from '../dataset/summary';
import { plainAnswer } from '../variables/plain-answer';
import { pointsByWords, SCALES } from '../variables/scales';
import { readyLabel } from './label-likeness';
import type { StackChange } from './types';

/** What is looked at of a variable. */
export type Answers = Pick<
	VariableSummary,
	'type' | 'format' | 'valueLabels' | 'scale' | 'scaleId' | 'range' | 'values'
>;

/**
 * How the answers of a variable stand to those of another that is the model:
 * - `same`: the same values with the same labels; `unlabelled`: not both have labels, nothing speaks against
 * - `extended`: the same where both have labels; one has more
 * - `sameScale`: other words for the same steps of a scale of the library that somebody has given both
 * - `turned`: the same labels on the scale turned round; `recoded`: the same labels on other values or as text
 * - `different`: other labels; `ranges`: another declared scale, or numbers that reach much further; `types`: numbers
 *   and text, or dates and numbers
 */
export interface AnswersCompared {
	verdict:
		| 'same'
		| 'unlabelled'
		| 'extended'
		| 'sameScale'
		| 'turned'
		| 'recoded'
		| 'different'
		| 'ranges'
		| 'types';
	/** What makes the values mean the same as the model's. */
	change: StackChange | null;
}

type Value = number | string;
type Pair = { model: number; own: number };
type Values = { from: Value; to: Value }[];

const plain = (verdict: AnswersCompared['verdict']): AnswersCompared => ({ verdict, change: null });
/** Unlabelled values up to this are likely answers on a scale. */
const SCALE_TOP = 11;
const MAX_SHIFTED = 100;

/** Compares the answers of a variable with those of a model, by the texts of their labels. */
export function compareAnswers(model: Answers, own: Answers): AnswersCompared {
	if (model.type !== own.type) return compareTypes(model, own);
	if (model.type === 'text') return plain(model.format === own.format ? 'unlabelled' : 'types');
	if (isTime(model) !== isTime(own) || (isTime(model) && model.format !== own.format)) return plain('types');
	const [models, owns] = [labelsOf(model), labelsOf(own)];
	if (models.size === 0 || owns.size === 0) return plain(compareRanges(model, own));
	const found = compareLabelled(models, owns, own);
	return found.verdict === 'different' ? (compareSteps(model, own) ?? found) : found;
}

/** Compares by the steps that words stand for, where both were given the same scale; null where they were not. */
function compareSteps(model: Answers, own: Answers): AnswersCompared | null {
	const scale = SCALES.find(({ id }) => id === model.scaleId);
	if (!scale || own.scaleId !== model.scaleId) return null;
	const points = pointsByWords(scale);
	const stepOf = (label: string) => {
		const point = points.get(plainAnswer(label));
		return point ? String(point.value) : answerKey(label);
	};
	const found = compareLabelled(labelsOf(model, stepOf), labelsOf(own, stepOf), own);
	return found.verdict === 'same' || found.verdict === 'extended' ? plain('sameScale') : found;
}

const isTime = ({ format }: Answers) => format === 'date' || format === 'dateTime' || format === 'time';

/** The number before or after an answer, as "1 Helt uenig", "5 – Helt enig" or "Helt enig (5)". */
const OWN_NUMBER = /^\(?\d{1,2}\)?[ .:=–-]+(?=\p{Letter})|\s*\(\d{1,2}\)$/gu;
const MAX_LABEL = 1000;
/** What an answer says, made comparable. */
export const answerKey = (label: string): string =>
	readyLabel(label.slice(0, MAX_LABEL).trim().replace(OWN_NUMBER, '')).text;

/** Values by what their labels say. A label that two values share says nothing. */
function labelsOf({ valueLabels }: Answers, keyOf = answerKey): Map<string, number> {
	const found = new Map<string, number>();
	const twice = new Set<string>();
	for (const { value, label } of valueLabels) {
		const text = keyOf(label);
		if (text === '' || typeof value !== 'number') continue;
		if (found.has(text)) twice.add(text);
		found.set(text, value);
	}
	for (const text of twice) found.delete(text);
	return found;
}

function compareRanges(model: Answers, own: Answers): 'unlabelled' | 'ranges' {
	if (model.scale && own.scale) {
		const isSame = model.scale.min === own.scale.min && model.scale.max === own.scale.max;
		return isSame ? 'unlabelled' : 'ranges';
	}
	if (!model.range || !own.range) return 'unlabelled';
	const tops = [model.range.max, own.range.max].sort((a, b) => a - b);
	const isScale = model.range.min >= 0 && own.range.min >= 0 && tops[0] >= 3 && tops[0] <= SCALE_TOP;
	return isScale && tops[1] - tops[0] >= 2 ? 'ranges' : 'unlabelled';
}

function compareLabelled(
	models: ReadonlyMap<string, number>,
	owns: ReadonlyMap<string, number>,
	own: Answers
): AnswersCompared {
	const pairs: Pair[] = [...owns].flatMap(([text, value]) => {
		const at = models.get(text);
		return at === undefined ? [] : [{ model: at, own: value }];
	});
	if (pairs.length === 0 || pairs.length * 2 < Math.min(models.size, owns.size)) return plain('different');
	const differing = pairs.filter((pair) => pair.model !== pair.own);
	if (differing.length === 0) {
		const taken = new Set(models.values());
		const clashes = [...owns].some(([text, value]) => !models.has(text) && taken.has(value));
		if (clashes) return plain('different');
		return plain(pairs.length === models.size && pairs.length === owns.size ? 'same' : 'extended');
	}
	return turned(pairs, differing, models, owns) ?? recoded(pairs, models, owns, own);
}

/** Whether the labels are those of the model with the scale turned round. */
function turned(
	pairs: readonly Pair[],
	differing: readonly Pair[],
	models: ReadonlyMap<string, number>,
	owns: ReadonlyMap<string, number>
): AnswersCompared | null {
	if (differing.length < 2) return null;
	const ends = differing.map(({ own }) => own);
	const [min, max] = [Math.min(...ends), Math.max(...ends)];
	const isTurned = (pair: Pair) => pair.model === min + max - pair.own;
	const isOutside = ({ own }: Pair) => own < min || own > max;
	if (!pairs.every((pair) => isTurned(pair) || (pair.model === pair.own && isOutside(pair)))) return null;
	// A label that only one of them has may stand outside the scale, but nowhere that another one stands.
	const loose = [...owns].filter(([text]) => !models.has(text)).map(([, value]) => value);
	const clashes = loose.some(
		(value) => [...models.values()].includes(value) || (value >= min && value <= max)
	);
	return clashes ? null : { verdict: 'turned', change: { kind: 'turn', min, max } };
}

function recoded(
	pairs: readonly Pair[],
	models: ReadonlyMap<string, number>,
	owns: ReadonlyMap<string, number>,
	own: Answers
): AnswersCompared {
	const labelled = new Set(owns.values());
	const bare = own.values.map(({ value }) => value).filter((value) => !labelled.has(Number(value)));
	const shift = pairs[0].model - pairs[0].own;
	const isShift = pairs.every((pair) => pair.model - pair.own === shift);
	if (bare.length > 0 && !isShift) return plain('different');
	const values: Values = pairs.map((pair) => ({ from: pair.own, to: pair.model }));
	if (bare.length > 0) {
		const ends = pairs.map((pair) => pair.own);
		const [min, max] = [Math.min(...ends), Math.max(...ends)];
		if (max - min > MAX_SHIFTED || bare.some((value) => Number(value) < min || Number(value) > max)) {
			return plain('different');
		}
		for (const value of bare) values.push({ from: value, to: Number(value) + shift });
	}
	const used = new Set([...models.values(), ...values.map(({ to }) => Number(to))]);
	for (const [text, value] of owns) {
		if (models.has(text)) continue;
		const to = used.has(value) ? Math.max(...used, ...labelled) + 1 : value;
		used.add(to);
		values.push({ from: value, to });
	}
	values.sort((a, b) => Number(a.from) - Number(b.from));
	return { verdict: 'recoded', change: { kind: 'recode', values } };
}

/** Numbers with labels and texts that are these labels are the same answers. */
function compareTypes(model: Answers, own: Answers): AnswersCompared {
	const texts = new Map<string, Value>();
	const textual = model.type === 'text' ? model : own;
	for (const { value } of textual.values) texts.set(answerKey(String(value)), value);
	const labels = labelsOf(model.type === 'text' ? own : model);
	const found = [...texts].filter(([text]) => labels.has(text));
	if (found.length === 0 || found.length * 2 < texts.size) return plain('types');
	const values: Values = found.map(([text, written]) => {
		const value = labels.get(text) ?? NaN;
		return model.type === 'text' ? { from: value, to: written } : { from: written, to: value };
	});
	return { verdict: 'recoded', change: { kind: 'recode', values } };
}
