import type { Variable } from '../dataset/types';
import { fail, ok, type Outcome } from '../outcome';
import { CELL, type NumberColumn } from '../table/types';
import type { DatasetRows } from '../variables/apply-filters';
import { evaluateMask } from './evaluate-mask';
import type { ExpressionCode } from './expression/ast';
import type { DeriveCode } from './result';

/** A variable of numbers. */
export type NumberVariable = Variable & { column: NumberColumn };

/** The variable of a name. */
export function findInput({ variables }: DatasetRows, name: string): Outcome<Variable, DeriveCode> {
	if (name === '') return fail('derive.notChosen');
	const variable = variables.find(({ column }) => column.name === name);
	return variable ? ok(variable) : fail('derive.noVariable', { variable: name });
}

/** The variable of a name, which must hold numbers. */
export function findNumbers(rows: DatasetRows, name: string): Outcome<NumberVariable, DeriveCode> {
	const found = findInput(rows, name);
	if (!found.ok) return found;
	const { column } = found.value;
	return column.type === 'number'
		? ok({ ...found.value, column })
		: fail('derive.notNumbers', { variable: name });
}

/**
 * The values of a variable on the rows that a condition holds for.
 * @param on '' for all rows
 * @returns in the order of the rows
 */
export function valuesOn(
	{ column }: NumberVariable,
	on: string,
	rows: DatasetRows
): Outcome<Float64Array, ExpressionCode> {
	const mask = evaluateMask(on, rows);
	if (!mask.ok) return mask;
	return ok(column.values.filter((_, row) => column.kinds[row] === CELL.value && mask.value.mask[row] === 1));
}

/** A value as it is compared and named: numbers as they are written, texts as they are; null for an empty cell. */
export function keyAt({ column }: Variable, row: number): string | null {
	if (column.type === 'number') return column.kinds[row] === CELL.value ? String(column.values[row]) : null;
	const text = column.levels[column.codes[row]];
	return text === '' ? null : text;
}
