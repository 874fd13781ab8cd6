import { CROSS_CELLS, type CrossTableSpec } from '../../analysis/cross-table/types';
import { longText } from '../dataset/limits';
import { choice, list, object, optional, orNull, trueOrFalse, type Check } from '../shape';
import { dataFacts, decimals, variables } from './facts';
import { suppressionLimit } from './mean-table';

/** Every field of cross tables. */
export const crossTableSpec: Check<CrossTableSpec> = object<CrossTableSpec>({
	type: choice('crossTable'),
	...dataFacts,
	rows: variables,
	column: orNull(longText),
	cells: list(choice(...CROSS_CELLS), 0, CROSS_CELLS.length, { field: '', of: (name) => name }),
	dontKnow: choice('apart', 'answer'),
	test: trueOrFalse,
	decimals,
	limit: optional(suppressionLimit)
});
