import type { CorrelationSpec } from '../../analysis/correlation/types';
import { longText } from '../dataset/limits';
import { choice, list, number, object, oneOf, orNull, trueOrFalse, wholeNumber, type Check } from '../shape';
import { dataFacts, variables } from './facts';

/** Every field of a table of correlations. */
export const correlationSpec: Check<CorrelationSpec> = object<CorrelationSpec>({
	type: choice('correlation'),
	...dataFacts,
	variables,
	columns: variables,
	coefficient: oneOf<CorrelationSpec['coefficient']>({
		pearson: true,
		spearman: true,
		kendall: true,
		polychoric: true
	}),
	missing: oneOf<CorrelationSpec['missing']>({ listwise: true, pairwise: true }),
	by: orNull(longText),
	together: trueOrFalse,
	layout: oneOf<CorrelationSpec['layout']>({ full: true, lower: true, list: true }),
	details: object<CorrelationSpec['details']>({ p: trueOrFalse, interval: trueOrFalse, n: trueOrFalse }),
	levels: list(number(0, 1), 0, 3),
	adjust: oneOf<CorrelationSpec['adjust']>({ none: true, holm: true, benjaminiHochberg: true }),
	confidence: number(0.5, 0.999),
	predictors: trueOrFalse,
	heat: trueOrFalse,
	hideBelow: wholeNumber(0, 1000)
});
