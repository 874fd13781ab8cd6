import { describe, expect, it } from 'vitest';
import { correlationMatrix, type CorrelationMatrix } from '../correlation/correlation-matrix';
import { fromRows, identity, toRows } from '../matrix/matrix';
import { seededRandom } from '../random';
import { adequacy } from './adequacy';
import { factorScores, scoreWeights } from './scores';
import { factorAnalysis, mostFactors } from './solution';
import type { FactorOptions } from './types';

const random = seededRandom(3);
const rows = 400;
const factors = [0, 1].map(() => Float64Array.from({ length: rows }, () => random.normal()));
const items = Array.from({ length: 8 }, (_, j) => ({
	name: `V${j + 1}`,
	values: Float64Array.from({ length: rows }, (_, row) => 0.8 * factors[j % 2][row] + 0.6 * random.normal())
}));
const matrixOf = (data: typeof items): CorrelationMatrix => {
	const outcome = correlationMatrix(data, { kind: 'pearson', missing: 'listwise' });
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
};
const given = (cells: number[][], n = 100): CorrelationMatrix => ({
	...matrixOf(items),
	names: cells.map((_, i) => `V${i + 1}`),
	matrix: fromRows(cells),
	n
});
const options: FactorOptions = {
	preset: 'psych',
	extraction: 'minres',
	rotation: 'varimax',
	factors: 2,
	iterationLimit: 1000,
	power: 4
};
const solve = (changes: Partial<FactorOptions> = {}, matrix = matrixOf(items)) => {
	const outcome = factorAnalysis(matrix, { ...options, ...changes });
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
};
const problem = (changes: Partial<FactorOptions>, matrix = matrixOf(items)) => {
	const outcome = factorAnalysis(matrix, { ...options, ...changes });
	return outcome.ok ? null : outcome.problem;
};

describe('a solution', () => {
	it.each(['none', 'varimax', 'promax', 'oblimin'] as const)('hangs together, %s', (rotation) => {
		for (const preset of ['spss', 'psych'] as const) {
			const solution = solve({ rotation, preset });
			const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
			expect(sum(solution.variance.rotated)).toBeCloseTo(sum(solution.communalities), 12);
			expect(sum(solution.variance.extracted)).toBeCloseTo(sum(solution.communalities), 12);
			const { reproduced, residuals, uniquenesses, correlations } = solution;
			uniquenesses.forEach((uniqueness, i) => {
				expect(residuals.values[i * 8 + i]).toBeCloseTo(uniqueness, 12);
				expect(reproduced.values[i * 8 + i]).toBeCloseTo(1 - uniqueness, 12);
			});
			if (correlations) {
				correlations.values.forEach((r, at) =>
					expect(Math.abs(r)).toBeLessThan(at % 3 === 0 ? 1 + 1e-12 : 0.2)
				);
			}
		}
	});

	it('finds the items of each factor', () => {
		for (const extraction of ['components', 'principalAxis', 'minres', 'likelihood'] as const) {
			const first = toRows(solve({ extraction, preset: 'spss' }).loadings).map((row) =>
				Math.abs(row[0]) > 0.5 ? 1 : 0
			);
			expect([first.join(''), first.map((one) => 1 - one).join('')]).toContain('10101010');
		}
	});
});

describe('what stands in the way', () => {
	it('a number of factors that cannot be', () => {
		expect(problem({ factors: 0 })?.code).toBe('factor.noFactors');
		expect(problem({ factors: 1.5 })?.code).toBe('factor.noFactors');
		expect(problem({ factors: 5 })).toEqual({
			code: 'factor.tooManyFactors',
			params: { factors: 5, most: 4 }
		});
		expect([1, 2, 3, 4, 5, 6, 9].map((k) => mostFactors(k, { extraction: 'minres' }))).toEqual([
			0, 0, 1, 1, 2, 3, 5
		]);
		const two = given([
			[1, 0.4],
			[0.4, 1]
		]);
		expect(problem({ factors: 1 }, two)?.code).toBe('factor.notIdentified');
	});

	it('a repeated item, named by maximum likelihood, KMO and scores', () => {
		const repeated = matrixOf([...items, { ...items[3], name: 'again' }]);
		expect(problem({ extraction: 'likelihood' }, repeated)).toEqual({
			code: 'factor.singular',
			params: { item: 'again' }
		});
		expect(adequacy(repeated)).toMatchObject({ ok: false, problem: { params: { item: 'again' } } });
		expect(scoreWeights(repeated, solve({ extraction: 'components' }, repeated), 'regression')).toMatchObject(
			{
				ok: false,
				problem: { code: 'factor.scoresSingular', params: { item: 'again' } }
			}
		);
	});

	it('a communality above 1: principal axis gives a reason, minres a warning', () => {
		// With one factor, r12·r13/r23 = 1.35 is the communality of the first item.
		const heywood = given([
			[1, 0.9, 0.6],
			[0.9, 1, 0.4],
			[0.6, 0.4, 1]
		]);
		for (const preset of ['spss', 'psych'] as const) {
			expect(problem({ extraction: 'principalAxis', factors: 1, preset }, heywood)).toMatchObject({
				code: 'factor.heywood',
				params: { item: 'V1' }
			});
		}
		expect(solve({ factors: 1 }, heywood).warnings).toContainEqual({
			code: 'factor.heywoodBound',
			params: { item: 'V1', bound: 0.005 }
		});
	});

	it('no correlations at all', () => {
		const none = { ...matrixOf(items), matrix: identity(8) };
		for (const extraction of ['principalAxis', 'minres'] as const) {
			expect(problem({ extraction, factors: 1 }, none)?.code).toBe('factor.noVariance');
		}
		const outcome = adequacy(none);
		expect(outcome.ok && outcome.value.kmo).toBeNull();
	});
});

describe('scores', () => {
	it('of Anderson and Rubin are uncorrelated with variance 1; an empty cell gives none', () => {
		const matrix = matrixOf(items);
		const weights = scoreWeights(matrix, solve(), 'andersonRubin');
		if (!weights.ok) return expect.fail();
		const scores = factorScores(items, weights.value);
		const products = [0, 0, 0];
		for (let row = 0; row < rows; row++) {
			products[0] += scores[0][row] ** 2 / (rows - 1);
			products[1] += scores[1][row] ** 2 / (rows - 1);
			products[2] += (scores[0][row] * scores[1][row]) / (rows - 1);
		}
		expect(products[0]).toBeCloseTo(1, 10);
		expect(products[1]).toBeCloseTo(1, 10);
		expect(products[2]).toBeCloseTo(0, 10);
		const holed = items.map((item, j) => ({
			...item,
			values: j === 2 ? item.values.map((value, row) => (row === 7 ? NaN : value)) : item.values
		}));
		expect(factorScores(holed, weights.value)[0][7]).toBeNaN();
	});

	it('that are not for this solution say so', () => {
		const matrix = matrixOf(items);
		const code = (changes: Partial<FactorOptions>, method: 'bartlett' | 'andersonRubin') => {
			const outcome = scoreWeights(matrix, solve(changes), method);
			return outcome.ok ? null : outcome.problem.code;
		};
		expect(code({ rotation: 'oblimin' }, 'andersonRubin')).toBe('factor.scoresOblique');
		expect(code({ extraction: 'components' }, 'bartlett')).toBe('factor.scoresComponents');
		expect(code({ rotation: 'oblimin' }, 'bartlett')).toBeNull();
	});
});
