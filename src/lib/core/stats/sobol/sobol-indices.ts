import { quantile } from '../quantile';

/**
 * Values of a function on Saltelli's matrices: by row j of the N rows f(A)ⱼ, f(B)ⱼ, and f(A_B(i))ⱼ for i = 1 … d, where
 * A_B(i) is A with column i from B. Row after row.
 */
export interface SobolOutputs {
	factors: number;
	/** rows × (factors + 2) */
	values: Float64Array;
}

export interface SobolIndices {
	first: Float64Array;
	total: Float64Array;
}

/** Bounds of a percentile interval for each factor. */
export interface SobolIntervals {
	first: { low: Float64Array; high: Float64Array };
	total: { low: Float64Array; high: Float64Array };
}

export const rowsOf = ({ factors, values }: SobolOutputs): number =>
	Math.floor(values.length / (factors + 2));

/**
 * First-order and total indices of every factor. With m and V the mean and the variance (n) of the 2N values of A and B:
 * - first order: (1/N) Σⱼ (f(B)ⱼ − m)(f(A_B(i))ⱼ − f(A)ⱼ) / V
 * - total: (1/2N) Σⱼ (f(A)ⱼ − f(A_B(i))ⱼ)² / V
 * Estimates may be below 0 or above 1; they are given as they are.
 * @param weights how often each row counts (the bootstrap); absent: once
 * @returns null where the values of A and B are all equal, or there are fewer than two rows
 * Sources: first order Saltelli et al. (2010), eq. (b) of table 2, with f centred, which does not change what it
 * estimates; total Jansen (1999).
 */
export function sobolIndices(outputs: SobolOutputs, weights?: Uint16Array): SobolIndices | null {
	const { factors, values } = outputs;
	const rows = rowsOf(outputs);
	const stride = factors + 2;
	if (rows < 2) return null;
	const origin = values[0];
	let sum = 0;
	for (let j = 0; j < rows; j++) {
		const times = weights ? weights[j] : 1;
		sum += times * (values[j * stride] - origin + (values[j * stride + 1] - origin));
	}
	const mean = origin + sum / (2 * rows);
	let squares = 0;
	for (let j = 0; j < rows; j++) {
		const times = weights ? weights[j] : 1;
		squares += times * ((values[j * stride] - mean) ** 2 + (values[j * stride + 1] - mean) ** 2);
	}
	const variance = squares / (2 * rows);
	// The rounding of the mean leaves some variance where all values are equal.
	if (!(variance > (1e-12 * Math.max(1, Math.abs(mean))) ** 2)) return null;
	const [first, total] = [new Float64Array(factors), new Float64Array(factors)];
	for (let j = 0; j < rows; j++) {
		const times = weights ? weights[j] : 1;
		if (times === 0) continue;
		const a = values[j * stride];
		const b = values[j * stride + 1] - mean;
		for (let i = 0; i < factors; i++) {
			const change = values[j * stride + 2 + i] - a;
			first[i] += times * b * change;
			total[i] += times * change * change;
		}
	}
	for (let i = 0; i < factors; i++) {
		first[i] /= rows * variance;
		total[i] /= 2 * rows * variance;
	}
	return { first, total };
}

/**
 * Percentile intervals by drawing rows with replacement.
 * @param count how many times the rows are drawn
 * @param rowAt row of draw number k, 0 to N − 1, in repetition b
 * @param confidence 0–1
 * @returns yields the fraction done after every repetition; null where no repetition has a variance
 * Source: Archer, Saltelli and Sobol' (1997); quantiles of type 7.
 */
export function* bootstrapIntervals(
	outputs: SobolOutputs,
	count: number,
	rowAt: (b: number, k: number) => number,
	confidence = 0.95
): Generator<number, SobolIntervals | null> {
	const { factors } = outputs;
	const rows = rowsOf(outputs);
	const found: SobolIndices[] = [];
	for (let b = 0; b < count; b++) {
		const weights = new Uint16Array(rows);
		for (let k = 0; k < rows; k++) weights[rowAt(b, k)]++;
		const indices = sobolIndices(outputs, weights);
		if (indices) found.push(indices);
		yield (b + 1) / count;
	}
	if (found.length === 0) return null;
	const bounds = (of: keyof SobolIndices) => {
		const [low, high] = [new Float64Array(factors), new Float64Array(factors)];
		for (let i = 0; i < factors; i++) {
			const sorted = Float64Array.from(found, (indices) => indices[of][i]).sort();
			low[i] = quantile(sorted, (1 - confidence) / 2);
			high[i] = quantile(sorted, (1 + confidence) / 2);
		}
		return { low, high };
	};
	return { first: bounds('first'), total: bounds('total') };
}
