/** Mean, spread and shape of a variable. What there are too few values for is NaN. */
export interface Moments {
	/** Number of values, or the sum of their weights. */
	n: number;
	mean: number;
	/** With n − 1. */
	sd: number;
	/** Standard error of the mean: sd/√n. */
	se: number;
	/** As SPSS, SAS and Excel (type 2: G1), for n > 2 and values that differ. */
	skewness: number;
	skewnessSe: number;
	/** Excess as SPSS, SAS and Excel (type 2: G2), for n > 3 and values that differ. */
	kurtosis: number;
	kurtosisSe: number;
}

/**
 * Moments of values, weighted as SPSS weights: a weight is how many cases a row stands for, and n is the sum of the
 * weights. The first value is subtracted from all before anything is summed.
 * @param values without NaN
 * @param weights one for each value, above 0; null where each counts as one
 * Source: Joanes and Gill (1998), type 2; SPSS algorithms, DESCRIPTIVES.
 */
export function momentsOf(values: ArrayLike<number>, weights: ArrayLike<number> | null): Moments {
	const [first, weightOf] = [values[0], weights ? (i: number) => weights[i] : () => 1];
	let [n, sum] = [0, 0];
	for (let i = 0; i < values.length; i++) {
		n += weightOf(i);
		sum += weightOf(i) * (values[i] - first);
	}
	const centre = sum / n;
	let [rest, m2, m3, m4] = [0, 0, 0, 0];
	for (let i = 0; i < values.length; i++) {
		const deviation = values[i] - first - centre;
		const square = deviation * deviation;
		const weight = weightOf(i);
		rest += weight * deviation;
		m2 += weight * square;
		m3 += weight * square * deviation;
		m4 += weight * square * square;
	}
	const variance = n > 1 ? Math.max(0, m2 - (rest * rest) / n) / (n - 1) : NaN;
	const sd = Math.sqrt(variance);
	const varies = variance > 0;
	return {
		n,
		mean: first + centre,
		sd,
		se: sd / Math.sqrt(n),
		skewness: varies && n > 2 ? (n * m3) / ((n - 1) * (n - 2) * variance * sd) : NaN,
		skewnessSe: skewnessSe(n),
		kurtosis:
			varies && n > 3
				? (n * (n + 1) * m4 - 3 * m2 * m2 * (n - 1)) / ((n - 1) * (n - 2) * (n - 3) * variance * variance)
				: NaN,
		kurtosisSe: n > 3 ? Math.sqrt((4 * (n * n - 1) * skewnessSe(n) ** 2) / ((n - 3) * (n + 5))) : NaN
	};
}

const skewnessSe = (n: number): number =>
	n > 2 ? Math.sqrt((6 * n * (n - 1)) / ((n - 2) * (n + 1) * (n + 3))) : NaN;
