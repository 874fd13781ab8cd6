import { fail, ok, type Outcome } from '../outcome';
import { mean, standardDeviation } from '../stats/moments';
import { CELL } from '../table/types';
import type { DatasetRows } from '../variables/apply-filters';
import { newNumbers, put, type Numbers } from './empties';
import { findNumbers, valuesOn, type NumberVariable } from './inputs';
import { numberVariable, type Derived } from './result';
import type { LogSpec, SquareSpec, StandardiseSpec } from './types';
import { log, logOf } from '../stats/elementary/log';

/** Computes each value by itself; an empty cell stays as it is. */
function compute({ column }: NumberVariable, of: (value: number) => number): Numbers {
	const result = newNumbers(column.values.length);
	for (let row = 0; row < column.values.length; row++) {
		result.kinds[row] = column.kinds[row];
		if (column.kinds[row] === CELL.value) put(result, row, of(column.values[row]));
	}
	return result;
}

/**
 * Square, of the value or of its distance from the mean of the rows used (methods 4). Centred is what we recommend: the
 * square is then nearly free of the variable itself, so that both can stand in one regression.
 */
export function deriveSquare(spec: SquareSpec, rows: DatasetRows): Outcome<Derived> {
	const found = findNumbers(rows, spec.variable);
	if (!found.ok) return found;
	if (spec.centre === 'none') {
		const { variable, undefinedCells } = numberVariable(
			spec,
			compute(found.value, (x) => x * x)
		);
		return ok({
			variables: [variable],
			notes: undefinedNote(spec.name, undefinedCells),
			facts: { kind: 'none' }
		});
	}
	const values = valuesOn(found.value, spec.on, rows);
	if (!values.ok) return values;
	if (values.value.length === 0) return fail('derive.noValues', { variable: spec.variable });
	const centre = mean(values.value);
	const { variable, undefinedCells } = numberVariable(
		spec,
		compute(found.value, (x) => (x - centre) * (x - centre))
	);
	return ok({
		variables: [variable],
		notes: undefinedNote(spec.name, undefinedCells),
		facts: { kind: 'moments', n: values.value.length, mean: centre, sd: null }
	});
}

const LOGARITHMS = {
	e: log,
	'10': (x: number) => logOf(x, 10),
	'2': (x: number) => logOf(x, 2)
};

/** Logarithm. Of zero and less there is none: those cells are empty (not applicable) and counted. */
export function deriveLog(spec: LogSpec, rows: DatasetRows): Outcome<Derived> {
	const found = findNumbers(rows, spec.variable);
	if (!found.ok) return found;
	const logarithm = LOGARITHMS[spec.base];
	const computed = compute(found.value, (x) => (x > 0 ? logarithm(x) : NaN));
	const { variable, undefinedCells } = numberVariable(spec, computed);
	return ok({
		variables: [variable],
		notes:
			undefinedCells > 0
				? [{ code: 'derive.notPositive', params: { variable: spec.variable, count: undefinedCells } }]
				: [],
		facts: { kind: 'none' }
	});
}

/** Standardises: (x − mean) / SD, with n − 1, of the rows used. Refused for one value or equal ones. */
export function deriveStandardised(spec: StandardiseSpec, rows: DatasetRows): Outcome<Derived> {
	const found = findNumbers(rows, spec.variable);
	if (!found.ok) return found;
	const values = valuesOn(found.value, spec.on, rows);
	if (!values.ok) return values;
	const n = values.value.length;
	if (n === 0) return fail('derive.noValues', { variable: spec.variable });
	if (values.value.every((value) => value === values.value[0]))
		return fail('derive.constant', { variable: spec.variable });
	const [centre, sd] = [mean(values.value), standardDeviation(values.value)];
	const { variable, undefinedCells } = numberVariable(
		spec,
		compute(found.value, (x) => (x - centre) / sd),
		{ decimals: 3 }
	);
	return ok({
		variables: [variable],
		notes: undefinedNote(spec.name, undefinedCells),
		facts: { kind: 'moments', n, mean: centre, sd }
	});
}

/** Says that cells came out undefined, if any did. */
export const undefinedNote = (variable: string, count: number): Derived['notes'] =>
	count > 0 ? [{ code: 'derive.undefinedCells', params: { variable, count } }] : [];
