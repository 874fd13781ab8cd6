import { describe, expect, it } from 'vitest';
import type { Item } from '../correlation/items';
import { reliability } from './reliability';

const items = (columns: Record<string, number[]>): Item[] =>
	Object.entries(columns).map(([name, values]) => ({ name, values: Float64Array.from(values) }));
const valueOf = (data: Item[]) => {
	const outcome = reliability(data);
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
};
const problem = (data: Item[]) => {
	const outcome = reliability(data);
	return outcome.ok ? null : outcome.problem;
};

describe('reliability', () => {
	const a = [1, 2, 3, 4, 5];
	const b = [2, 2, 3, 5, 4];

	it('of two items, by hand', () => {
		// Variances 2.5 and 1.7, covariance 1.75: alpha 2·(1 − 4.2/7.7); r = 1.75/√4.25.
		const result = valueOf(items({ a, b }));
		expect(result.alpha).toBeCloseTo(2 * (1 - 4.2 / 7.7), 14);
		const r = 1.75 / Math.sqrt(4.25);
		expect(result.standardisedAlpha).toBeCloseTo((2 * r) / (1 + r), 14);
		expect(result.items.map(({ itemTotal }) => itemTotal)).toEqual([
			expect.closeTo(r, 14),
			expect.closeTo(r, 14)
		]);
		expect(result.items.map(({ alphaWithout }) => alphaWithout)).toEqual([null, null]);
		expect(result.omega).toMatchObject({ ok: false, problem: { code: 'reliability.omegaTooFewItems' } });
		expect(result.warnings).toEqual([]);
	});

	it('uses the rows where everything is answered, and names an item that never varies', () => {
		const result = valueOf(items({ a: [...a, 9], b: [...b, NaN], c: [7, 7, 7, 7, 7, 1] }));
		expect([result.n, result.k]).toEqual([5, 2]);
		expect(result.warnings).toEqual([{ code: 'reliability.constantItem', params: { item: 'c', value: 7 } }]);
		expect(result.items.map(({ name }) => name)).toEqual(['a', 'b']);
	});

	it('hints at an item that is turned the other way, and prints a negative alpha', () => {
		const turned = valueOf(items({ a, b, c: [1, 3, 2, 4, 5], d: [4, 5, 3, 3, 3] }));
		expect(turned.warnings.map(({ code, params }) => [code, params?.item])).toEqual([
			['reliability.negativeItemTotal', 'd']
		]);
		const negative = valueOf(items({ a, b: [5, 4, 4, 2, 2] }));
		expect(negative.alpha).toBeLessThan(0);
		expect(negative.warnings.map(({ code }) => code)).toContain('reliability.negativeAlpha');
		expect(negative.interval.lower).toBeLessThan(negative.alpha);
		expect(negative.interval.upper).toBeGreaterThan(negative.alpha);
	});

	it('says why there is none', () => {
		expect(problem(items({ a }))?.code).toBe('reliability.tooFewItems');
		expect(problem(items({ a, b: [NaN, NaN, NaN, NaN, 1] }))).toEqual({
			code: 'reliability.tooFewRows',
			params: { n: 1, needed: 2 }
		});
		expect(problem(items({ a, b: [3, 3, 3, 3, 3] }))).toEqual({
			code: 'reliability.tooFewVarying',
			params: { found: 1, needed: 2, constant: 'b' }
		});
		expect(problem(items({ a, b: [5, 4, 3, 2, 1] }))?.code).toBe('reliability.noTotalVariance');
	});
});
