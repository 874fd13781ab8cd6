import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factorAnalysis } from '../../../src/lib/core/stats/factor/solution';
import type { FactorOptions } from '../../../src/lib/core/stats/factor/types';
import { toRows, type Matrix } from '../../../src/lib/core/stats/matrix/matrix';
import { givenMatrix, largestDifference, valueOf } from './support';

/** Principal axis, varimax and promax of SPSS 27 (mdsteiner/EFAtools); correlations and results at full precision. */
const FILE = '../shared/reference/efa-spss27/spss27.json';

interface Case {
	n_factors: number;
	N: number;
	R: number[][];
	spss: { paf_load: number[][]; var_load: number[][]; pro_load: number[][]; pro_phi: number[][] };
}

describe.skipIf(!existsSync(FILE))('the preset SPSS against SPSS 27, without any alignment', () => {
	const cases: Record<string, Case> = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')).cases : {};
	const solve = ({ R, N, n_factors }: Case, rotation: FactorOptions['rotation'], iterationLimit = 1000) =>
		factorAnalysis(givenMatrix(R, N), {
			preset: 'spss',
			extraction: 'principalAxis',
			rotation,
			factors: n_factors,
			iterationLimit,
			power: 4
		});
	/** methods.md 18: 1e-6. */
	const near = (got: Matrix | null, wanted: number[][]) =>
		expect(largestDifference(got ? toRows(got) : [], wanted)).toBeLessThan(1e-6);

	it.each(Object.keys(cases))('%s: principal axis', (name) =>
		near(valueOf(solve(cases[name], 'none')).loadings, cases[name].spss.paf_load)
	);
	it.each(Object.keys(cases))('%s: varimax', (name) =>
		near(valueOf(solve(cases[name], 'varimax')).loadings, cases[name].spss.var_load)
	);
	it.each(Object.keys(cases))('%s: promax', (name) => {
		const { loadings, correlations } = valueOf(solve(cases[name], 'promax'));
		near(loadings, cases[name].spss.pro_load);
		near(correlations, cases[name].spss.pro_phi);
	});
	it('gives a problem, not loadings, when the limit of steps is too low', () => {
		for (const one of Object.values(cases)) {
			expect(solve(one, 'none', 3)).toMatchObject({
				ok: false,
				problem: { code: 'factor.notConverged', params: { iterations: 3 } }
			});
		}
	});
});
