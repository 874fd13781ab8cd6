import { incompleteBeta, logPower } from '../../stats/distributions/incomplete-beta';
import { normalTails } from '../../stats/distributions/normal';
import { normalQuantileNear } from '../../stats/distributions/normal-quantile-near';
import { printedFrom, printedSteps, type ValueDistribution } from './cell-chances';
import type { Beta } from './shrink';
import { exp } from '../../stats/elementary/exp';
import { log } from '../../stats/elementary/log';

/** Up to so many pupils the counts of a share are drawn from their exact distribution. */
const EXACT_PUPILS = 400;
/** A distribution of which noise decides what is drawn. */
export type Varying = Exclude<ValueDistribution, { kind: 'point' }>;

/**
 * The steps of a cell's printed value for a standard normal number: those of its quantile.
 * Shares of more than 400 pupils, and rates, by close approximations.
 * @returns a function of z; more steps for higher z
 */
export function stepsFunction(distribution: Varying, step: number): (z: number) => number {
	switch (distribution.kind) {
		case 'normal': {
			const { mean, sd } = distribution;
			return (z) => printedSteps(mean + sd * z, step);
		}
		case 'beta':
			return (z) => printedSteps(100 * betaAt(distribution.beta, z), step);
		case 'betaBinomial':
			return countFunction(distribution.beta, distribution.pupils, step);
	}
}

function countFunction(beta: Beta, n: number, step: number): (z: number) => number {
	if (n > EXACT_PUPILS) {
		const { centre, sd } = roughCounts(beta, n);
		return (z) => printedSteps((100 * Math.min(n, Math.max(0, Math.round(centre + sd * z)))) / n, step);
	}
	const quantiles = countQuantiles(beta, n);
	return (z) => {
		let count = 0;
		while (quantiles[count] < z) count++;
		return printedSteps((100 * count) / n, step);
	};
}

/** Whether the counts of a share are drawn from their exact distribution. */
export const isCounted = (
	distribution: ValueDistribution
): distribution is Extract<ValueDistribution, { kind: 'betaBinomial' }> =>
	distribution.kind === 'betaBinomial' && distribution.pupils <= EXACT_PUPILS;

/** The greatest standard normal number that gives k pupils or fewer, k = 0 … n; infinite for n. */
export const countQuantiles = (beta: Beta, n: number): Float64Array =>
	cumulativeCounts(beta, n).map(quantileOf);

const quantileOf = (p: number): number => (p >= 1 ? Infinity : p > 0 ? normalQuantileNear(p) : -Infinity);

/** Mean and standard deviation of a count of many pupils. */
function roughCounts({ a, b }: Beta, n: number): { centre: number; sd: number } {
	const rate = a / (a + b);
	return {
		centre: n * rate,
		sd: Math.sqrt((n * rate * (1 - rate) * (a + b + n)) / (a + b + 1))
	};
}

/**
 * The least standard normal number for which a cell's printed value has so many steps or more: where the function of
 * stepsFunction reaches them. Of a rate the exact place.
 * @returns a function of the steps
 */
export function noiseReaching(distribution: Varying, step: number): (steps: number) => number {
	switch (distribution.kind) {
		case 'normal': {
			const { mean, sd } = distribution;
			return (steps) => (printedFrom(steps, step) - mean) / sd;
		}
		case 'beta': {
			const { a, b } = distribution.beta;
			return (steps) => {
				const rate = printedFrom(steps, step) / 100;
				if (rate <= 0) return -Infinity;
				if (rate >= 1) return Infinity;
				const { lower, upper } = incompleteBeta(rate, 1 - rate, a, b);
				return lower < upper ? quantileOf(lower) : -quantileOf(upper);
			};
		}
		case 'betaBinomial':
			return noiseReachingCount(distribution.beta, distribution.pupils, step);
	}
}

function noiseReachingCount(beta: Beta, n: number, step: number): (steps: number) => number {
	const stepsOf = (count: number) => printedSteps((100 * count) / n, step);
	let cumulative: Float64Array | null = null;
	return (steps) => {
		let count = Math.min(n + 1, Math.max(0, Math.ceil((printedFrom(steps, step) / 100) * n)));
		// Rounding may put a count on either side.
		while (count > 0 && stepsOf(count - 1) >= steps) count--;
		while (count <= n && stepsOf(count) < steps) count++;
		if (count === 0) return -Infinity;
		if (count > n) return Infinity;
		if (n > EXACT_PUPILS) {
			const { centre, sd } = roughCounts(beta, n);
			return (count - 0.5 - centre) / sd;
		}
		cumulative ??= cumulativeCounts(beta, n);
		return quantileOf(cumulative[count - 1]);
	};
}

/** P(K ≤ k) for k = 0 … n of the beta-binomial distribution. */
function cumulativeCounts({ a, b }: Beta, n: number): Float64Array {
	const terms = new Float64Array(n + 1);
	// From the mode outwards, so that nothing underflows where there is any chance.
	const mode = Math.min(n, Math.max(0, Math.round((n * a) / (a + b))));
	terms[mode] = 1;
	for (let k = mode; k < n; k++) terms[k + 1] = (terms[k] * (n - k) * (k + a)) / ((k + 1) * (n - k - 1 + b));
	for (let k = mode; k > 0; k--) terms[k - 1] = (terms[k] * k * (n - k + b)) / ((n - k + 1) * (k - 1 + a));
	let sum = 0;
	for (let k = 0; k <= n; k++) terms[k] = sum += terms[k];
	for (let k = 0; k <= n; k++) terms[k] /= sum;
	return terms;
}

/**
 * A quantile of the beta distribution by a standard normal number.
 * Source: Abramowitz and Stegun 26.5.22; with a or b = ½ by Student's t, whose square is such a rate.
 */
export function betaAt({ a, b }: Beta, z: number): number {
	if (a < 1) return squareOfT(b, z);
	if (b < 1) return 1 - squareOfT(a, -z);
	const lambda = (z * z - 3) / 6;
	const one = 1 / (2 * a - 1);
	const other = 1 / (2 * b - 1);
	const h = 2 / (one + other);
	const w = (-z * Math.sqrt(Math.max(0, h + lambda))) / h - (other - one) * (lambda + 5 / 6 - 2 / (3 * h));
	const near = a / (a + b * exp(2 * w));
	return Math.min(a, b) < FEW_COUNTED ? improved(near, { a, b }, z) : near;
}

/** Below so many pupils of one kind the approximation is improved by Newton steps. */
const FEW_COUNTED = 4;
const STEPS = 2;

function improved(near: number, { a, b }: Beta, z: number): number {
	const wanted = normalTails(z).lower;
	let x = near;
	for (let step = 0; step < STEPS && x > 0 && x < 1; step++) {
		const density = exp(logPower(x, 1 - x, a, b)) / (x * (1 - x));
		if (!(density > 0)) break;
		const next = x - (incompleteBeta(x, 1 - x, a, b).lower - wanted) / density;
		x = Math.min((1 + x) / 2, Math.max(x / 2, next));
	}
	return x;
}

/** The quantile of Beta(½, b). */
function squareOfT(b: number, z: number): number {
	const freedom = 2 * b;
	// The two-sided tail of t is the upper tail of its square.
	const tail = normalTails(z).upper / 2;
	const normal = Math.sqrt(Math.max(0, -2 * log(tail)));
	// Hastings' form of the normal quantile (Abramowitz and Stegun 26.2.23), good to 4.5e-4.
	const x =
		normal -
		(2.515517 + normal * (0.802853 + normal * 0.010328)) /
			(1 + normal * (1.432788 + normal * (0.189269 + normal * 0.001308)));
	const t = x + (x * x * x + x) / (4 * freedom);
	return (t * t) / (freedom + t * t);
}
