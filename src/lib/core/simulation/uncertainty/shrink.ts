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

/** As Prior, where the variance between units grows with the sampling variance: variance + bySize · s². */
export interface PriorBySize extends Prior {
	bySize: number;
}

/**
 * Mean and variance between units where small units, whose values have larger sampling variances, may also differ more
 * in truth: τ² = α + β s², by weighted least squares of (y − m)² − v on s² with weights 1 / (τ₀² + v)², m and τ₀² by
 * priorOf and v = s² + rounding. Where α comes out below 0, β alone is fitted; where β does, α = τ₀² alone.
 * @param squares sampling variances s² of the values
 * @param rounding the variance that rounding adds
 * Source: own choice, after measuring on Udir's files of national tests: the true standard deviation between
 * municipalities falls from 2.4–3.0 scale points at up to 20 pupils to 1.0–1.5 above 160.
 */
export function priorBySize(values: number[], squares: number[], rounding: number): PriorBySize {
	const variances = squares.map((square) => square + rounding);
	const same = priorOf(values, variances);
	const sums = { w: 0, x: 0, y: 0, xx: 0, xy: 0 };
	squares.forEach((x, i) => {
		const w = 1 / (same.variance + variances[i]) ** 2;
		const y = (values[i] - same.mean) ** 2 - variances[i];
		sums.w += w;
		sums.x += w * x;
		sums.y += w * y;
		sums.xx += w * x * x;
		sums.xy += w * x * y;
	});
	const across = sums.w * sums.xx - sums.x ** 2;
	let bySize = across > 1e-9 * sums.w * sums.xx ? (sums.w * sums.xy - sums.x * sums.y) / across : 0;
	let variance = (sums.y - bySize * sums.x) / sums.w;
	if (variance < 0) {
		variance = 0;
		bySize = sums.xy / sums.xx;
	}
	if (same.variance === 0 || !(bySize > 0)) return { ...same, bySize: 0 };
	let weights = 0;
	let sum = 0;
	values.forEach((value, i) => {
		const weight = 1 / (variance + bySize * squares[i] + variances[i]);
		weights += weight;
		sum += weight * value;
	});
	return { mean: sum / weights, variance, bySize };
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
