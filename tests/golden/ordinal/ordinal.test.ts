import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalTwoSided } from '../../../src/lib/core/stats/distributions/normal';
import { ordinalMeasures } from '../../../src/lib/core/stats/shares/ordinal-measures';

/** Made by make_expected.R; see there. PSPP: value, asymptotic standard error, T, with two decimals. */
interface Case {
	counts: number[][];
	gamma: number;
	tauB: number;
	psppGamma: [number, number, number];
	psppTau: [number, number, number];
}
const cases: Case[] = JSON.parse(readFileSync('tests/golden/ordinal/expected.json', 'utf8'));

/** Half of PSPP's last decimal. */
const PRINTED = 0.005 + 1e-9;

describe.each(cases.map((one, at) => [at, one] as const))('table %i', (_, one) => {
	const found = ordinalMeasures(one.counts);

	it('has the gamma and tau-b of R', () => {
		expect(found?.gamma.value).toBeCloseTo(one.gamma, 12);
		expect(found?.tauB.value).toBeCloseTo(one.tauB, 12);
	});

	it('has the standard errors and T of PSPP', () => {
		for (const [measure, [value, error, t]] of [
			[found?.gamma, one.psppGamma],
			[found?.tauB, one.psppTau]
		] as const) {
			if (!measure) throw new Error('no measure');
			expect(Math.abs(measure.value - value)).toBeLessThan(PRINTED);
			expect(Math.abs(measure.error - error)).toBeLessThan(PRINTED);
			// T is the value over its error without a relation: p of it, give or take the printed decimal.
			const p = (at: number) => normalTwoSided(at);
			const [far, near] = [p(Math.abs(t) + PRINTED), p(Math.max(0, Math.abs(t) - PRINTED))];
			expect(measure.p).toBeGreaterThanOrEqual(far);
			expect(measure.p).toBeLessThanOrEqual(near);
		}
	});
});

/**
 * The standard error of a function of proportions by the delta method, its gradient found by differences: n · var = Σ p·g² − (Σ p·g)².
 */
function deltaError(counts: number[][], of: (counts: number[][]) => number): number {
	const n = counts.flat().reduce((sum, count) => sum + count, 0);
	const step = 1e-5;
	let [squares, mean] = [0, 0];
	counts.forEach((row, i) =>
		row.forEach((count, j) => {
			const moved = (by: number) =>
				of(counts.map((other, k) => other.map((c, l) => c / n + (k === i && l === j ? by : 0))));
			const slope = count === 0 ? 0 : (moved(step) - moved(-step)) / (2 * step);
			squares += (count / n) * slope ** 2;
			mean += (count / n) * slope;
		})
	);
	return Math.sqrt((squares - mean ** 2) / n);
}

it.each(cases.map((one, at) => [at, one.counts] as const))(
	'has the standard errors of the delta method, table %i',
	(_, counts) => {
		const found = ordinalMeasures(counts);
		const gamma = deltaError(counts, (p) => ordinalMeasures(p)?.gamma.value ?? NaN);
		const tauB = deltaError(counts, (p) => ordinalMeasures(p)?.tauB.value ?? NaN);
		expect(found?.gamma.error).toBeCloseTo(gamma, 6);
		expect(found?.tauB.error).toBeCloseTo(tauB, 6);
	}
);

it('has no measure where no pair differs on both', () => {
	expect(ordinalMeasures([[3, 4]])).toBeNull();
	expect(ordinalMeasures([[3], [4]])).toBeNull();
	expect(ordinalMeasures([])).toBeNull();
});

it('is the same of counts and of weights that are counts, and turns its sign with the order', () => {
	const table = [
		[4, 2, 1],
		[1, 3, 5]
	];
	const turned = ordinalMeasures(table.map((row) => [...row].reverse()));
	expect(turned?.gamma.value).toBeCloseTo(-(ordinalMeasures(table)?.gamma.value ?? 0), 14);
	expect(turned?.tauB.p).toBeCloseTo(ordinalMeasures(table)?.tauB.p ?? 0, 12);
});
