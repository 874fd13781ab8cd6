import type { IndicatorData, Panel } from '../../indicators/types';
import { CELL } from '../../table/types';
import type { ValueDistribution } from './cell-chances';
import type { NoisyColumn } from './columns';
import { betaPrior, priorOf } from './shrink';
import { cellNoise, type CellNoise, type IndicatorNoise } from './standard-errors';
import type { NoiseSource, UncertaintySpec } from './types';

/** What the cells of one column are in another data set, by unit; null where a unit has no value. */
export interface ColumnDistributions {
	byUnit: (ValueDistribution | null)[];
	sources: (NoiseSource | null)[];
}

/** Jeffreys' prior: half a pupil of each kind. */
const JEFFREYS = 0.5;

/**
 * The distribution of every cell of a column in another data set.
 * - means, shrunken: N(m + B(y − m), τ²(1 − B) + s²), B = τ² / (τ² + s² + step²/12): the posterior of the true value,
 *   and the noise of a new cohort; m and τ² by priorOf over the column
 * - means, plain: N(y, s²)
 * - shares, shrunken: beta-binomial of a new cohort with the posterior Beta(a + k, b + n − k), a and b by betaPrior
 * - shares, plain: Beta(k + ½, n − k + ½), the underlying rate around what was observed
 * @param kinds the cells' kinds seen from the basis
 * @param outside 1 for units that do not count when the column is described; null: all count
 * Source: Efron and Morris (1975), Data analysis using Stein's estimator; Gelman et al. (2013), chapter 5.
 */
export function columnDistributions(
	data: IndicatorData,
	panel: Panel,
	kinds: Uint8Array,
	outside: Uint8Array | null,
	column: NoisyColumn,
	known: IndicatorNoise,
	spec: UncertaintySpec
): ColumnDistributions {
	const stride = data.indicators.length * data.years.length;
	const units: { unit: number; value: number; noise: CellNoise }[] = [];
	for (let unit = 0; unit < panel.unitCount; unit++) {
		const cell = unit * stride + column.offset;
		if (kinds[cell] !== CELL.value) continue;
		const noise = cellNoise(column.unit, panel.halfWidths[cell], panel.pupils[cell], known, spec);
		units.push({ unit, value: panel.values[cell], noise });
	}
	const counted = outside === null ? units : units.filter(({ unit }) => outside[unit] === 0);
	const means = meanDistribution(counted, column.step, spec.model);
	const shares = shareDistribution(counted, spec.model);
	const byUnit: (ValueDistribution | null)[] = new Array(panel.unitCount).fill(null);
	const sources: (NoiseSource | null)[] = new Array(panel.unitCount).fill(null);
	for (const { unit, value, noise } of units) {
		sources[unit] = noise.source;
		byUnit[unit] = noise.kind === 'share' ? shares(value, noise.pupils) : means(value, noise.error);
	}
	return { byUnit, sources };
}

type Noisy = { value: number; noise: CellNoise };

function meanDistribution(cells: Noisy[], step: number, model: UncertaintySpec['model']) {
	const rounding = (step * step) / 12;
	const noisy = cells.flatMap(({ value, noise }) =>
		noise.kind === 'mean' && noise.error > 0 ? [{ value, variance: noise.error ** 2 + rounding }] : []
	);
	const prior =
		model === 'shrunken'
			? priorOf(
					noisy.map(({ value }) => value),
					noisy.map(({ variance }) => variance)
				)
			: null;
	return (value: number, error: number): ValueDistribution => {
		if (!(error > 0)) return { kind: 'point', value };
		if (prior === null || Number.isNaN(prior.mean)) return { kind: 'normal', mean: value, sd: error };
		const kept = prior.variance / (prior.variance + error ** 2 + rounding);
		return {
			kind: 'normal',
			mean: prior.mean + kept * (value - prior.mean),
			sd: Math.sqrt(prior.variance * (1 - kept) + error ** 2)
		};
	};
}

/** The number of pupils that a printed share stands for. */
const countOf = (share: number, pupils: number): number =>
	Math.min(pupils, Math.max(0, Math.round((share / 100) * pupils)));

function shareDistribution(cells: Noisy[], model: UncertaintySpec['model']) {
	const counts: number[] = [];
	const pupils: number[] = [];
	for (const { value, noise } of cells) {
		if (noise.kind !== 'share') continue;
		counts.push(countOf(value, noise.pupils));
		pupils.push(noise.pupils);
	}
	const prior =
		model === 'shrunken' && counts.length > 1 ? betaPrior(counts, pupils) : { a: JEFFREYS, b: JEFFREYS };
	return (share: number, n: number): ValueDistribution => {
		const count = countOf(share, n);
		const beta = { a: prior.a + count, b: prior.b + n - count };
		return model === 'shrunken' ? { kind: 'betaBinomial', beta, pupils: n } : { kind: 'beta', beta };
	};
}
