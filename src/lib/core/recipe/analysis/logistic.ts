import type { LogisticShown, LogisticSpec } from '../../analysis/logistic/types';
import { cellValue, longText } from '../dataset/limits';
import { choice, list, number, object, oneOf, orNull, trueOrFalse, type Check } from '../shape';
import { dataFacts } from './facts';
import { MOST_PREDICTORS, predictor } from './regression';

const shown = object<LogisticShown>({
	reading: trueOrFalse,
	coefficients: trueOrFalse,
	classification: trueOrFalse,
	calibration: trueOrFalse
});

/** Every field of a logistic regression. */
export const logisticSpec: Check<LogisticSpec> = object<LogisticSpec>({
	type: choice('logistic'),
	...dataFacts,
	outcome: orNull(longText),
	event: orNull(cellValue),
	predictors: list(predictor, 0, MOST_PREDICTORS, { field: 'variable', of: ({ variable }) => variable }),
	method: oneOf({ auto: true, likelihood: true, firth: true }),
	intervals: oneOf({ auto: true, wald: true, profile: true }),
	confidence: number(0.5, 0.999),
	shown
});
