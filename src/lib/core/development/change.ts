import { normalQuantile } from '../stats/distributions/normal';
import type { Difference, Verdict } from './types';

/** The years of one unit: distance to the mean of the year, and its standard error (NaN where it is not known). */
export interface UnitYears {
	distances: Float64Array;
	errors: Float64Array;
}

/**
 * The mean of some years minus the mean of others, each year counting alike, with the interval of an ordinary year
 * (pupils and the variance that years add) and that of pupils alone.
 */
export function differenceOf(
	{ distances, errors }: UnitYears,
	before: readonly number[],
	after: readonly number[],
	yearVariance: number,
	confidence: number
): Difference {
	const mean = (years: readonly number[]) =>
		years.reduce((sum, year) => sum + distances[year], 0) / years.length;
	const variance = (years: readonly number[], each: (year: number) => number) =>
		years.reduce((sum, year) => sum + each(year), 0) / years.length ** 2;
	const value = mean(after) - mean(before);
	const reach = normalQuantile(0.5 + confidence / 2);
	const spread = (each: (year: number) => number) =>
		reach * Math.sqrt(variance(before, each) + variance(after, each));
	const ordinary = spread((year) => (errors[year] || 0) ** 2 + yearVariance);
	const sampling = spread((year) => errors[year] ** 2);
	return {
		value,
		low: value - ordinary,
		high: value + ordinary,
		sampling: Number.isNaN(sampling) ? null : { low: value - sampling, high: value + sampling }
	};
}

/**
 * What a change is called: tendency, not improvement, until several years agree. Our rule; the words are those of the
 * evaluation of the follow-up scheme (AFI 2024).
 * @param worse +1 where a higher value is worse, −1 where a lower one is
 */
export function verdictOf(
	pooled: Difference,
	yearly: readonly Difference[],
	yearsNeeded: number,
	worse: 1 | -1
): Verdict {
	/** +1 clearly better, −1 clearly worse, 0 neither. */
	const clear = ({ low, high }: Difference): number =>
		low > 0 || high < 0 ? Math.sign(low > 0 ? 1 : -1) * -worse : 0;
	const agrees = (sign: number) => yearly.every(({ value }) => value * -worse * sign > 0);
	const isEnough = yearly.length >= yearsNeeded;
	const whole = clear(pooled);
	if (isEnough && whole !== 0 && agrees(whole)) return whole > 0 ? 'improvement' : 'decline';
	const signs = new Set([whole, ...yearly.map(clear)].filter((sign) => sign !== 0));
	if (signs.size === 0) return 'unclear';
	if (signs.size > 1) return 'mixed';
	return signs.has(1) ? 'better' : 'worse';
}
