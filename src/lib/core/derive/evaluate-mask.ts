import { fail, ok, type Outcome } from '../outcome';
import { CELL } from '../table/types';
import type { DatasetRows } from '../variables/apply-filters';
import type { ExpressionCode } from './expression/ast';
import { runExpression } from './expression/run';

/** Which rows a condition holds for. */
export interface Mask {
	/** 1 for each row that passes; a row for which the condition is unknown does not. */
	mask: Uint8Array;
	/** Rows that pass. */
	passed: number;
	/** Rows for which the condition is known, whether they pass or not. */
	known: number;
}

/**
 * Finds the rows that a condition holds for. The condition is an expression (see expression/ast.ts) with logic of three
 * values: where it is unknown because a cell is empty, the row does not pass and is not counted as known.
 * @param condition '' holds for every row
 */
export function evaluateMask(
	condition: string,
	{ variables, rowCount }: DatasetRows
): Outcome<Mask, ExpressionCode> {
	if (condition.trim() === '')
		return ok({ mask: new Uint8Array(rowCount).fill(1), passed: rowCount, known: rowCount });
	const result = runExpression(condition, variables, rowCount);
	if (!result.ok) return result;
	if (result.value.type !== 'condition') return fail('expression.needsCondition', { at: 1, found: '' });
	const { values, kinds } = result.value;
	const mask = new Uint8Array(rowCount);
	let [passed, known] = [0, 0];
	for (let row = 0; row < rowCount; row++) {
		if (kinds[row] !== CELL.value) continue;
		known++;
		mask[row] = values[row];
		passed += values[row];
	}
	return ok({ mask, passed, known });
}
