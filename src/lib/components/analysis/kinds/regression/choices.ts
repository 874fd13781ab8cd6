import type { Predictor } from '$lib/core/analysis/regression/types';
import type { VariableSummary } from '$lib/core/dataset/summary';

/** A variable that says when: its name or label does, and it has few values. */
const WAVE = /(^|[^a-zæøå])(år|aar|årgang|year|bølge|bolge|wave|runde)([^a-zæøå]|svar|$)/i;
const MOST_WAVES = 10;
/** With so few values a nominal variable of numbers, or a text, can be categories. */
const MOST_CATEGORIES = 30;

/** Whether a variable is a survey wave. */
export const isWave = ({ name, label, distinct }: VariableSummary): boolean =>
	distinct >= 2 && distinct <= MOST_WAVES && (WAVE.test(name) || WAVE.test(label));

/** Whether a variable can take part: numbers, or categories of which there are not too many. */
export const canBePredictor = ({ type, distinct }: VariableSummary): boolean =>
	type === 'number' || (distinct >= 2 && distinct <= MOST_CATEGORIES);

/**
 * How a variable takes part when it is chosen: texts, nominal variables, waves and bands as categories, the first as
 * reference; else its numbers.
 */
export function defaultPredictor(variable: VariableSummary): Predictor {
	const { name, type, measure, isDerived, distinct } = variable;
	const isBands = isDerived && measure === 'ordinal';
	const isCategories =
		type === 'text' ||
		((measure === 'nominal' || isBands) && distinct <= MOST_CATEGORIES) ||
		isWave(variable);
	return isCategories
		? { variable: name, as: 'categories', reference: null }
		: { variable: name, as: 'plain' };
}

/** The predictors of names: those that are there stay as they are. */
export function predictorsOf(
	names: readonly string[],
	before: readonly Predictor[],
	variables: readonly VariableSummary[]
): Predictor[] {
	return names.map((name): Predictor => {
		const known = before.find(({ variable }) => variable === name);
		if (known) return known;
		const variable = variables.find((one) => one.name === name);
		return variable ? defaultPredictor(variable) : { variable: name, as: 'plain' };
	});
}

/** What a predictor takes part as, in one word for a list of options. */
export type PredictorWay = 'plain' | 'centred' | 'raw' | 'categories';
export const wayOf = (predictor: Predictor): PredictorWay => {
	if (predictor.as === 'square') return predictor.centred ? 'centred' : 'raw';
	return predictor.as;
};

/** The predictor in another way. */
export function inWay({ variable }: Predictor, way: PredictorWay): Predictor {
	if (way === 'plain') return { variable, as: 'plain' };
	if (way === 'categories') return { variable, as: 'categories', reference: null };
	return { variable, as: 'square', centred: way === 'centred' };
}
