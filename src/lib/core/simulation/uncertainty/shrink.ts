/** The distribution of true values over the units of a column: mean and variance between them. */
export interface Prior {
	mean: number;
	variance: number;
}

const ROUNDS = 200;

/** A beta distribution, the larger a + b the narrower. */
export interface Beta {
	a: number;
	b: number;
}

/**
 * Mean and variance between units of values that each have a sampling variance of their own. The variance is the one
 * for which Σ (y − m)² / (s² + τ²) is what is expected of it, k − 1; 0 where chance alone explains the differences.
 * @param values and variances of the same units; each variance ≥ 0
 * @returns NaN as mean for no values
 * Source: Paule and Mandel (1982), Consensus values and weighting factors; found by bisection.
 */
export function priorOf(values: ArrayLike<number>, variances: ArrayLike<number>): Prior {
	const n = values.length;
	if (n < 2) return { mean: n === 1 ? values[0] : NaN, variance: 0 };
	let mean = NaN;
	/** Σ (y − m)² / (s² + τ²) less what is expected; falls with τ². */
	const excess = (between: number): number => {
		let weights = 0;
		let sum = 0;
		for (let i = 0; i < n; i++) {
			const weight = 1 / (variances[i] + between);
			weights += weight;
			sum += weight * values[i];
		}
		mean = sum / weights;
		let q = 0;
		for (let i = 0; i < n; i++) q += (values[i] - mean) ** 2 / (variances[i] + between);
		return q - (n - 1);
	};
	let total = 0;
	let sum = 0;
	for (let i = 0; i < n; i++) sum += values[i];
	for (let i = 0; i < n; i++) total += (values[i] - sum / n) ** 2;
	if (total === 0) return { mean: sum / n, variance: 0 };
	const quietest = total * 1e-12;
	if (excess(quietest) <= 0) return { mean, variance: 0 };
	let low = quietest;
	let high = total;
	for (let round = 0; round < ROUNDS && high - low > 1e-13 * high; round++) {
		const middle = (low + high) / 2;
		if (excess(middle) > 0) low = middle;
		else high = middle;
	}
	const variance = (low + high) / 2;
	excess(variance);
	return { mean, variance };
}

/** A beta distribution, the larger a + b the narrower. */
export interface Beta {
	a: number;
	b: number;
}

/** Jeffreys' prior: half a pupil of each kind. */
export const JEFFREYS = 0.5;
/** Beyond so many imagined pupils a distribution of rates is a point for all that is shown. */
const NARROWEST = 1e6;
const WIDEST = 0.1;
/** A rate that all units share is kept off 0 and 1, where no pupil could ever be otherwise. */
const LEAST_RATE = 1e-6;

/** The rate of all pupils together, kept off 0 and 1: the sampling variance of small units with none or all is taken from it. */
export function meanRate(units: readonly { count: number; pupils: number }[]): number {
	const sum = units.reduce((all, { count }) => all + count, 0);
	const pupils = units.reduce((all, one) => all + one.pupils, 0);
	return pupils > 0 ? Math.min(1 - LEAST_RATE, Math.max(LEAST_RATE, sum / pupils)) : 0.5;
}

/**
 * The beta distribution of a rate with a mean and a variance. The mean is kept as far from 0 and 1 as that of a rate of
 * which nothing but one cohort without a single such pupil is known (Jeffreys' prior).
 * @param pupils in that cohort
 */
export function betaOf(mean: number, variance: number, pupils: number): Beta {
	const least = JEFFREYS / (pupils + 2 * JEFFREYS);
	const kept = Math.min(1 - least, Math.max(least, mean));
	const narrow = variance > 0 ? (kept * (1 - kept)) / variance - 1 : NARROWEST;
	const together = Math.min(NARROWEST, Math.max(WIDEST, narrow));
	return { a: kept * together, b: (1 - kept) * together };
}
