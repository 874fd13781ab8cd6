import type { NoisyColumn } from './columns';

/** What the true values of two cells of a unit have in common, the least first. */
export const LEVELS = ['unit', 'area', 'grade', 'indicator', 'cohort'] as const;
/**
 * Parts of the variance between units, 0–1: what all cells of a unit share, and what cells of the same area, area and
 * grade, indicator, and cohort (area, grade and year) share beside it. What is left is a cell's own.
 */
export type CommonLevels = Record<(typeof LEVELS)[number], number>;

/** A column of cells with known noise: by how much a unit is worse than the mean, in true standard deviations. */
export interface StandardColumn {
	column: NoisyColumn;
	/** By unit; NaN where it has no value with known noise. */
	worse: Float64Array;
	/** Standard error of the pupils, and the variance that rounding adds, on the same scale. */
	error: Float64Array;
	rounding: Float64Array;
	/** Mean of the true values, and by unit their standard deviation among units of its size, in the unit of the column. */
	mean: number;
	sd: Float64Array;
}

type Kind = Pick<NoisyColumn, 'indicator' | 'area' | 'grade' | 'year'>;

/** The most that two columns have in common; `unit` when it is only the unit. */
export function commonLevel(one: Kind, other: Kind): keyof CommonLevels {
	if (one.indicator === other.indicator) return 'indicator';
	if (one.area !== other.area) return 'unit';
	if (one.grade !== other.grade) return 'area';
	return one.year === other.year ? 'cohort' : 'grade';
}

/** The correlation of the true values of two columns. */
export function trueCorrelation(levels: CommonLevels, one: Kind, other: Kind): number {
	const { unit, area, grade } = levels;
	switch (commonLevel(one, other)) {
		case 'unit':
			return unit;
		case 'area':
			return unit + area;
		case 'grade':
			return unit + area + grade;
		case 'indicator':
			return unit + area + grade + levels.indicator;
		case 'cohort':
			return unit + area + grade + levels.cohort;
	}
}

/** The covariance of the noise of two cells of a unit: of those of the same pupils. */
export const noiseCovariance = (one: StandardColumn, other: StandardColumn, unit: number): number =>
	one.column.group === other.column.group ? one.column.correlation * one.error[unit] * other.error[unit] : 0;

/**
 * How much the true values of a unit's cells have in common, from the products of its cells: what noise adds to a
 * product is taken off, and a product counts by how little noise there is in it. A pair of columns tells of the
 * closest level that both belong to; parts are kept between 0 and what is left of 1.
 * @param counts whether a unit is counted
 * Source: the moments of a model with variance components (Searle, Casella and McCulloch, 1992, chapter 5), pooled over
 * pairs; the components are our own choice.
 */
export function estimateLevels(columns: StandardColumn[], counts: (unit: number) => boolean): CommonLevels {
	const sums = Object.fromEntries(LEVELS.map((level) => [level, { products: 0, weights: 0 }])) as Record<
		keyof CommonLevels,
		{ products: number; weights: number }
	>;
	columns.forEach((one, place) => {
		for (const other of columns.slice(0, place)) {
			const sum = sums[commonLevel(one.column, other.column)];
			for (let unit = 0; unit < one.worse.length; unit++) {
				const product = one.worse[unit] * other.worse[unit];
				if (Number.isNaN(product) || !counts(unit)) continue;
				const weight = 1 / (total(one, unit) * total(other, unit));
				sum.products += weight * (product - noiseCovariance(one, other, unit));
				sum.weights += weight;
			}
		}
	});
	const levels: CommonLevels = { unit: 0, area: 0, grade: 0, indicator: 0, cohort: 0 };
	/** What the columns of a level share beside what is explained already. */
	const beside = (level: keyof CommonLevels, explained: number) => {
		const { products, weights } = sums[level];
		return weights > 0 ? Math.min(1 - explained, Math.max(0, products / weights - explained)) : 0;
	};
	levels.unit = beside('unit', 0);
	levels.area = beside('area', levels.unit);
	levels.grade = beside('grade', levels.unit + levels.area);
	const explained = levels.unit + levels.area + levels.grade;
	const [indicator, cohort] = [beside('indicator', explained), beside('cohort', explained)];
	const fits = indicator + cohort > 0 ? Math.min(1, (1 - explained) / (indicator + cohort)) : 0;
	return { ...levels, indicator: indicator * fits, cohort: cohort * fits };
}

/** Variance of a cell between units, in true variances: its own 1, the noise, and the rounding. */
const total = ({ error, rounding }: StandardColumn, unit: number): number =>
	1 + error[unit] ** 2 + rounding[unit];
