import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlationMatrix } from '../correlation/correlation-matrix';
import type { Item } from '../correlation/items';
import { eigenvalues } from '../matrix/eigen';
import { reliability } from '../reliability/reliability';
import { adequacy } from './adequacy';
import { minimumAveragePartial, parallelAnalysis } from './number-of-factors';
import { factorScores, scoreWeights } from './scores';
import { factorAnalysis } from './solution';
import type { FactorOptions } from './types';

/** Items of few rows: answers, empty cells, ties, constants, repeats, numbers of any size. */
const cell = fc.oneof(
	{ weight: 8, arbitrary: fc.integer({ min: 1, max: 5 }) },
	{ weight: 1, arbitrary: fc.constant(NaN) },
	{ weight: 1, arbitrary: fc.double({ min: -1e90, max: 1e90, noNaN: true }) }
);
const answers = fc.integer({ min: 1, max: 4 });
const items: fc.Arbitrary<Item[]> = fc
	.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 14 }))
	.chain(([columns, rows]) => {
		const column = fc.oneof(
			{ weight: 4, arbitrary: fc.array(answers, { minLength: rows, maxLength: rows }) },
			{ weight: 2, arbitrary: fc.array(cell, { minLength: rows, maxLength: rows }) },
			{ weight: 1, arbitrary: fc.constantFrom(1, 2).map((value) => new Array<number>(rows).fill(value)) }
		);
		return fc.array(column, { minLength: columns, maxLength: columns });
	})
	.map((columns) => columns.map((values, j) => ({ name: `V${j}`, values: Float64Array.from(values) })));
const options: fc.Arbitrary<FactorOptions> = fc.record({
	preset: fc.constantFrom('spss', 'psych'),
	extraction: fc.constantFrom('components', 'principalAxis', 'minres', 'likelihood'),
	rotation: fc.constantFrom('none', 'varimax', 'promax', 'oblimin'),
	factors: fc.integer({ min: 0, max: 5 }),
	iterationLimit: fc.constantFrom(0, 25, 300),
	power: fc.constantFrom(2, 4)
});

/** Paths to what is no number in a result. */
function notNumbers(value: unknown, path = ''): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
	if (value instanceof Float64Array) return value.every(Number.isFinite) ? [] : [path];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => notNumbers(inner, `${path}.${key}`));
}

describe('whatever the data', () => {
	it('correlations and factor analysis give numbers or a reason', () => {
		fc.assert(
			fc.property(
				items,
				options,
				fc.constantFrom('pearson' as const, 'spearman' as const, 'polychoric' as const),
				fc.constantFrom('listwise' as const, 'pairwise' as const),
				(data, chosen, kind, missing) => {
					const correlations = correlationMatrix(data, { kind, missing });
					expect(notNumbers(correlations)).toEqual([]);
					if (!correlations.ok) return;
					const solution = factorAnalysis(correlations.value, chosen);
					expect(notNumbers(solution)).toEqual([]);
					expect(notNumbers(adequacy(correlations.value))).toEqual([]);
					expect(notNumbers(minimumAveragePartial(correlations.value.matrix))).toEqual([]);
					const observed = eigenvalues(correlations.value.matrix);
					expect(notNumbers(parallelAnalysis(observed, correlations.value.n, 1, 3))).toEqual([]);
					if (!solution.ok) return;
					for (const method of ['regression', 'bartlett', 'andersonRubin'] as const) {
						const weights = scoreWeights(correlations.value, solution.value, method);
						expect(notNumbers(weights)).toEqual([]);
						if (weights.ok && missing === 'listwise') {
							const scores = factorScores(data, weights.value);
							const used = scores.map((column) => column.filter(Number.isFinite).length);
							expect(used).toEqual(scores.map(() => correlations.value.n));
						}
					}
				}
			),
			{ numRuns: 1500, seed: 4 }
		);
	});

	it('reliability gives numbers or a reason', () => {
		fc.assert(
			fc.property(items, (data) => {
				expect(notNumbers(reliability(data))).toEqual([]);
			}),
			{ numRuns: 1500, seed: 4 }
		);
	});
});
