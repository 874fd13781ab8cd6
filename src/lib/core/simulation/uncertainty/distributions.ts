import type { IndicatorData, Panel } from '../../indicators/types';
import { CELL } from '../../table/types';
import type { ValueDistribution } from './cell-chances';
import type { NoisyColumn } from './columns';
import { estimateLevels, type StandardColumn } from './common-levels';
import { sharedNoise, type SharedNoise } from './shared-noise';
import { betaOf, JEFFREYS, meanRate, priorBySize, type Beta } from './shrink';
import { cellNoise, type CellNoise, type IndicatorNoise } from './standard-errors';
import { trueValues, type TrueValue } from './true-values';
import type { NoiseSource, UncertaintySpec } from './types';
import { yearChanges, type MeasuredColumn } from './year-change';

/** What the cells of one column are in another data set, by unit; null where a unit has no value. */
export interface ColumnDistributions {
	byUnit: (ValueDistribution | null)[];
	sources: (NoiseSource | null)[];
	cells: (NoisyCell | null)[];
	/** What is known of the true value of each unit; null without a value, and where values are not shrunken. */
	truth: (TrueValue | null)[];
	/** What the noise of each unit's cell shares with its other cells. */
	shared: SharedNoise[];
	/** How much true values of the indicator change from one year to the next: a variance. */
	change: number;
}

/** A printed value with its noise. */
export interface NoisyCell {
	value: number;
	noise: CellNoise;
	/** Number of pupils; NaN where it is not known. */
	pupils: number;
}

/** The cells of one column by unit; null where there is no value. */
type Cells = (NoisyCell | null)[];

/**
 * The distribution of every cell of a panel in another data set.
 * - means, shrunken: N(posterior mean, posterior variance + s²) of the true value (trueValues) with a new cohort's noise
 * - means, plain: N(y, s²)
 * - shares, shrunken: beta-binomial of a new cohort, the rate having the posterior mean and variance
 * - shares, plain: Beta(k + ½, n − k + ½), the underlying rate around what was observed
 * In ordinary other years the variance of yearChanges comes on top.
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
			return { value: panel.values[cell], noise, pupils: panel.pupils[cell] };
		})
	);
	const measured = columns.map((column, place) => measuredColumn(column, cells[place], counts));
	const changes = yearChanges(measured, counts);
	const addedTo = ({ indicator }: NoisyColumn) =>
		spec.years === 'ordinary' ? (changes.get(indicator) ?? 0) : 0;
	const shared = columns.map(({ correlation }) =>
		Array.from({ length: panel.unitCount }, (): SharedNoise => ({ unit: 0, group: correlation }))
	);
	const posterior: (TrueValue | null)[][] = columns.map(() => new Array(panel.unitCount).fill(null));
	if (spec.model === 'shrunken') {
		const standard = measured.map((one) => one && standardColumn(one, counts));
		standard.forEach((one, place) => {
			if (one && !varies(one)) posterior[place].fill({ mean: one.mean, variance: 0 });
		});
		const varying = [...standard.keys()].filter((place) => varies(standard[place]));
		const together = varying.flatMap((place) => standard[place] ?? []);
		const levels = estimateLevels(together, counts);
		for (let unit = 0; unit < panel.unitCount; unit++) {
			const { values, errors } = trueValues(together, levels, unit);
			values.forEach((value, at) => (posterior[varying[at]][unit] = value));
			const { loadings, groups } = sharedNoise(together, errors, unit, (at) => {
				const { column, sd } = together[at];
				return addedTo(column) / sd[unit] ** 2;
			});
			loadings.forEach((loading, at) => (shared[varying[at]][unit].unit = loading));
			columns.forEach(({ group }, place) => {
				const correlation = groups.get(group);
				if (correlation !== undefined) shared[place][unit].group = correlation;
			});
			if (unit % 50 === 49 && !(await progress(unit / panel.unitCount))) return null;
		}
	}
	return columns.map((column, place) => {
		const change = changes.get(column.indicator) ?? 0;
		const added = addedTo(column);
		return {
			byUnit: cells[place].map(
				(cell, unit) => cell && distributionOf(cell, posterior[place][unit], added, spec)
			),
			sources: cells[place].map((cell) => cell && cell.noise.source),
			cells: cells[place],
			truth: posterior[place],
			shared: shared[place],
			change
		};
	});
}

/** The number of pupils that a printed share stands for. */
const countOf = (share: number, pupils: number): number =>
	Math.min(pupils, Math.max(0, Math.round((share / 100) * pupils)));

/** The values of a column with their noise; null where fewer than two counted cells have noise. */
function measuredColumn(
	column: NoisyColumn,
	cells: Cells,
	counts: (unit: number) => boolean
): MeasuredColumn | null {
	const isShare = column.unit === 'percent';
	const counted = cells.flatMap((cell, unit) => (cell && counts(unit) && isNoisy(cell) ? [cell] : []));
	if (counted.length < 2) return null;
	const rate = isShare ? meanRate(counted.map(countAndPupils)) : 0;
	const valueOf = ({ value, noise }: NoisyCell) =>
		noise.kind === 'share' ? (100 * countOf(value, noise.pupils)) / noise.pupils : value;
	const squareOf = ({ noise }: NoisyCell) =>
		noise.kind === 'share' ? (1e4 * rate * (1 - rate)) / noise.pupils : noise.error ** 2;
	return {
		column,
		values: Float64Array.from(cells, (cell) => (cell && isNoisy(cell) ? valueOf(cell) : NaN)),
		squares: Float64Array.from(cells, (cell) => (cell && isNoisy(cell) ? squareOf(cell) : NaN)),
		// A count of pupils is not rounded.
		rounding: isShare ? 0 : column.step ** 2 / 12
	};
}

/** A column on the scale of true standard deviations. */
function standardColumn(
	{ column, values, squares, rounding }: MeasuredColumn,
	counts: (unit: number) => boolean
): StandardColumn {
	const known = [...values.keys()].filter((unit) => !Number.isNaN(values[unit]) && counts(unit));
	const prior = priorBySize(
		known.map((unit) => values[unit]),
		known.map((unit) => squares[unit]),
		rounding
	);
	const sd = squares.map((square) => Math.sqrt(prior.variance + prior.bySize * square));
	return {
		column,
		worse: values.map((value, unit) => (column.direction * (value - prior.mean)) / sd[unit]),
		error: squares.map((square, unit) => Math.sqrt(square) / sd[unit]),
		rounding: sd.map((one) => rounding / one ** 2),
		mean: prior.mean,
		sd
	};
}

/** Whether true values differ at all: chance alone may explain all differences of a column. */
const varies = (column: StandardColumn | null): boolean => column !== null && column.sd.some((sd) => sd > 0);

const isNoisy = (cell: NoisyCell | null): boolean =>
	cell !== null && (cell.noise.kind === 'share' || cell.noise.error > 0);

const countAndPupils = ({ value, noise }: NoisyCell) => {
	const pupils = noise.kind === 'share' ? noise.pupils : 0;
	return { count: countOf(value, pupils), pupils };
};

function distributionOf(
	cell: NoisyCell,
	truth: TrueValue | null,
	change: number,
	{ model }: UncertaintySpec
): ValueDistribution {
	const { value, noise } = cell;
	if (noise.kind === 'share') {
		const { count, pupils } = countAndPupils(cell);
		const around = { a: JEFFREYS + count, b: JEFFREYS + pupils - count };
		if (model === 'plain') return { kind: 'beta', beta: widened(around, change, pupils) };
		const beta = truth
			? betaOf(truth.mean / 100, (truth.variance + change) / 1e4, pupils)
			: widened(around, change, pupils);
		return { kind: 'betaBinomial', beta, pupils };
	}
	const { error } = noise;
	if (!(error > 0)) return { kind: 'point', value };
	const known = truth ?? { mean: value, variance: 0 };
	return { kind: 'normal', mean: known.mean, sd: Math.sqrt(known.variance + error ** 2 + change) };
}

/** A beta distribution of a rate with so much more variance (of the rate × 100). */
function widened(beta: Beta, change: number, pupils: number): Beta {
	if (change === 0) return beta;
	const together = beta.a + beta.b;
	const mean = beta.a / together;
	return betaOf(mean, (mean * (1 - mean)) / (together + 1) + change / 1e4, pupils);
}
