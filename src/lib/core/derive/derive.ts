import type { Variable } from '../dataset/types';
import { fail, type Outcome } from '../outcome';
import type { DatasetRows } from '../variables/apply-filters';
import type { DerivedSpec } from './types';

/**
 * Computes a variable (or several, as dummies are) from others.
 * @param rows the variables before it in the dataset
 * @returns the new variables, or why they cannot be computed
 */
export function derive(spec: DerivedSpec, rows: DatasetRows): Outcome<Variable[]> {
	return fail('derive.unknownKind', { kind: spec.kind, rows: rows.rowCount });
}
