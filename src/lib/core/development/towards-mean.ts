import { tQuantile } from '../stats/distributions/student-t';
import type { TowardsMean, WorstFollowed } from './types';

/** With fewer units than this a line says nothing. */
const LEAST_UNITS = 10;

/**
 * What is expected of a unit after, given its results before, from units that nobody has chosen: the least-squares line of
 * the mean distance after on the mean distance before, and the interval for one new unit.
 * @param pairs distances before and after of the others
 * @returns null with fewer than ten others, or where they do not differ before
 * Source: regression towards the mean, Galton (1886); the interval is R's predict(lm, interval = "prediction").
 */
export function towardsMean(
	pairs: readonly (readonly [before: number, after: number])[],
	own: { before: number; after: number },
	confidence: number
): TowardsMean | null {
	const n = pairs.length;
	if (n < LEAST_UNITS) return null;
	const meanOf = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / n;
	const [x, y] = [meanOf(0), meanOf(1)];
	let [xx, xy] = [0, 0];
	for (const [before, after] of pairs) {
		xx += (before - x) ** 2;
		xy += (before - x) * (after - y);
	}
	if (!(xx > 0)) return null;
	const slope = xy / xx;
	const left = pairs.reduce((sum, [before, after]) => sum + (after - y - slope * (before - x)) ** 2, 0);
	const after = y + slope * (own.before - x);
	const error = Math.sqrt((left / (n - 2)) * (1 + 1 / n + (own.before - x) ** 2 / xx));
	const reach = tQuantile(0.5 + confidence / 2, n - 2) * error;
	const expected = after - own.before;
	const change = own.after - own.before;
	return {
		n,
		slope,
		expected,
		low: expected - reach,
		high: expected + reach,
		isOutside: change < expected - reach || change > expected + reach
	};
}

/**
 * The worst units of each year in the year after: means over all pairs of neighbouring years.
 * @param values distances to the mean of the year, [unit][year]
 * @param worse +1 where a higher value is worse, −1 where a lower one is
 * @returns null where no pair of years has more units than are followed
 */
export function followWorst(values: readonly Float64Array[], n: number, worse: 1 | -1): WorstFollowed | null {
	const years = values.at(0)?.length ?? 0;
	let [before, after, pairs] = [0, 0, 0];
	for (let year = 1; year < years; year++) {
		const both = values.filter((unit) => !Number.isNaN(unit[year - 1] + unit[year]));
		if (both.length <= n || n < 1) continue;
		const worst = both
			.map((unit, place) => ({ unit, place }))
			.sort((a, b) => worse * (b.unit[year - 1] - a.unit[year - 1]) || a.place - b.place)
			.slice(0, n);
		before += worst.reduce((sum, { unit }) => sum + unit[year - 1], 0) / n;
		after += worst.reduce((sum, { unit }) => sum + unit[year], 0) / n;
		pairs++;
	}
	return pairs > 0 ? { n, pairs, before: before / pairs, after: after / pairs } : null;
}
