import { ok, type Outcome } from '../outcome';
import type { DatasetRows } from '../variables/apply-filters';
import { runExpression } from './expression/run';
import { undefinedNote } from './of-one';
import { numberVariable, textVariable, type Derived } from './result';
import type { ExpressionSpec } from './types';

/** Computes what an expression says; a condition gives 1 where it holds and 0 where not. See expression/ast.ts. */
export function deriveExpression(spec: ExpressionSpec, rows: DatasetRows): Outcome<Derived> {
	const result = runExpression(spec.expression, rows.variables, rows.rowCount);
	if (!result.ok) return result;
	if (result.value.type === 'text') {
		const { levels, codes, kinds } = result.value;
		return ok({
			variables: [textVariable(spec, { levels, codes, kinds })],
			notes: [],
			facts: { kind: 'none' }
		});
	}
	const { type, values, kinds, undefinedCells } = result.value;
	const traits =
		type === 'condition' ? { measure: 'nominal' as const, scale: { min: 0, max: 1 }, decimals: 0 } : {};
	return ok({
		variables: [numberVariable(spec, { values, kinds }, traits).variable],
		notes: undefinedNote(spec.name, undefinedCells),
		facts: { kind: 'none' }
	});
}
