import type { AnalysisFacts, DataFacts } from '../../analysis/types';
import { id, longText, MOST_VARIABLES } from '../dataset/limits';
import { choice, list, number, orNull, trueOrFalse, wholeNumber, type Check } from '../shape';

/** Checks of what every analysis says. */
export const analysisFacts: { [K in keyof AnalysisFacts]: Check<AnalysisFacts[K]> } = {
	version: choice(1),
	id,
	name: longText,
	note: longText
};

/** Checks of what every analysis of a dataset says. */
export const dataFacts: { [K in keyof DataFacts]: Check<DataFacts[K]> } = {
	...analysisFacts,
	dataset: id,
	filter: orNull(id),
	split: orNull(longText),
	weighted: trueOrFalse
};

/** A list of variables, each once. */
export const variables: Check<string[]> = list(longText, 0, MOST_VARIABLES, {
	field: '',
	of: (name) => name
});

/** Confidence of an interval, a fraction. */
export const confidence: Check<number> = number(0.5, 0.9999);

/** Decimals of numbers as they are shown. */
export const decimals: Check<number> = wholeNumber(0, 10);
