import type { Expression } from './ast';
import { parseExpression } from './parse';
import { printExpression, type ExpressionLanguage } from './print';

/** What a person can choose without writing: values of a variable, or a part of its range. All must hold. */
export type SimpleCondition =
	| { kind: 'values'; variable: string; values: (number | string)[] }
	/** From and up to; null for an open end. */
	| { kind: 'range'; variable: string; from: number | null; to: number | null };

const place = { at: 0, end: 0 };
const literal = (value: number | string): Expression =>
	typeof value === 'number'
		? { kind: 'number', value, text: String(value), ...place }
		: { kind: 'text', value, ...place };

/** The expression of conditions that all must hold; '' for none. A row without a chosen value says nothing yet. */
export function writeSimple(conditions: readonly SimpleCondition[], language: ExpressionLanguage): string {
	const parts = conditions.flatMap((condition): Expression[] => {
		const of: Expression = { kind: 'variable', name: condition.variable, ...place };
		if (condition.kind === 'values') {
			if (condition.values.length === 0) return [];
			if (condition.values.length === 1) {
				const right = literal(condition.values[0]);
				return [{ kind: 'binary', operator: '=', left: of, right, ...place }];
			}
			return [{ kind: 'in', of, list: condition.values.map(literal), ...place }];
		}
		const compare = (operator: '≥' | '≤', value: number | null): Expression[] =>
			value === null ? [] : [{ kind: 'binary', operator, left: of, right: literal(value), ...place }];
		return [...compare('≥', condition.from), ...compare('≤', condition.to)];
	});
	return parts
		.map((part) => printExpression(part, language))
		.join(language === 'norwegian' ? ' og ' : ' and ');
}

/** The conditions that an expression consists of; null when it says something else. */
export function readSimple(text: string): SimpleCondition[] | null {
	if (text.trim() === '') return [];
	const parsed = parseExpression(text);
	if (!parsed.ok) return null;
	const found: SimpleCondition[] = [];
	for (const part of conjuncts(parsed.value)) {
		const condition = simple(part);
		if (!condition) return null;
		const before = found.at(-1);
		const isRest =
			condition.kind === 'range' &&
			before?.kind === 'range' &&
			before.variable === condition.variable &&
			before.to === null &&
			condition.from === null;
		if (isRest) before.to = condition.to;
		else found.push(condition);
	}
	return found;
}

const conjuncts = (part: Expression): Expression[] =>
	part.kind === 'binary' && part.operator === 'and'
		? [...conjuncts(part.left), ...conjuncts(part.right)]
		: [part];

function simple(part: Expression): SimpleCondition | null {
	if (part.kind === 'in' && part.of.kind === 'variable') {
		const values = part.list.map(valueOf);
		const variable = part.of.name;
		return values.every((value) => value !== null) ? { kind: 'values', variable, values } : null;
	}
	if (part.kind !== 'binary' || part.left.kind !== 'variable') return null;
	const value = valueOf(part.right);
	const variable = part.left.name;
	if (value === null) return null;
	if (part.operator === '=') return { kind: 'values', variable, values: [value] };
	if (typeof value === 'string') return null;
	if (part.operator === '≥') return { kind: 'range', variable, from: value, to: null };
	return part.operator === '≤' ? { kind: 'range', variable, from: null, to: value } : null;
}

function valueOf(part: Expression): number | string | null {
	if (part.kind === 'number' || part.kind === 'text') return part.value;
	return part.kind === 'minus' && part.of.kind === 'number' ? -part.of.value : null;
}
