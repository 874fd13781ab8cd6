import { ok, type Outcome } from '../outcome';
import { CELL } from '../table/types';
import type { DatasetRows } from '../variables/apply-filters';
import { newNumbers, put, strongerKind, type Numbers } from './empties';
import { findNumbers, type NumberVariable } from './inputs';
import { undefinedNote } from './of-one';
import { numberVariable, type Derived } from './result';
import type { DifferenceSpec, RatioSpec, ShareSpec } from './types';

/** Two variables row by row. Empty where one of them is, of the kind that says more. */
function compute(
	{ column: a }: NumberVariable,
	{ column: b }: NumberVariable,
	of: (x: number, y: number) => number
): Numbers {
	const result = newNumbers(a.values.length);
	for (let row = 0; row < a.values.length; row++) {
		result.kinds[row] = strongerKind(a.kinds[row], b.kinds[row]);
		if (result.kinds[row] === CELL.value) put(result, row, of(a.values[row], b.values[row]));
	}
	return result;
}

/** How many rows have a value in both and zero in the second. */
function countZeros({ column: a }: NumberVariable, { column: b }: NumberVariable): number {
	let zeros = 0;
	for (let row = 0; row < b.values.length; row++)
		if (a.kinds[row] === CELL.value && b.kinds[row] === CELL.value && b.values[row] === 0) zeros++;
	return zeros;
}

/** Division by zero has no value: those cells are empty (not applicable) and counted, apart from numbers too large. */
function divisionNotes(name: string, zeros: number, undefinedCells: number): Derived['notes'] {
	const byZero: Derived['notes'] =
		zeros > 0 ? [{ code: 'derive.byZero', params: { variable: name, count: zeros } }] : [];
	return [...byZero, ...undefinedNote(name, undefinedCells - zeros)];
}

/** first − second, in the unit of the first. */
export function deriveDifference(spec: DifferenceSpec, rows: DatasetRows): Outcome<Derived> {
	const first = findNumbers(rows, spec.first);
	if (!first.ok) return first;
	const second = findNumbers(rows, spec.second);
	if (!second.ok) return second;
	const decimals = Math.max(first.value.column.decimals, second.value.column.decimals);
	const computed = compute(first.value, second.value, (x, y) => x - y);
	const traits = { unit: first.value.unit, decimals };
	const { variable, undefinedCells } = numberVariable(spec, computed, traits);
	return ok({
		variables: [variable],
		notes: undefinedNote(spec.name, undefinedCells),
		facts: { kind: 'none' }
	});
}

/** first / second. */
export function deriveRatio(spec: RatioSpec, rows: DatasetRows): Outcome<Derived> {
	const first = findNumbers(rows, spec.first);
	if (!first.ok) return first;
	const second = findNumbers(rows, spec.second);
	if (!second.ok) return second;
	const computed = compute(first.value, second.value, (x, y) => x / y);
	const { variable, undefinedCells } = numberVariable(spec, computed);
	const notes = divisionNotes(spec.name, countZeros(first.value, second.value), undefinedCells);
	return ok({ variables: [variable], notes, facts: { kind: 'none' } });
}

/** 100 · part / total, in percent. Shares below 0 or above 100 are kept and counted: they say that something is wrong. */
export function deriveShare(spec: ShareSpec, rows: DatasetRows): Outcome<Derived> {
	const part = findNumbers(rows, spec.part);
	if (!part.ok) return part;
	const total = findNumbers(rows, spec.total);
	if (!total.ok) return total;
	const computed = compute(part.value, total.value, (x, y) => (100 * x) / y);
	const traits = { unit: '%', format: 'percent' as const, decimals: 1 };
	const { variable, undefinedCells } = numberVariable(spec, computed, traits);
	const notes = divisionNotes(spec.name, countZeros(part.value, total.value), undefinedCells);
	const outside = computed.values.filter((value) => value < 0 || value > 100).length;
	if (outside > 0)
		notes.push({ code: 'derive.shareOutside', params: { variable: spec.name, count: outside } });
	return ok({ variables: [variable], notes, facts: { kind: 'none' } });
}
