import { describe, expect, it } from 'vitest';
import {
	correlationMatrix,
	type CorrelationMatrix
} from '../../../src/lib/core/stats/correlation/correlation-matrix';
import { adequacy } from '../../../src/lib/core/stats/factor/adequacy';
import { minimumAveragePartial } from '../../../src/lib/core/stats/factor/number-of-factors';
import { oblimin } from '../../../src/lib/core/stats/factor/rotate/oblimin';
import { scoreWeights } from '../../../src/lib/core/stats/factor/scores';
import { factorAnalysis } from '../../../src/lib/core/stats/factor/solution';
import type { FactorOptions } from '../../../src/lib/core/stats/factor/types';
import { fromRows, toRows } from '../../../src/lib/core/stats/matrix/matrix';
import { readExpected, type ExpectedFactor, type Loadings } from './expected';
import { madeItems } from './generate';
import { fromUpperHalf, largestDifference, valueOf } from './support';

const { cases, bfi } = readExpected();
const listed: { name: string; wanted: ExpectedFactor; factors: number; matrix: () => CorrelationMatrix }[] = [
	{ name: 'bfi', wanted: bfi.factor, factors: 5, matrix: () => fromUpperHalf(bfi.pearson, bfi.n) },
	{
		name: 'bfi, polychoric',
		wanted: bfi.polychoric_factor,
		factors: 5,
		matrix: () => fromUpperHalf(bfi.polychoric, bfi.n)
	},
	...cases.flatMap(({ made, factor }, i) =>
		factor
			? {
					name: `set ${i + 1}`,
					wanted: factor,
					factors: made.factors,
					matrix: () => valueOf(correlationMatrix(madeItems(made), { kind: 'pearson', missing: 'listwise' }))
				}
			: []
	)
];
const options = (
	factors: number,
	extraction: FactorOptions['extraction'],
	rotation: FactorOptions['rotation']
): FactorOptions => ({ preset: 'psych', extraction, rotation, factors, iterationLimit: 20_000, power: 4 });
const near = (got: number | null, wanted: number, tolerance = 1e-8) =>
	expect(Math.abs((got ?? NaN) - wanted), `${got} against ${wanted}`).toBeLessThanOrEqual(
		tolerance * Math.max(1, Math.abs(wanted))
	);

describe('what is said before an analysis, against psych', () => {
	it.each(listed)('$name: KMO, Bartlett, eigenvalues, MAP', ({ wanted, matrix }) => {
		const correlations = matrix();
		const { kmo, kmoOfItems, bartlett } = valueOf(adequacy(correlations));
		[kmo, ...kmoOfItems].forEach((value, i) => near(value, wanted.kmo[i]));
		near(bartlett.chiSquare, wanted.bartlett[0]);
		expect(bartlett.df).toBe(wanted.bartlett[1]);
		// Where R's p is below 1e-300 there is nothing to compare.
		const p = wanted.bartlett[2];
		expect(Math.abs(bartlett.p - p)).toBeLessThanOrEqual(1e-6 * p + 1e-300);
		const { averages, factors } = minimumAveragePartial(correlations.matrix);
		// With all but one component out, what is left is ±1 everywhere: compared up to there.
		wanted.map.slice(0, -1).forEach((value, i) => near(averages[i], value));
		expect(factors).toBe(wanted.map.indexOf(Math.min(...wanted.map)));
	});
});

describe('loadings of the preset psych', () => {
	const rotations = { none: 'none', varimax: 'varimax', Promax: 'promax', oblimin: 'oblimin' } as const;
	type Named = keyof typeof rotations;

	for (const [short, extraction] of [
		['pa', 'principalAxis'],
		['pc', 'components']
	] as const) {
		for (const rotation of Object.keys(rotations) as Named[]) {
			const key = `${short}_${rotation}` as `pa_${Named}`;
			const some = listed.filter(({ wanted }) => wanted[key]);
			it.each(some)(`$name: ${extraction}, ${rotation}`, ({ wanted, factors, matrix }) => {
				const expected = wanted[key] as Loadings;
				const outcome = factorAnalysis(matrix(), options(factors, extraction, rotations[rotation]));
				if (expected.h2.some((h) => h > 1)) {
					expect(outcome).toMatchObject({ ok: false, problem: { code: 'factor.heywood' } });
					return;
				}
				const { loadings, correlations, structure } = valueOf(outcome);
				if (key === 'pa_Promax') {
					expect(largestDifference(toRows(structure), wanted.promax_structure ?? [])).toBeLessThan(1e-4);
				}
				// methods.md 18: rotations 1e-4, since those of R stop at 1e-5.
				const tolerance = rotation === 'none' ? 1e-8 : 1e-4;
				expect(largestDifference(toRows(loadings), expected.loadings)).toBeLessThan(tolerance);
				if (expected.phi) {
					expect(largestDifference(correlations ? toRows(correlations) : [], expected.phi)).toBeLessThan(1e-4);
				}
			});
		}
	}
});

describe('oblimin with Kaiser’s normalisation, as in the preset SPSS', () => {
	it.each(listed.filter(({ wanted }) => wanted.oblimin_kaiser))('$name', ({ wanted }) => {
		const { loadings, correlations } = valueOf(oblimin(fromRows(wanted.pa_none?.loadings ?? []), true));
		expect(largestDifference(toRows(loadings), wanted.oblimin_kaiser?.loadings ?? [])).toBeLessThan(1e-5);
		expect(
			largestDifference(correlations ? toRows(correlations) : [], wanted.oblimin_kaiser?.phi ?? [])
		).toBeLessThan(1e-5);
	});
});

describe('minres and maximum likelihood', () => {
	it.each(listed)('$name: minres is where principal axis ends', ({ wanted, factors, matrix }) => {
		const outcome = factorAnalysis(matrix(), options(factors, 'minres', 'none'));
		if (factors > 1 && wanted.eigen.length < 5) {
			expect(outcome).toMatchObject({ ok: false, problem: { code: 'factor.tooManyFactors' } });
			return;
		}
		const { unrotated, warnings } = valueOf(outcome);
		const inside = wanted.least && Math.max(...wanted.least.h2) < 0.994;
		if (inside) {
			expect(largestDifference(toRows(unrotated), wanted.least?.loadings ?? [])).toBeLessThan(1e-7);
		} else expect(warnings.map(({ code }) => code)).toContain('factor.heywoodBound');
	});
	it.each(listed.filter(({ wanted }) => wanted.ml))(
		'$name: maximum likelihood against factanal',
		({ wanted, factors, matrix }) => {
			const ml = wanted.ml ?? { uniquenesses: [], loadings: [] };
			const { loadings, fit, warnings } = valueOf(
				factorAnalysis(matrix(), options(factors, 'likelihood', 'none'))
			);
			const bound = ml.uniquenesses.filter((u) => u < 0.00501).length;
			expect(warnings.filter(({ code }) => code === 'factor.heywoodBound')).toHaveLength(bound);
			expect(largestDifference(toRows(loadings), ml.loadings)).toBeLessThan(2e-5);
			// With an item at the bound factanal's model has other variances than 1; ours, as psych's, has ones.
			const tolerance = bound > 0 ? 1e-5 : 1e-7;
			if (ml.statistic !== undefined) near(fit.test?.chiSquare ?? NaN, ml.statistic, tolerance);
		}
	);
});

describe('fit and scores of principal axis', () => {
	it.each(listed.filter(({ wanted }) => wanted.weights))('$name', ({ wanted, factors, matrix }) => {
		const correlations = matrix();
		const solution = valueOf(factorAnalysis(correlations, options(factors, 'principalAxis', 'none')));
		const methods = { Thurstone: 'regression', Bartlett: 'bartlett', Anderson: 'andersonRubin' } as const;
		for (const [name, method] of Object.entries(methods)) {
			const expected = wanted.weights?.[name as keyof typeof methods];
			if (!expected) continue;
			const { weights } = valueOf(scoreWeights(correlations, solution, method));
			const size = Math.max(1, ...expected.flat().map(Math.abs));
			expect(largestDifference(toRows(weights), expected) / size).toBeLessThan(1e-5);
		}
		const [rmsr, df, ...test] = wanted.fit ?? [];
		near(solution.fit.rmsr, rmsr, 1e-7);
		expect(solution.fit.test?.df ?? 0).toBe(Math.max(0, df));
		if (solution.fit.test) {
			const { chiSquare, rmsea, tli, bic } = solution.fit.test;
			[chiSquare, rmsea, tli, bic].forEach((value, i) => near(value, test[i], 1e-6));
		}
	});
});
