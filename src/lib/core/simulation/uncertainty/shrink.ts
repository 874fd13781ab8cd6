/** The distribution of true values over the units of a column: mean and variance between them. */
export interface Prior {
	mean: number;
	variance: number;
}

const ROUNDS = 200;

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

/** Beyond so many imagined pupils a distribution of rates is a point for all that is shown. */
const NARROWEST = 1e6;
/** A rate that all units share is kept off 0 and 1, where no pupil could ever be otherwise. */
const LEAST_RATE = 1e-6;

/**
 * The distribution of true rates over the units of a column of shares, by its mean and its variance between units;
 * the sampling variance is that of the mean rate, so that small units with 0 or all are not taken for certain.
 * @param counts pupils counted, of `pupils`
 */
export function betaPrior(counts: ArrayLike<number>, pupils: ArrayLike<number>): Beta {
	let sum = 0;
	let all = 0;
	for (let i = 0; i < counts.length; i++) {
		sum += counts[i];
		all += pupils[i];
	}
	const rate = all > 0 ? Math.min(1 - LEAST_RATE, Math.max(LEAST_RATE, sum / all)) : 0.5;
	const shares = Float64Array.from(counts, (count, i) => count / pupils[i]);
	const variances = Float64Array.from(pupils, (n) => (rate * (1 - rate)) / n);
	const prior = priorOf(shares, variances);
	const mean = Number.isNaN(prior.mean) ? rate : Math.min(1 - LEAST_RATE, Math.max(LEAST_RATE, prior.mean));
	const narrow = prior.variance > 0 ? (mean * (1 - mean)) / prior.variance - 1 : NARROWEST;
	const together = Math.min(NARROWEST, Math.max(0.1, narrow));
	return { a: mean * together, b: (1 - mean) * together };
}
