import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL } from '../../table/types';
import { computed, numbers, rowsOf, texts } from '../fixtures';
import { evaluateMask } from '../evaluate-mask';
import { renameEverywhere } from '../rename';
import type { Expression, FunctionId } from './ast';
import { namesIn } from './names';
import { printExpression } from './print';
import { runExpression } from './run';

const rows = rowsOf(
	numbers('a', [1, 2, 'dontKnow', 4]),
	numbers('b', [10, 'routedOut', 'unanswered', 0]),
	numbers('kjønn', [1, 2, 2, 'missing'], {
		valueLabels: [
			{ value: 1, label: 'Mann' },
			{ value: 2, label: 'Kvinne' }
		]
	}),
	texts('fylke', ['Oslo', '', 'Agder', 'Oslo'])
);
const run = (expression: string) => computed({ kind: 'expression', name: 'ny', label: '', expression }, rows);
function problem(expression: string) {
	const outcome = runExpression(expression, rows.variables, rows.rowCount);
	return outcome.ok ? null : outcome.problem;
}

describe('expressions over rows', () => {
	it('are empty where an input is, of the kind that says more', () => {
		expect(run('a + b')).toEqual([11, 'routedOut', 'dontKnow', 4]);
		expect(run('-a')).toEqual([-1, -2, 'dontKnow', -4]);
	});

	it('have no value for a division by zero, roots and logarithms of nothing', () => {
		expect(run('a / b')).toEqual([0.1, 'routedOut', 'dontKnow', 'notApplicable']);
		expect(run('ln(a - 1)')).toEqual(['notApplicable', 0, 'dontKnow', 1.0986122886681098]);
		expect(run('rot(1 - a)')).toEqual([0, 'notApplicable', 'dontKnow', 'notApplicable']);
		expect(run('10^(a*100)')).toEqual([1e100, 1e200, 'dontKnow', 'notApplicable']);
		expect(run('er_ikke_aktuelt(a / b)')).toEqual([0, 0, 0, 1]);
	});

	it('take functions of many over those that have a value', () => {
		expect(run('snitt(a; b)')).toEqual([5.5, 2, 'dontKnow', 2]);
		expect(run('sum(a; b)')).toEqual([11, 2, 'dontKnow', 4]);
		expect(run('min(a; b)')).toEqual([1, 2, 'dontKnow', 0]);
		expect(run('antall(a; b; fylke)')).toEqual([3, 1, 1, 3]);
	});

	it('reckon with three values, as SQL and SPSS', () => {
		const t = '1 = 1';
		const f = '1 = 2';
		const u = 'b = 10 og b = 10';
		const third = (expression: string) => run(expression)[1];
		expect([third(`${f} and ${u}`), third(`${u} and ${f}`)]).toEqual([0, 0]);
		expect([third(`${t} or ${u}`), third(`${u} or ${t}`)]).toEqual([1, 1]);
		expect([third(`${t} and ${u}`), third(`${f} or (${u})`), third(`not (${u})`)]).toEqual(
			Array(3).fill('routedOut')
		);
		expect(third('b <> 10')).toBe('routedOut');
	});

	it('choose', () => {
		expect(run('hvis(a > 1; 1; 0)')).toEqual([0, 1, 'dontKnow', 1]);
		expect(run('hvis(er_tom(b); -1; b)')).toEqual([10, -1, -1, 0]);
		expect(run('if(a >= 2; "stor"; fylke)')).toEqual(['Oslo', 'stor', '', 'stor']);
	});

	it('compare with texts and with labels', () => {
		expect(run('fylke = "Oslo"')).toEqual([1, 'missing', 0, 1]);
		expect(run('fylke i ("Agder"; "Troms")')).toEqual([0, 'missing', 1, 0]);
		expect(run('kjønn = "Kvinne"')).toEqual([0, 1, 1, 'missing']);
		expect(run('"mann" = kjønn')).toEqual([1, 0, 0, 'missing']);
		expect(run('kjønn ikke i ("Kvinne"; 1)')).toEqual([0, 0, 0, 'missing']);
		expect(run('A in (1; -4; 4)')).toEqual([1, 0, 'dontKnow', 1]);
	});

	it('ask for kinds of empty cell', () => {
		expect(run('er_tom(fylke)')).toEqual([0, 1, 0, 0]);
		expect(run('er_vet_ikke(a) eller er_ubesvart(b)')).toEqual([0, 0, 1, 0]);
		expect(run('is_routed_out(b)')).toEqual([0, 1, 0, 0]);
	});

	it('round half away from zero', () => {
		expect(run('avrund(2,5 * a / a)')).toEqual([3, 3, 'dontKnow', 3]);
		expect(run('avrund(-3,625; 2) + 0 * a')).toEqual([-3.63, -3.63, 'dontKnow', -3.63]);
	});

	it.each([
		['c + 1', { code: 'expression.noVariable', params: { name: 'c', at: 1 } }],
		['fylka = "Oslo"', { code: 'expression.noVariable', params: { near: 'fylke' } }],
		['fylke + 1', { code: 'expression.needsNumber', params: { at: 1, found: 'fylke' } }],
		['fylke = 1', { code: 'expression.mixedTypes' }],
		['fylke < "b"', { code: 'expression.textOrder' }],
		['a og b', { code: 'expression.needsCondition', params: { at: 1, found: 'a' } }],
		['hvis(a; 1; 2)', { code: 'expression.needsCondition' }],
		['kjønn = "Annet"', { code: 'expression.noLabel', params: { label: 'Annet', at: 9 } }],
		['avrund(a; b)', { code: 'expression.roundDecimals' }]
	])('say of %j what does not fit', (text, expected) => {
		expect(problem(text)).toMatchObject(expected);
	});

	it('go on beyond what is computed at a time', () => {
		const many = rowsOf(
			numbers(
				'x',
				Array.from({ length: 10_001 }, (_, i) => i)
			)
		);
		const cells = computed({ kind: 'expression', name: 'y', label: '', expression: 'x * 2' }, many);
		expect(cells).toHaveLength(10_001);
		expect(cells.every((cell, i) => cell === 2 * i)).toBe(true);
	});
});

describe('evaluateMask', () => {
	it('passes rows that are known to fit, and counts the known ones', () => {
		const outcome = evaluateMask('a > 1', rows);
		expect(outcome).toMatchObject({ ok: true, value: { passed: 2, known: 3 } });
		if (outcome.ok) expect([...outcome.value.mask]).toEqual([0, 1, 0, 1]);
		expect(evaluateMask('', rows)).toMatchObject({ value: { passed: 4, known: 4 } });
	});
	it('wants a condition', () => {
		expect(evaluateMask('a + 1', rows)).toMatchObject({ problem: { code: 'expression.needsCondition' } });
	});
});

describe('names in expressions', () => {
	it('are found, and only they', () => {
		expect(namesIn('hvis([x y] > 1 og min(z; 2) = 1; "a"; b)')).toEqual(['x y', 'z', 'b']);
		expect(namesIn('"open')).toEqual([]);
	});
	it('are renamed where they stand', () => {
		const dataset = {
			derived: [{ kind: 'expression' as const, name: 'n', label: '', expression: 'a+ min( [a] ; ab) = "a"' }],
			filters: [{ id: '1', name: 'f', condition: 'a = 1' }]
		};
		const renamed = renameEverywhere(dataset, 'a', 'ny a');
		expect(renamed.derived[0].expression).toBe('[ny a]+ min( [ny a] ; ab) = "a"');
		expect(renamed.filters[0].condition).toBe('[ny a] = 1');
	});
});

/** A second evaluator: the same tree by JavaScript itself, on numbers without empty cells. */
function javascript(node: Expression): string {
	switch (node.kind) {
		case 'number':
			return `(${node.value})`;
		case 'variable':
			return `v.${node.name}`;
		case 'minus':
			return `(-(${javascript(node.of)}))`;
		case 'not':
			return `(${javascript(node.of)} ? 0 : 1)`;
		case 'in':
			return `([${node.list.map(javascript).join()}].includes(${javascript(node.of)}) ? 1 : 0)`;
		case 'call':
			if (node.function === 'if') {
				const [test, then, other] = node.args.map(javascript);
				return `(${test} ? ${then} : ${other})`;
			}
			return `Math.${node.function}(${node.args.map(javascript).join()})`;
		case 'binary': {
			const [a, b] = [javascript(node.left), javascript(node.right)];
			const own = { '^': '**', '=': '===', '≠': '!==', '≤': '<=', '≥': '>=', and: '&&', or: '||' };
			const operator = own[node.operator as keyof typeof own] ?? node.operator;
			const made = `((${a}) ${operator} (${b}))`;
			return '+-*/^'.includes(node.operator) ? `v.finite(${made})` : `(${made} ? 1 : 0)`;
		}
		default:
			throw new Error(node.kind);
	}
}

const place = { at: 0, end: 0 };
const tree = fc.letrec<{ number: Expression; condition: Expression }>((tie) => ({
	number: fc.oneof(
		{ maxDepth: 5, withCrossShrink: true },
		fc
			.integer({ min: 0, max: 9 })
			.map((value): Expression => ({ kind: 'number', value, text: '', ...place })),
		fc.constantFrom('x', 'y').map((name): Expression => ({ kind: 'variable', name, ...place })),
		tie('number').map((of): Expression => ({ kind: 'minus', of, ...place })),
		fc
			.tuple(fc.constantFrom('+', '-', '*', '/', '^'), tie('number'), tie('number'))
			.map(([operator, left, right]) => ({ kind: 'binary', operator, left, right, ...place }) as Expression),
		fc
			.tuple(
				fc.constantFrom<FunctionId>('min', 'max'),
				fc.array(tie('number'), { minLength: 2, maxLength: 3 })
			)
			.map(([id, args]): Expression => ({ kind: 'call', function: id, name: id, args, ...place })),
		tie('number').map((of): Expression => ({
			kind: 'call',
			function: 'abs',
			name: 'abs',
			args: [of],
			...place
		})),
		fc
			.tuple(tie('condition'), tie('number'), tie('number'))
			.map((args): Expression => ({ kind: 'call', function: 'if', name: 'if', args, ...place }))
	),
	condition: fc.oneof(
		{ maxDepth: 5, withCrossShrink: true },
		fc
			.tuple(fc.constantFrom('=', '≠', '<', '≤', '>', '≥'), tie('number'), tie('number'))
			.map(([operator, left, right]) => ({ kind: 'binary', operator, left, right, ...place }) as Expression),
		fc
			.tuple(fc.constantFrom('and', 'or'), tie('condition'), tie('condition'))
			.map(([operator, left, right]) => ({ kind: 'binary', operator, left, right, ...place }) as Expression),
		tie('condition').map((of): Expression => ({ kind: 'not', of, ...place })),
		tie('number').map((of): Expression => ({
			kind: 'in',
			of,
			list: [1, 2].map((value) => ({ kind: 'number', value, text: '', ...place })),
			...place
		}))
	)
}));

describe('a random expression, printed and computed', () => {
	it.each(['norwegian', 'english'] as const)('is what JavaScript makes of its tree (%s)', (language) => {
		let compared = 0;
		const property = fc.property(
			fc.oneof(tree.number, tree.condition),
			fc.integer({ min: -5, max: 5 }),
			fc.integer({ min: -5, max: 5 }),
			(expression, x, y) => {
				const v = rowsOf(numbers('x', [x]), numbers('y', [y]));
				const text = printExpression(expression, language);
				const outcome = runExpression(text, v.variables, 1);
				if (!outcome.ok) return ['expression.tooLong', 'expression.tooDeep'].includes(outcome.problem.code);
				if (outcome.value.type === 'text') return false;
				// A part without a value makes ours empty, where JavaScript goes on with NaN and infinities.
				let isFinite = true;
				const finite = (value: number) => ((isFinite &&= Number.isFinite(value)), value);
				const expected = Number(new Function('v', `return ${javascript(expression)}`)({ x, y, finite }));
				if (!isFinite) return true;
				if (outcome.value.kinds[0] !== CELL.value) return text.includes('/') || text.includes('^');
				compared++;
				return Object.is(outcome.value.values[0] + 0, expected + 0);
			}
		);
		fc.assert(property, { numRuns: 4000 });
		expect(compared).toBeGreaterThan(2500);
	});
});
