import { describe, expect, it } from 'vitest';
import { correlationMatrix } from './correlation-matrix';
import { type Item } from './items';

const items = (columns: Record<string, number[]>): Item[] =>
	Object.entries(columns).map(([name, values]) => ({ name, values: Float64Array.from(values) }));
const pearson = { kind: 'pearson', missing: 'listwise' } as const;
const polychoric = { kind: 'polychoric', missing: 'listwise' } as const;
const problem = (data: Item[], options: Parameters<typeof correlationMatrix>[1]) => {
	const outcome = correlationMatrix(data, options);
	return outcome.ok ? null : outcome.problem;
};

describe('what stands in the way is named', () => {
	const a = [1, 2, 3, 4, 5];
	it('one item, an empty one, one that never varies', () => {
		expect(problem(items({ a }), pearson)?.code).toBe('correlation.tooFewItems');
		expect(problem(items({ a, b: [NaN, NaN, NaN, NaN, NaN] }), pearson)).toEqual({
			code: 'correlation.emptyItem',
			params: { item: 'b' }
		});
		expect(problem(items({ a, b: [3, 3, NaN, 3, 3] }), pearson)).toEqual({
			code: 'correlation.constantItem',
			params: { item: 'b', value: 3 }
		});
	});
	it('an item that does not vary where all are answered', () => {
		const data = items({ a, b: [1, 1, 1, 1, 2], c: [2, 4, 3, 1, NaN] });
		expect(problem(data, pearson)).toMatchObject({
			code: 'correlation.constantItem',
			params: { item: 'b' }
		});
		expect(problem(data, { kind: 'spearman', missing: 'pairwise' })).toEqual({
			code: 'correlation.constantInPair',
			params: { item: 'b', other: 'c', n: 4 }
		});
	});
	it('too few rows, of all and of a pair', () => {
		const data = items({ a: [1, 2, NaN, NaN, 3], b: [NaN, 2, 3, 1, 5] });
		expect(problem(data, pearson)).toMatchObject({ code: 'correlation.tooFewRows', params: { n: 2 } });
		expect(problem(data, { ...pearson, missing: 'pairwise' })).toMatchObject({
			code: 'correlation.tooFewPairRows',
			params: { item: 'a', other: 'b', n: 2 }
		});
	});
	it('more than twenty categories', () => {
		const many = Array.from({ length: 30 }, (_, i) => i);
		const data = items({ many, few: many.map((i) => i % 3) });
		expect(problem(data, polychoric)).toMatchObject({
			code: 'correlation.tooManyCategories',
			params: { item: 'many', categories: 30, most: 20 }
		});
	});
});

describe('what the reader should know is said', () => {
	const warnings = (data: Item[], options: Parameters<typeof correlationMatrix>[1]) => {
		const outcome = correlationMatrix(data, options);
		return outcome.ok ? outcome.value.warnings.map(({ code, params }) => ({ code, ...params })) : [];
	};
	it('a 2 × 2 table with an empty cell', () => {
		const data = items({ a: [0, 0, 0, 1, 1, 1, 1], b: [0, 0, 1, 1, 1, 1, 1] });
		expect(warnings(data, polychoric)).toContainEqual({
			code: 'correlation.emptyCell',
			item: 'a',
			other: 'b'
		});
	});
	it('items that are ordered alike without exception', () => {
		const a = [1, 1, 2, 2, 3, 3, 1, 2, 3];
		expect(warnings(items({ a, b: a }), polychoric)).toContainEqual({
			code: 'correlation.atBound',
			item: 'a',
			other: 'b',
			r: 0.9999
		});
	});
	it('a repeated item, and pairwise correlations that no data could have', () => {
		const a = [1, 2, 3, 4, 6];
		expect(warnings(items({ a, b: a }), pearson)).toMatchObject([{ code: 'correlation.singular' }]);
		const apart = items({
			a: [1, 2, 3, NaN, NaN, NaN, 1, 2, 3],
			b: [1, 2, 3, 1, 2, 3, NaN, NaN, NaN],
			c: [NaN, NaN, NaN, 1, 2, 3, 3, 2, 1]
		});
		expect(warnings(apart, { ...pearson, missing: 'pairwise' })).toMatchObject([
			{ code: 'correlation.notDefinite' }
		]);
	});
	it('rows of each pair, and of the smallest', () => {
		const data = items({ a: [1, 2, 3, 4, NaN], b: [2, 1, 4, 3, 5], c: [NaN, 1, 4, 2, 2] });
		const outcome = correlationMatrix(data, { ...pearson, missing: 'pairwise' });
		expect(outcome.ok && outcome.value.n).toBe(3);
		expect(outcome.ok && outcome.value.pairRows?.values).toEqual(Float64Array.of(4, 4, 3, 4, 5, 4, 3, 4, 4));
	});
});

it('numbers of any size keep their digits', () => {
	const small = [1, 2, 4, 3, 7];
	const other = [2, 1, 5, 5, 6];
	const r = (a: number[], b: number[]) => {
		const outcome = correlationMatrix(items({ a, b }), pearson);
		return outcome.ok ? outcome.value.matrix.values[1] : NaN;
	};
	const plain = r(small, other);
	// R 4.2: cor(c(1, 2, 4, 3, 7), c(2, 1, 5, 5, 6))
	expect(plain).toBeCloseTo(0.821479997193383, 14);
	expect(
		r(
			small.map((x) => x + 1e9),
			other
		)
	).toBeCloseTo(plain, 14);
	expect(
		r(
			small.map((x) => x * 2e307 - 9e307),
			other
		)
	).toBeCloseTo(plain, 14);
	expect(
		r(
			small.map((x) => x * 1e-300),
			other
		)
	).toBeCloseTo(plain, 14);
});
