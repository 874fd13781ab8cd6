import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, MAX_LENGTH, type Expression } from './ast';
import { parseExpression } from './parse';
import { printExpression } from './print';

function read(text: string): Expression {
	const outcome = parseExpression(text);
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}
const printed = (text: string) => printExpression(read(text), 'english');
function problem(text: string) {
	const outcome = parseExpression(text);
	return outcome.ok ? null : outcome.problem;
}

describe('parseExpression', () => {
	it('reads decimal point and comma, and semicolons between arguments', () => {
		expect(read('1,5')).toMatchObject({ kind: 'number', value: 1.5 });
		expect(read('1.5')).toMatchObject({ kind: 'number', value: 1.5 });
		expect(read('.5e1')).toMatchObject({ value: 5 });
		expect(printed('snitt(1,5; 2)')).toBe('mean(1.5; 2)');
	});

	it('binds as mathematics does', () => {
		expect(printed('1+2*3^2^2')).toBe('1 + 2 * 3^2^2');
		expect(printed('(1+2)*3')).toBe('(1 + 2) * 3');
		expect(printed('1-(2-3)')).toBe('1 - (2 - 3)');
		expect(printed('-2^2')).toBe('-2^2');
		expect(read('-2^2')).toMatchObject({ kind: 'minus', of: { operator: '^' } });
		expect(printed('2^-1')).toBe('2^-1');
		expect(printed('a=1 eller b=2 og ikke c=3')).toBe('a = 1 or b = 2 and not c = 3');
		expect(read('a = 1 or b = 2 and c = 3')).toMatchObject({ operator: 'or' });
	});

	it('reads variables bare, with Norwegian letters and dots, and in brackets', () => {
		expect(read('q1.2')).toMatchObject({ kind: 'variable', name: 'q1.2' });
		expect(read('år_født')).toMatchObject({ kind: 'variable', name: 'år_født' });
		expect(read('[Frie inntekter, per innbygger]')).toMatchObject({
			kind: 'variable',
			name: 'Frie inntekter, per innbygger'
		});
		expect(read('[a]]b]')).toMatchObject({ name: 'a]b' });
		expect(read('[og]')).toMatchObject({ kind: 'variable', name: 'og' });
	});

	it('reads texts in every kind of quotes', () => {
		for (const text of ['"Oslo"', "'Oslo'", '«Oslo»', '“Oslo”', '”Oslo”'])
			expect(read(text)).toMatchObject({ kind: 'text', value: 'Oslo' });
		expect(read('"sa ""ja"""')).toMatchObject({ value: 'sa "ja"' });
	});

	it('reads the words of both languages and the signs of several programs', () => {
		expect(printed('a <> 1 && b >= 2 | !(c == 3)')).toBe('a ≠ 1 and b ≥ 2 or not c = 3');
		expect(printed('a ikke i (1; −2)')).toBe('not a in (1; -2)');
		expect(printExpression(read('not a in ("x")'), 'norwegian')).toBe('ikke a i ("x")');
		expect(printed('6 × 2 ÷ 3 − 1')).toBe('6 * 2 / 3 - 1');
		expect(printExpression(read('if(is_empty(a); 0.5; AVERAGE(b; c))'), 'norwegian')).toBe(
			'hvis(er_tom(a); 0,5; snitt(b; c))'
		);
	});

	it.each([
		['', { code: 'expression.empty' }],
		['  ', { code: 'expression.empty' }],
		['1 +', { code: 'expression.unexpectedEnd' }],
		['a b', { code: 'expression.unexpected', params: { found: 'b', at: 3 } }],
		['1 000', { code: 'expression.unexpected', params: { found: '000', at: 3 } }],
		['a @ b', { code: 'expression.badCharacter', params: { character: '@', at: 3 } }],
		['a + 😀', { code: 'expression.badCharacter', params: { character: '😀', at: 5 } }],
		['2a', { code: 'expression.badNumber', params: { text: '2a', at: 1 } }],
		['1,2,3', { code: 'expression.badNumber', params: { text: '1,2,3', at: 1 } }],
		['1.234.567', { code: 'expression.badNumber', params: { text: '1.234.5', at: 1 } }],
		['1e999', { code: 'expression.badNumber', params: { text: '1e999', at: 1 } }],
		['a = "x', { code: 'expression.openText', params: { at: 5 } }],
		['[a b', { code: 'expression.openName', params: { at: 1 } }],
		['(a + 1', { code: 'expression.openParenthesis', params: { at: 1 } }],
		['a)', { code: 'expression.unexpected', params: { found: ')', at: 2 } }],
		['snitt(a, b)', { code: 'expression.comma', params: { at: 8 } }],
		['max(1,2)', { code: 'expression.ambiguousComma', params: { text: '1,2', at: 5 } }],
		['a i (1,5)', { code: 'expression.ambiguousComma', params: { text: '1,5', at: 6 } }],
		['1 < a < 3', { code: 'expression.chain', params: { at: 7 } }],
		['snit(a)', { code: 'expression.noFunction', params: { name: 'snit', at: 1, near: 'snitt' } }],
		['hvis(a)', { code: 'expression.argumentCount' }],
		['a i (b)', { code: 'expression.listOfLiterals', params: { at: 6 } }],
		['a i 1', { code: 'expression.unexpected', params: { found: '1', at: 5 } }],
		['og', { code: 'expression.unexpected', params: { found: 'og', at: 1 } }]
	])('says of %j what is wrong and where', (text, expected) => {
		expect(problem(text)).toMatchObject(expected);
	});

	it('has bounds on length, depth and parts', () => {
		expect(problem('1'.repeat(MAX_LENGTH + 1))?.code).toBe('expression.tooLong');
		expect(problem('('.repeat(MAX_DEPTH + 1))?.code).toBe('expression.tooDeep');
		expect(problem('-'.repeat(MAX_LENGTH))?.code).toBe('expression.tooDeep');
		expect(problem(`not ${'not '.repeat(500)} a`)?.code).toBe('expression.tooDeep');
		expect(problem(`1${'^1'.repeat(500)}`)?.code).toBe('expression.tooDeep');
		expect(problem(`1${'+1'.repeat(1900)}`)?.code).toBe('expression.tooLong');
	});

	it('answers any text', () => {
		const piece = fc.constantFrom(
			...[
				'(',
				')',
				'[',
				']',
				'"',
				'«',
				'»',
				';',
				',',
				'.',
				'1',
				'2,5',
				'a',
				'ø',
				' ',
				'+',
				'-',
				'^',
				'=',
				'<'
			],
			...['og', 'ikke', 'i', 'hvis', 'min', 'er_tom', '__proto__', 'constructor', '😀', '\u0000', '\n', '1e9']
		);
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.array(piece, { maxLength: 200 }).map((pieces) => pieces.join('')),
			fc.array(piece, { maxLength: 200 }).map((pieces) => pieces.join(' '))
		);
		fc.assert(
			fc.property(text, (text) => {
				const outcome = parseExpression(text);
				if (outcome.ok) {
					const again = parseExpression(printExpression(outcome.value, 'norwegian'));
					return (
						again.ok ||
						again.problem.code === 'expression.tooDeep' ||
						again.problem.code === 'expression.tooLong'
					);
				}
				const at = outcome.problem.params?.at;
				return at === undefined || (Number(at) >= 1 && Number(at) <= text.length + 1);
			}),
			{ numRuns: 5000 }
		);
		expect(problem('constructor(1)')?.code).toBe('expression.noFunction');
		expect(read('__proto__')).toMatchObject({ kind: 'variable', name: '__proto__' });
	});
});
