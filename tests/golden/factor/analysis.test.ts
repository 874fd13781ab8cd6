import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runOn, tableOf } from '../../../src/lib/core/analysis/testing/make-dataset';
import type { FactorSpec } from '../../../src/lib/core/analysis/factor/types';
import { readExpected } from './expected';
import { madeItems } from './generate';
import { fromUpperHalf, itemsOf, largestDifference } from './support';
import { toRows } from '../../../src/lib/core/stats/matrix/matrix';
import { datasetOf, factorResult, numberAt, numbersOf, reliabilitySpec, rowsWith } from './through-analysis';

/** The cells of the analyses against the numbers of SPSS 27, psych and R: every option reaches what it is meant for. */

const SPSS = '../shared/reference/efa-spss27/spss27.json';
const HOLZINGER = '../shared/reference/holzinger';
interface SpssCase {
	n_factors: number;
	N: number;
	R: number[][];
	spss: { paf_load: number[][]; var_load: number[][]; pro_load: number[][]; pro_phi: number[][] };
}
const typed = (count: number): FactorSpec['factors'] => ({ kind: 'typed', count });
const near = (got: number, wanted: number, tolerance = 1e-8) =>
	expect(Math.abs(got - wanted), `${got} against ${wanted}`).toBeLessThanOrEqual(
		tolerance * Math.max(1, Math.abs(wanted))
	);

describe.skipIf(!existsSync(SPSS))('the analysis with the preset SPSS, against SPSS 27', () => {
	const cases: Record<string, SpssCase> = existsSync(SPSS) ? JSON.parse(readFileSync(SPSS, 'utf8')).cases : {};
	const solve = ({ R, N, n_factors }: SpssCase, rotation: FactorSpec['rotation'], changes: Partial<FactorSpec> = {}) =>
		factorResult(rowsWith(R, N), {
			preset: 'spss',
			extraction: 'principalAxis',
			rotation,
			factors: typed(n_factors),
			iterationLimit: 1000,
			...changes
		});

	it.each(Object.keys(cases))('%s', async (name) => {
		const { spss } = cases[name];
		for (const [rotation, wanted] of [
			['none', spss.paf_load],
			['varimax', spss.var_load],
			['promax', spss.pro_load]
		] as const) {
			const result = await solve(cases[name], rotation);
			expect(largestDifference(numbersOf(result, 'loadings', 'factor'), wanted)).toBeLessThan(1e-6);
			if (rotation === 'promax')
				expect(largestDifference(numbersOf(result, 'phi', 'factor'), spss.pro_phi)).toBeLessThan(1e-6);
		}
	});

	it.each(Object.keys(cases))('%s: the own preset with the steps of SPSS is the same', async (name) => {
		const own = { extraction: 'spss', rotation: 'spss', power: 4 } as const;
		const result = await solve(cases[name], 'promax', { preset: 'own', own });
		expect(largestDifference(numbersOf(result, 'loadings', 'factor'), cases[name].spss.pro_load)).toBeLessThan(1e-6);
	});

	it('a limit of rounds that is too low is said, not passed over', async () => {
		const result = await solve(Object.values(cases)[0], 'promax', { iterationLimit: 3 });
		expect(result.sections[0].parts).toContainEqual({
			kind: 'message',
			severity: 'problem',
			message: expect.objectContaining({ code: 'factor.notConverged' })
		});
		expect(tableOf(result, 'eigenvalues').rows.length).toBeGreaterThan(3);
	});
});

describe.skipIf(!existsSync(HOLZINGER))('the analyses of Holzinger and Swineford with the preset psych', () => {
	const golden = existsSync(HOLZINGER) ? JSON.parse(readFileSync(`${HOLZINGER}/hs1939_golden.json`, 'utf8')) : {};
	const items = existsSync(HOLZINGER) ? itemsOf(readFileSync(`${HOLZINGER}/hs1939.csv`, 'utf8'), /^x[1-9]$/) : [];
	const solve = (extraction: FactorSpec['extraction'], rotation: FactorSpec['rotation']) =>
		factorResult(items, { preset: 'psych', extraction, rotation, factors: typed(3), iterationLimit: 1000 });

	it('KMO, Bartlett, eigenvalues, correlations', async () => {
		const result = await solve('minres', 'oblimin');
		near(numberAt(result, 'adequacy', 'kmo', 'value'), golden.kmo.overall);
		near(numberAt(result, 'adequacy', 'bartlettChiSquare', 'value'), golden.bartlett.chisq);
		near(numberAt(result, 'adequacy', 'bartlettP', 'value') / golden.bartlett.p, 1, 1e-6);
		expect(numberAt(result, 'adequacy', 'bartlettDf', 'value')).toBe(36);
		numbersOf(result, 'communalities', 'kmoOfItem').forEach(([kmo], i) => near(kmo, golden.kmo.items[i]));
		golden.eigen.forEach((value: number, k: number) =>
			near(numberAt(result, 'eigenvalues', String(k + 1), 'eigenvalue'), value)
		);
		near(numberAt(result, 'correlations', 'x3', 'with-x1'), golden.cor[2][0]);
	});
	it('minres with oblimin: loadings, Φ, uniquenesses, fit', async () => {
		const result = await solve('minres', 'oblimin');
		const wanted = golden.minres_oblimin;
		expect(largestDifference(numbersOf(result, 'loadings', 'factor'), wanted.loadings)).toBeLessThan(1e-4);
		expect(largestDifference(numbersOf(result, 'phi', 'factor'), wanted.phi)).toBeLessThan(1e-4);
		numbersOf(result, 'communalities', 'uniqueness').forEach(([value], i) => near(value, wanted.uniq[i], 2e-5));
		near(numberAt(result, 'fit', 'rmsr', 'value'), wanted.rms);
		for (const [row, value] of [
			['chiSquare', wanted.chi],
			['rmsea', wanted.rmsea[0]],
			['tli', wanted.tli],
			['bic', wanted.bic]
		])
			near(numberAt(result, 'fit', row, 'value'), value, 2e-5);
	});
	it.each([
		['principalAxis', 'pa_varimax'],
		['likelihood', 'ml_varimax'],
		['components', 'pca_varimax']
	] as const)('%s with varimax', async (extraction, key) => {
		const result = await solve(extraction, 'varimax');
		expect(largestDifference(numbersOf(result, 'loadings', 'factor'), golden[key].loadings)).toBeLessThan(1e-4);
	});
	it('alpha and omega', async () => {
		const result = await runOn(datasetOf(items), reliabilitySpec(items.map(({ name }) => name)));
		const at = (row: string) => numberAt(result, 'reliability', row, 'all');
		near(at('alpha'), golden.alpha.raw);
		near(at('standardised'), golden.alpha.std);
		near(at('omega'), golden.omega1_total, 1e-7);
		near(at('scaleMean'), golden.alpha.mean);
		near(at('scaleSd'), golden.alpha.sd);
		numbersOf(result, 'items', 'alphaWithout').forEach(([value], i) => near(value, golden.alpha.drop[i]));
		numbersOf(result, 'items', 'itemTotal').forEach(([value], i) => near(value, golden.alpha['r.drop'][i]));
	});
});

const { bfi, cases } = readExpected();

describe('the analysis of psych::bfi, made again from its correlations', () => {
	const items = rowsWith(toRows(fromUpperHalf(bfi.pearson, bfi.n).matrix), bfi.n);
	it('principal axis, varimax and promax of psych; KMO; MAP', async () => {
		for (const [rotation, wanted] of [
			['varimax', bfi.factor.pa_varimax],
			['promax', bfi.factor.pa_Promax]
		] as const) {
			const result = await factorResult(items, { preset: 'psych', rotation, factors: typed(5), iterationLimit: 20_000 });
			expect(largestDifference(numbersOf(result, 'loadings', 'factor'), wanted?.loadings ?? [])).toBeLessThan(1e-4);
			near(numberAt(result, 'adequacy', 'kmo', 'value'), bfi.factor.kmo[0]);
			bfi.factor.map.slice(0, -1).forEach((value, taken) =>
				near(numberAt(result, 'eigenvalues', String(taken), 'mapAverage'), value)
			);
		}
	});
});

describe('correlations of made data, by kind and by how empty cells are met', () => {
	const usable = cases.map((one, i) => ({ one, i })).filter(({ one }) => one.usable && one.polychoric).slice(0, 12);
	it.each(usable)('set $i', async ({ one }) => {
		const items = madeItems(one.made);
		for (const [correlation, missing, wanted] of [
			['pearson', 'listwise', one.pearson],
			['spearman', 'listwise', one.spearman],
			['polychoric', 'listwise', one.polychoric],
			['pearson', 'pairwise', one.pairwise],
			['spearman', 'pairwise', one.pairwise_spearman],
			['polychoric', 'pairwise', one.polychoric_pairwise]
		] as const) {
			if (!wanted?.every((r) => r !== null)) continue;
			const result = await factorResult(items, { correlation, missing, extraction: 'components', factors: typed(1) });
			if (!result.sections[0].parts.some((part) => part.kind === 'table' && part.table.id === 'correlations')) continue;
			let k = 0;
			for (let j = 1; j < items.length; j++)
				for (let i = 0; i < j; i++) {
					const got = numberAt(result, 'correlations', items[j].name, `with-${items[i].name}`);
					near(got, wanted[k++] ?? NaN, correlation === 'polychoric' ? 1e-9 : 1e-10);
				}
		}
	});
});
