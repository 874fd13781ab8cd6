import type { AppliedFilter, RowOrigins, Variable } from '../dataset/types';
import { evaluateMask } from '../derive/evaluate-mask';
import type { FilterSpec } from './types';

/** What filters and computed variables see of a dataset. */
export interface DatasetRows {
	rowCount: number;
	variables: readonly Variable[];
	rows: RowOrigins;
}

/**
 * Applies every filter to the rows of a dataset. A row for which a condition is unknown, because a cell is empty, does
 * not pass and is not counted as known.
 */
export function applyFilters(specs: readonly FilterSpec[], rows: DatasetRows): AppliedFilter[] {
	return specs.map((spec) => {
		const mask = evaluateMask(spec.condition, rows);
		return mask.ok
			? { spec, ...mask.value, problem: null }
			: { spec, mask: null, passed: 0, known: 0, problem: mask.problem };
	});
}
