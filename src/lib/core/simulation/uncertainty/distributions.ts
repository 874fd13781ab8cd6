import type { IndicatorData, Panel } from '../../indicators/types';
import { CELL } from '../../table/types';
import type { ValueDistribution } from './cell-chances';
import type { NoisyColumn } from './columns';
import { estimateLevels, type StandardColumn } from './common-levels';
import { betaOf, JEFFREYS, meanRate, priorOf } from './shrink';
import { cellNoise, type CellNoise, type IndicatorNoise } from './standard-errors';
import { trueValues, type TrueValue } from './true-values';
import type { NoiseSource, UncertaintySpec } from './types';

/** What the cells of one column are in another data set, by unit; null where a unit has no value. */
export interface ColumnDistributions {
	byUnit: (ValueDistribution | null)[];
	sources: (NoiseSource | null)[];
}

/** A printed value with its noise. */
interface NoisyCell {
	value: number;
	noise: CellNoise;
}

/** The cells of one column by unit; null where there is no value. */
type Cells = (NoisyCell | null)[];

/**
 * The distribution of every cell of a panel in another data set.
 * - means, shrunken: N(posterior mean, posterior variance + s²) of the true value (trueValues) with a new cohort's noise
 * - means, plain: N(y, s²)
 * - shares, shrunken: beta-binomial of a new cohort, the rate having the posterior mean and variance
 * - shares, plain: Beta(k + ½, n − k + ½), the underlying rate around what was observed
 * @param kinds the cells' kinds seen from the basis
 * @param outside 1 for units that do not count when columns are described; null: all count
 * @param noiseOf what is known of the noise of an indicator
 * @param progress told how far it is, 0–1; false stops it
 * @returns by column; null when stopped
 * Source: Gelman et al. (2013), Bayesian Data Analysis, chapter 5.
 */
export async function panelDistributions(
	data: IndicatorData,
	panel: Panel,
	kinds: Uint8Array,
	outside: Uint8Array | null,
	columns: NoisyColumn[],
	noiseOf: (indicator: number) => IndicatorNoise,
	spec: UncertaintySpec,
	progress: (share: number) => Promise<boolean>
): Promise<ColumnDistributions[] | null> {
	const stride = data.indicators.length * data.years.length;
	const counts = (unit: number) => outside === null || outside[unit] === 0;
	const cells = columns.map((column) =>
		Array.from({ length: panel.unitCount }, (_, unit): NoisyCell | null => {
			const cell = unit * stride + column.offset;
			if (kinds[cell] !== CELL.value) return null;
			const known = noiseOf(column.indicator);
			const noise = cellNoise(column.unit, panel.halfWidths[cell], panel.pupils[cell], known, spec);
			return { value: panel.values[cell], noise };
		})
	);
	const posterior: (TrueValue | null)[][] = columns.map(() => new Array(panel.unitCount).fill(null));
	if (spec.model === 'shrunken') {
		const standard = columns.map((column, place) => standardColumn(column, cells[place], counts));
		standard.forEach((one, place) => {
			if (one && !(one.sd > 0)) posterior[place].fill({ mean: one.mean, variance: 0 });
		});
		const varying = [...standard.keys()].filter((place) => (standard[place]?.sd ?? 0) > 0);
		const together = varying.flatMap((place) => standard[place] ?? []);
		const levels = estimateLevels(together, counts);
		for (let unit = 0; unit < panel.unitCount; unit++) {
			trueValues(together, levels, unit).forEach((value, at) => (posterior[varying[at]][unit] = value));
			if (unit % 50 === 49 && !(await progress(unit / panel.unitCount))) return null;
		}
	}
	return columns.map((_, place) => ({
		byUnit: cells[place].map((cell, unit) => cell && distributionOf(cell, posterior[place][unit], spec)),
		sources: cells[place].map((cell) => cell && cell.noise.source)
	}));
}

/** The number of pupils that a printed share stands for. */
const countOf = (share: number, pupils: number): number =>
	Math.min(pupils, Math.max(0, Math.round((share / 100) * pupils)));

/** A column on the scale of true standard deviations; null where fewer than two counted cells have noise. */
function standardColumn(
	column: NoisyColumn,
	cells: Cells,
	counts: (unit: number) => boolean
): StandardColumn | null {
	const isShare = column.unit === 'percent';
	// A count of pupils is not rounded.
	const rounding = isShare ? 0 : column.step ** 2 / 12;
	const counted = cells.filter((cell, unit) => counts(unit) && isNoisy(cell));
	const rate = isShare ? meanRate(counted.flatMap((cell) => (cell ? [countAndPupils(cell)] : []))) : 0;
	const valueOf = ({ value, noise }: NoisyCell) =>
		noise.kind === 'share' ? (100 * countOf(value, noise.pupils)) / noise.pupils : value;
	const errorOf = ({ noise }: NoisyCell) =>
		noise.kind === 'share' ? 100 * Math.sqrt((rate * (1 - rate)) / noise.pupils) : noise.error;
	const known = counted.flatMap((cell) => cell ?? []);
	if (known.length < 2) return null;
	const { mean, variance } = priorOf(
		known.map(valueOf),
		known.map((cell) => errorOf(cell) ** 2 + rounding)
	);
	const sd = Math.sqrt(variance);
	return {
		column,
		worse: Float64Array.from(cells, (cell) =>
			cell && isNoisy(cell) ? (column.direction * (valueOf(cell) - mean)) / sd : NaN
		),
		error: Float64Array.from(cells, (cell) => (cell ? errorOf(cell) / sd : NaN)),
		rounding: rounding / variance,
		mean,
		sd
	};
}

const isNoisy = (cell: NoisyCell | null): boolean =>
	cell !== null && (cell.noise.kind === 'share' || cell.noise.error > 0);

const countAndPupils = ({ value, noise }: NoisyCell) => {
	const pupils = noise.kind === 'share' ? noise.pupils : 0;
	return { count: countOf(value, pupils), pupils };
};

function distributionOf(
	cell: NoisyCell,
	truth: TrueValue | null,
	{ model }: UncertaintySpec
): ValueDistribution {
	const { value, noise } = cell;
	if (noise.kind === 'share') {
		const { count, pupils } = countAndPupils(cell);
		const around = { a: JEFFREYS + count, b: JEFFREYS + pupils - count };
		if (model === 'plain') return { kind: 'beta', beta: around };
		const beta = truth ? betaOf(truth.mean / 100, truth.variance / 1e4, pupils) : around;
		return { kind: 'betaBinomial', beta, pupils };
	}
	const { error } = noise;
	if (!(error > 0)) return { kind: 'point', value };
	if (truth === null) return { kind: 'normal', mean: value, sd: error };
	return { kind: 'normal', mean: truth.mean, sd: Math.sqrt(truth.variance + error ** 2) };
}
