import { fail, ok, type Outcome } from '../../outcome';
import { CELL } from '../../table/types';
import { newNumbers, strongerKind } from '../empties';
import type { Arithmetic, Comparison, Expression, ExpressionCode } from './ast';
import { conditionPart, numberPart, type Compile, type Scope } from './compile';
import { pairwise, textCondition, textPair, type Compiled, type ValuePart } from './parts';

const ARITHMETIC: Record<Arithmetic, (a: number, b: number) => number> = {
	'+': (a, b) => a + b,
	'-': (a, b) => a - b,
	'*': (a, b) => a * b,
	'/': (a, b) => a / b,
	'^': (a, b) => a ** b
};
const COMPARE: Record<Comparison, (a: number, b: number) => number> = {
	'=': (a, b) => Number(a === b),
	'≠': (a, b) => Number(a !== b),
	'<': (a, b) => Number(a < b),
	'≤': (a, b) => Number(a <= b),
	'>': (a, b) => Number(a > b),
	'≥': (a, b) => Number(a >= b)
};

type Result = Outcome<Compiled, ExpressionCode>;

/** An operator between two parts. */
export function compileBinary(node: Expression & { kind: 'binary' }, again: Compile, scope: Scope): Result {
	const { operator } = node;
	if (operator === 'and' || operator === 'or') return compileLogic(node, operator, again);
	if (operator in COMPARE) return compileComparison(node, operator as Comparison, again, scope);
	const left = numberPart(node.left, again);
	if (!left.ok) return left;
	const right = numberPart(node.right, again);
	if (!right.ok) return right;
	return ok(pairwise(left.value, right.value, 'number', ARITHMETIC[operator as Arithmetic]));
}

/**
 * Logic with three values, as SQL and SPSS have it: false and unknown is false, true or unknown is true, whichever
 * side is which; all else with an unknown is unknown.
 */
function compileLogic(node: Expression & { kind: 'binary' }, operator: 'and' | 'or', again: Compile): Result {
	const left = conditionPart(node.left, again);
	if (!left.ok) return left;
	const right = conditionPart(node.right, again);
	if (!right.ok) return right;
	/** What decides alone. */
	const decisive = operator === 'or' ? 1 : 0;
	return ok({
		type: 'condition',
		run: (from, count) => {
			const [a, b] = [left.value.run(from, count), right.value.run(from, count)];
			const result = newNumbers(count);
			for (let row = 0; row < count; row++) {
				const isDecided =
					(a.kinds[row] === CELL.value && a.values[row] === decisive) ||
					(b.kinds[row] === CELL.value && b.values[row] === decisive);
				result.values[row] = isDecided ? decisive : 1 - decisive;
				result.kinds[row] = isDecided ? CELL.value : strongerKind(a.kinds[row], b.kinds[row]);
			}
			return result;
		}
	});
}

function compileComparison(
	node: Expression & { kind: 'binary' },
	operator: Comparison,
	again: Compile,
	scope: Scope
): Result {
	const labelled = withLabels(node.left, node.right, scope) ?? withLabels(node.right, node.left, scope);
	if (labelled && !labelled.ok) return labelled;
	const written = labelled?.value;
	const left = again(written?.text === node.left ? written.number : node.left);
	if (!left.ok) return left;
	const right = again(written?.text === node.right ? written.number : node.right);
	if (!right.ok) return right;
	const [a, b] = [left.value, right.value];
	if (a.type !== 'text' && b.type !== 'text') return ok(pairwise(a, b, 'condition', COMPARE[operator]));
	if (a.type !== 'text' || b.type !== 'text') return fail('expression.mixedTypes', { at: node.at + 1 });
	if (operator !== '=' && operator !== '≠') return fail('expression.textOrder', { at: node.at + 1 });
	return ok(textPair(a, b, operator === '=' ? (x, y) => x === y : (x, y) => x !== y));
}

/**
 * A variable of numbers with labels may be compared with a label: kjønn = "Kvinne" is kjønn = 2.
 * @returns the number that the text stands for; null where it is not such a comparison
 */
function withLabels(
	variable: Expression,
	text: Expression,
	scope: Scope
): Outcome<{ text: Expression; number: Expression }, ExpressionCode> | null {
	if (variable.kind !== 'variable' || text.kind !== 'text') return null;
	const found = scope.find(variable.name);
	if (found?.column.type !== 'number' || found.valueLabels.length === 0) return null;
	const fits = (normal: (label: string) => string) =>
		found.valueLabels.find(({ label }) => normal(label) === normal(text.value));
	const label = fits((one) => one) ?? fits((one) => one.trim().toLowerCase());
	if (typeof label?.value !== 'number')
		return fail('expression.noLabel', { variable: variable.name, label: text.value, at: text.at + 1 });
	const { at, end } = text;
	const number: Expression = { kind: 'number', value: label.value, text: String(label.value), at, end };
	return ok({ text, number });
}

/** Whether a value is one of a list. */
export function compileIn(node: Expression & { kind: 'in' }, again: Compile, scope: Scope): Result {
	const of = again(node.of);
	if (!of.ok) return of;
	const part = of.value;
	const numbers = new Set<number>();
	const texts = new Set<string>();
	for (const one of node.list) {
		const labelled = withLabels(node.of, one, scope);
		if (labelled && !labelled.ok) return labelled;
		const literal = labelled?.value.number ?? one;
		if (literal.kind === 'text') texts.add(literal.value);
		else if (literal.kind === 'number') numbers.add(literal.value);
		else if (literal.kind === 'minus' && literal.of.kind === 'number') numbers.add(-literal.of.value);
		else return fail('expression.listOfLiterals', { at: literal.at + 1 });
		if ((literal.kind === 'text') !== (part.type === 'text'))
			return fail('expression.mixedTypes', { at: one.at + 1 });
	}
	if (part.type === 'text') return ok(textCondition(part, (text) => texts.has(text)));
	return ok(numberCondition(part, (value) => numbers.has(value)));
}

const numberCondition = (of: ValuePart, holds: (value: number) => boolean): ValuePart => ({
	type: 'condition',
	run: (from, count) => {
		const { values, kinds } = of.run(from, count);
		return { values: values.map((value) => (holds(value) ? 1 : 0)), kinds };
	}
});
