import type { CategoryWaveSpec } from '../../analysis/category-wave/types';
import { longText } from '../dataset/limits';
import { choice, number, object, oneOf, orNull, trueOrFalse, type Check } from '../shape';
import { dataFacts, variables } from './facts';
import { confidence, meanDecimals, suppressionLimit } from './mean-table';

/** Every field of a table of means by category and wave. */
export const categoryWaveSpec: Check<CategoryWaveSpec> = object<CategoryWaveSpec>({
	type: choice('categoryWave'),
	...dataFacts,
	variables,
	categories: variables,
	wave: orNull(longText),
	rows: oneOf<CategoryWaveSpec['rows']>({ waves: true, categories: true }),
	decimals: meanDecimals,
	cellN: trueOrFalse,
	limit: suppressionLimit,
	test: oneOf<CategoryWaveSpec['test']>({ none: true, welch: true, student: true }),
	testCategories: trueOrFalse,
	level: number(0.0001, 0.5),
	confidence,
	distributions: variables,
	plots: trueOrFalse
});
