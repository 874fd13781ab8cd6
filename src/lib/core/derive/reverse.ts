import { fail, ok, type Outcome } from '../outcome';
import { CELL } from '../table/types';
import type { DatasetRows } from '../variables/apply-filters';
import { newNumbers } from './empties';
import { findNumbers } from './inputs';
import { numberVariable, type Derived } from './result';
import type { ReverseSpec } from './types';

/** Whether two ends make a scale. */
export const isScale = ({ min, max }: { min: number; max: number }): boolean =>
	Number.isFinite(min) && Number.isFinite(max) && min < max;

/**
 * Turns a variable round: (min + max) − x of the declared scale, never of the data (methods 5). Its labels follow. An
 * empty cell stays as it is; a value outside the scale is no answer on it and becomes missing, which is counted.
 */
export function deriveReverse(spec: ReverseSpec, rows: DatasetRows): Outcome<Derived> {
	const found = findNumbers(rows, spec.variable);
	if (!found.ok) return found;
	const { column, valueLabels, reversed, unit, measure } = found.value;
	const scale = spec.scale ?? found.value.scale;
	if (!scale) return fail('derive.noScale', { variable: spec.variable });
	if (!isScale(scale)) return fail('derive.badScale');
	const { min, max } = scale;
	const result = newNumbers(rows.rowCount);
	let outside = 0;
	for (let row = 0; row < rows.rowCount; row++) {
		result.kinds[row] = column.kinds[row];
		if (column.kinds[row] !== CELL.value) continue;
		const value = column.values[row];
		if (value >= min && value <= max) result.values[row] = min + max - value;
		else {
			result.kinds[row] = CELL.missing;
			outside++;
		}
	}
	const turned = valueLabels.flatMap(({ value, label }) =>
		typeof value === 'number' && value >= min && value <= max ? [{ value: min + max - value, label }] : []
	);
	turned.sort((a, b) => a.value - b.value);
	const traits = { measure, unit, scale, valueLabels: turned, reversed: !reversed, decimals: 10 };
	const { variable } = numberVariable(spec, result, traits);
	const params = { variable: spec.variable, count: outside, min, max };
	return ok({
		variables: [variable],
		notes: outside > 0 ? [{ code: 'derive.outsideScale', params }] : [],
		facts: { kind: 'none' }
	});
}
