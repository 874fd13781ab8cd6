import { incompleteBeta } from '../../stats/distributions/incomplete-beta';
import { normalQuantile, normalTails } from '../../stats/distributions/normal';
import { logGamma } from '../../stats/distributions/stirling';
import type { Beta } from './shrink';
import { exp } from '../../stats/elementary/exp';

/** What a cell's value is in another data set, before it is printed. */
export type ValueDistribution =
	| { kind: 'point'; value: number }
	| { kind: 'normal'; mean: number; sd: number }
	/** A rate, × 100. */
	| { kind: 'beta'; beta: Beta }
	/** Pupils counted of n whose rate is beta-distributed, × 100 / n. */
	| { kind: 'betaBinomial'; beta: Beta; pupils: number };

/** Room for the noise of binary fractions where a computed share meets the middle between two printed values. */
const ROOM = 1e-9;

/** The steps of the value as it is printed: rounded, halves upwards. */
export const printedSteps = (value: number, step: number): number => Math.floor(value / step + 0.5 + ROOM);

/** What so many steps are. */
export function valueOfSteps(steps: number, step: number): number {
	// Divided by ten, not multiplied by a tenth: without the noise of binary fractions.
	const inOne = Math.round(1 / step);
	return Math.abs(inOne * step - 1) < ROOM ? steps / inOne : steps * step;
}

/** The value as it is printed: rounded to the step, halves upwards. */
export const printedValue = (value: number, step: number): number =>
	valueOfSteps(printedSteps(value, step), step);

/** Where values begin that are printed with so many steps or more. */
export const printedFrom = (steps: number, step: number): number => (steps - 0.5 - ROOM) * step;

/** Where worse values begin: halves are printed upwards, so the edge itself belongs to the value above it. */
const edgeOf = (worse: number, step: number, direction: 1 | -1) => worse - (direction * step) / 2;

/**
 * What the cell's noise, a standard normal number of which a high one is worse, must exceed for the value, printed, to
 * be worse than a limit.
 * @param worse the best printed value that is worse than the limit (printedAround); NaN where there is no limit
 */
export function barOfNoise(
	distribution: Exclude<ValueDistribution, { kind: 'point' }>,
	worse: number,
	step: number,
	direction: 1 | -1
): number {
	if (Number.isNaN(worse)) return Infinity;
	if (distribution.kind === 'normal')
		return (direction * (edgeOf(worse, step, direction) - distribution.mean)) / distribution.sd;
	return -normalQuantile(chanceWorse(distribution, worse, step, direction));
}

/** P(the value, printed, is worse than a limit). Arguments as of barOfNoise. */
export function chanceWorse(
	distribution: Exclude<ValueDistribution, { kind: 'point' }>,
	worse: number,
	step: number,
	direction: 1 | -1
): number {
	if (Number.isNaN(worse)) return 0;
	const edge = edgeOf(worse, step, direction);
	switch (distribution.kind) {
		case 'normal':
			return normalTails((direction * (edge - distribution.mean)) / distribution.sd).upper;
		case 'beta': {
			const { a, b } = distribution.beta;
			const { lower, upper } = incompleteBeta(edge / 100, 1 - edge / 100, a, b);
			return direction === 1 ? upper : lower;
		}
		case 'betaBinomial': {
			const { pupils, beta } = distribution;
			// The least count that is printed at or above the edge.
			const least = Math.ceil((edge / 100) * pupils - ROOM);
			return direction === 1
				? countsFrom(least, pupils, beta)
				: countsFrom(pupils - least + 1, pupils, { a: beta.b, b: beta.a });
		}
	}
}

/**
 * P(K ≥ least) of the beta-binomial distribution; the sum is taken on the shorter side.
 * Source: Johnson, Kemp and Kotz (2005), Univariate Discrete Distributions, 6.2.2.
 */
export function countsFrom(least: number, pupils: number, { a, b }: Beta): number {
	if (least <= 0) return 1;
	if (least > pupils) return 0;
	if (least > pupils / 2) return Math.min(1, sumOfCounts(least, pupils, pupils, { a, b }));
	return Math.max(0, 1 - sumOfCounts(0, least - 1, pupils, { a, b }));
}

/** P(from ≤ K ≤ to), by the ratio of neighbours. */
function sumOfCounts(from: number, to: number, n: number, { a, b }: Beta): number {
	const logBeta = (x: number, y: number) => logGamma(x) + logGamma(y) - logGamma(x + y);
	const logChoose = (k: number) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
	// Begins at the larger end of the sum, so that what is too small to hold is too small to count.
	const mode = Math.min(to, Math.max(from, Math.round((n * a) / (a + b))));
	const start = exp(logChoose(mode) + logBeta(mode + a, n - mode + b) - logBeta(a, b));
	let sum = start;
	let term = start;
	for (let k = mode; k < to && term > 1e-18 * sum; k++) {
		term *= ((n - k) * (k + a)) / ((k + 1) * (n - k - 1 + b));
		sum += term;
	}
	term = start;
	for (let k = mode; k > from && term > 1e-18 * sum; k--) {
		term *= (k * (n - k + b)) / ((n - k + 1) * (k - 1 + a));
		sum += term;
	}
	return sum;
}
