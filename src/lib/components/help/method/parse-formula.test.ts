import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMULAS } from '$lib/i18n/method/formulas';
import { parseFormula, type MathNode } from './parse-formula';

/** A formula in one line, as one reads it. */
const plain = ({ tag, text = '', inside }: MathNode): string => {
	const parts = inside.map(plain);
	if (tag === 'mfrac') return `[${parts.join(' / ')}]`;
	if (tag === 'msqrt') return `√(${parts.join('')})`;
	if (tag === 'msub' || tag === 'munder') return parts.join('_');
	if (tag === 'msup') return parts.join('^');
	if (tag === 'msubsup') return `${parts[0]}_${parts[1]}^${parts[2]}`;
	return text + parts.join('');
};
/** How many elements stand inside each kind of element that needs a certain number. */
const NEEDED: Partial<Record<MathNode['tag'], number>> = {
	mfrac: 2,
	mover: 2,
	munder: 2,
	msub: 2,
	msup: 2,
	msubsup: 3
};
const isWhole = ({ tag, inside }: MathNode): boolean =>
	(NEEDED[tag] === undefined || inside.length === NEEDED[tag]) && inside.every(isWhole);

describe('formulas', () => {
	it.each([
		['p_{k} = \\frac{n_{k}}{n}', 'p_k=[n_k / n]'],
		['s_{1}^{2} - 1', 's_1^2−1'],
		['\\sqrt{1 - \\frac{n}{N}}', '√(1−[n / N])'],
		['\\bar{x} = \\sum_{i} x_{i}', 'x¯=∑_ix_i'],
		['\\left(a\\right)', '(a)'],
		['ICC(1) = \\min(a, 12)', 'ICC(1)=min(a,12)'],
		['\\{0, w\\}', '{0,w}']
	])('%s', (formula, expected) => expect(plain(parseFormula(formula))).toBe(expected));

	it('of all methods have what each of their parts needs', () => {
		for (const formula of Object.values(FORMULAS).flat()) {
			expect(isWhole(parseFormula(formula)), formula).toBe(true);
			expect(plain(parseFormula(formula)), formula).not.toMatch(/\\|undefined|frac|left|right|bar|hat/);
		}
	});

	it('any text gives something, and ends', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'\\frac{}^_()x1 ∑left') }), (text) => {
				expect(parseFormula(text)).toHaveProperty('tag');
			})
		);
	});
});
