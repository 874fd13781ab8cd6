import type { BinaryOperator, Expression } from './ast';
import { findFunction, FUNCTIONS } from './functions';
import { operatorOf } from './parse';

/** How tightly each form binds; see the grammar in ast.ts. */
const RANK: Record<BinaryOperator | 'not' | 'minus' | 'in' | 'primary', number> = {
	or: 1,
	and: 2,
	not: 3,
	'=': 4,
	'≠': 4,
	'<': 4,
	'≤': 4,
	'>': 4,
	'≥': 4,
	in: 4,
	'+': 5,
	'-': 5,
	'*': 6,
	'/': 6,
	minus: 7,
	'^': 8,
	primary: 9
};

/** The words and the decimal mark in which expressions are written. */
export type ExpressionLanguage = 'norwegian' | 'english';
const WRITTEN: Record<ExpressionLanguage, { and: string; or: string; not: string; in: string }> = {
	norwegian: { and: 'og', or: 'eller', not: 'ikke', in: 'i' },
	english: { and: 'and', or: 'or', not: 'not', in: 'in' }
};

/** A variable's name as it is written in an expression: bare where that reads as the name, else in brackets. */
export function writeName(name: string): string {
	const isPlain = /^[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}\p{M}\p{N}_]+)*$/u.test(name);
	const isTaken = operatorOf(name) !== undefined || findFunction(name) !== undefined;
	return isPlain && !isTaken ? name : `[${name.replaceAll(']', ']]')}]`;
}

/** A text as it is written in an expression. */
export const writeText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** An expression as text, with only the brackets it needs. Read again it is the same. */
export function printExpression(expression: Expression, language: ExpressionLanguage): string {
	const words = WRITTEN[language];
	const number = (value: number) =>
		language === 'norwegian' ? String(value).replace('.', ',') : String(value);
	const within = (part: Expression, least: number): string =>
		rankOf(part) < least ? `(${print(part)})` : print(part);

	/** A number alone has a point, since with a comma it might be two. */
	const list = (parts: readonly Expression[]): string => {
		const [only, more] = parts;
		return only.kind === 'number' && !more ? String(only.value) : parts.map(print).join('; ');
	};

	function print(part: Expression): string {
		switch (part.kind) {
			case 'number':
				return number(part.value);
			case 'text':
				return writeText(part.value);
			case 'variable':
				return writeName(part.name);
			case 'minus':
				return `-${within(part.of, RANK.minus)}`;
			case 'not':
				return `${words.not} ${within(part.of, RANK.not)}`;
			case 'in':
				return `${within(part.of, RANK['+'])} ${words.in} (${list(part.list)})`;
			case 'call': {
				const name = FUNCTIONS[part.function].names[language === 'norwegian' ? 0 : 1] ?? part.name;
				return `${name}(${list(part.args)})`;
			}
			case 'binary':
				return printBinary(part);
		}
	}

	function printBinary({ operator, left, right }: Expression & { kind: 'binary' }): string {
		const rank = RANK[operator];
		const written = operator === 'and' ? words.and : operator === 'or' ? words.or : operator;
		if (operator === '^') return `${within(left, RANK.primary)}^${within(right, RANK.minus)}`;
		// Comparisons do not stand in a row: an operand of one is a sum.
		const isComparison = rank === RANK['='];
		return `${within(left, isComparison ? rank + 1 : rank)} ${written} ${within(right, rank + 1)}`;
	}

	return print(expression);
}

function rankOf(part: Expression): number {
	if (part.kind === 'binary') return RANK[part.operator];
	if (part.kind === 'not' || part.kind === 'in' || part.kind === 'minus') return RANK[part.kind];
	// A negative number is written with a sign.
	return part.kind === 'number' && part.value < 0 ? RANK.minus : RANK.primary;
}
