import { standardDeviation } from '../stats/moments';
import { quantile } from '../stats/quantile';
import type { SpreadMeasure } from './types';

/**
 * How far apart the schools' risk shares are, unweighted.
 * - sd: standard deviation, n − 1
 * - range: highest − lowest
 * - iqr: 75th − 25th percentile, type 7
 * - mad: median absolute deviation from the median (not scaled)
 * @param shares at least two shares, 0–1
 * @returns in the unit of the shares; NaN for fewer than two
 */
export function spreadOf(measure: SpreadMeasure, shares: number[]): number {
	if (shares.length < 2) return NaN;
	if (measure === 'sd') return standardDeviation(shares);
	const sorted = Float64Array.from(shares).sort();
	if (measure === 'range') return sorted[sorted.length - 1] - sorted[0];
	if (measure === 'iqr') return quantile(sorted, 0.75) - quantile(sorted, 0.25);
	const median = quantile(sorted, 0.5);
	return quantile(sorted.map((share) => Math.abs(share - median)).sort(), 0.5);
}
