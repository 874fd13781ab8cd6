import type { Variable } from '../../dataset/types';
import { fail, ok, type Outcome } from '../../outcome';
import type { Expression, ExpressionCode } from './ast';
import { compileCall } from './compile-call';
import { compileBinary, compileIn } from './compile-compare';
import { nearest } from './nearest';
import { columnReader, type Compiled, type TextPart, type ValuePart } from './parts';

/** The variables that an expression may name. */
export interface Scope {
	find(name: string): Variable | undefined;
	names: readonly string[];
}

/**
 * The variables of a dataset as an expression names them: exactly, else but for capitals where only one fits.
 */
export function scopeOf(variables: readonly Variable[]): Scope {
	const exact = new Map(variables.map((variable) => [variable.column.name, variable]));
	const folded = new Map<string, Variable | null>();
	for (const variable of variables) {
		const key = variable.column.name.toLowerCase();
		folded.set(key, folded.has(key) ? null : variable);
	}
	return {
		find: (name) => exact.get(name) ?? folded.get(name.toLowerCase()) ?? undefined,
		names: [...exact.keys()]
	};
}

/** Makes an expression ready for computing: finds its variables and checks that every part has the type it needs. */
export type Compile = (expression: Expression) => Outcome<Compiled, ExpressionCode>;

/** @returns a function that gives the values of some rows, or the first thing that does not fit and where */
export function compile(expression: Expression, scope: Scope): Outcome<Compiled, ExpressionCode> {
	const again: Compile = (part) => compile(part, scope);
	switch (expression.kind) {
		case 'number': {
			const { value } = expression;
			return ok({
				type: 'number',
				run: (_, count) => ({ values: new Float64Array(count).fill(value), kinds: new Uint8Array(count) })
			});
		}
		case 'text': {
			const { value } = expression;
			return ok({
				type: 'text',
				run: (_, count) => ({ texts: new Array<string>(count).fill(value), kinds: new Uint8Array(count) })
			});
		}
		case 'variable': {
			const { name, at } = expression;
			const variable = scope.find(name);
			if (variable) return ok(columnReader(variable.column));
			return fail('expression.noVariable', { name, at: at + 1, near: nearest(name, scope.names) ?? '' });
		}
		case 'minus': {
			const of = numberPart(expression.of, again);
			if (!of.ok) return of;
			return ok({
				type: 'number',
				run: (from, count) => {
					const { values, kinds } = of.value.run(from, count);
					return { values: values.map((value) => -value), kinds };
				}
			});
		}
		case 'not': {
			const of = conditionPart(expression.of, again);
			if (!of.ok) return of;
			return ok({
				type: 'condition',
				run: (from, count) => {
					const { values, kinds } = of.value.run(from, count);
					return { values: values.map((value) => 1 - value), kinds };
				}
			});
		}
		case 'binary':
			return compileBinary(expression, again, scope);
		case 'in':
			return compileIn(expression, again, scope);
		case 'call':
			return compileCall(expression, again);
	}
}

/** A part that must be a number; a condition counts as 1 where it holds and 0 where not. */
export function numberPart(part: Expression, again: Compile): Outcome<ValuePart, ExpressionCode> {
	const compiled = again(part);
	if (!compiled.ok) return compiled;
	if (compiled.value.type !== 'text') return ok(compiled.value);
	return fail('expression.needsNumber', { at: part.at + 1, found: nameOf(part) });
}

/** A part that must be a condition. */
export function conditionPart(part: Expression, again: Compile): Outcome<ValuePart, ExpressionCode> {
	const compiled = again(part);
	if (!compiled.ok) return compiled;
	if (compiled.value.type === 'condition') return ok(compiled.value);
	return fail('expression.needsCondition', { at: part.at + 1, found: nameOf(part) });
}

/** What a part is called in a message: its text, name or number; '' for more than that. */
function nameOf(part: Expression): string {
	switch (part.kind) {
		case 'text':
			return part.value;
		case 'number':
			return part.text;
		case 'variable':
		case 'call':
			return part.name;
		default:
			return '';
	}
}

export type { TextPart, ValuePart };
