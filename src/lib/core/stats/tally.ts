/** The different values of a variable in ascending order, with how often each stands there. */
export interface Tally {
	values: Float64Array;
	/** Counts, or sums of weights. */
	counts: Float64Array;
	/** Sum of the counts. */
	total: number;
}

/**
 * Counts the different values.
 * @param values any order; NaN is left out
 * @param weights one for each value, above 0; null where each counts as one
 */
export function tally(values: ArrayLike<number>, weights: ArrayLike<number> | null): Tally {
	const counts = new Map<number, number>();
	let total = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] === 0 ? 0 : values[i];
		if (Number.isNaN(value)) continue;
		const weight = weights ? weights[i] : 1;
		counts.set(value, (counts.get(value) ?? 0) + weight);
		total += weight;
	}
	const sorted = Float64Array.from(counts.keys()).sort();
	return { values: sorted, counts: sorted.map((value) => counts.get(value) ?? 0), total };
}

/** A sum of fractions that ought to reach a whole may fall short of it by rounding. */
const SLACK = 1e-9;

/**
 * Quantile of counted values. Type 7 is R's default and stands at 1 + (W − 1)·p among W values in their order, type 6 is
 * SPSS's and stands at (W + 1)·p. With weights W is their sum, and a value of weight w stands w times after each other;
 * between two values the line is drawn over the last of these places (over the whole weight where it is below 1), as
 * SPSS does with weighted data (HAVERAGE). Whole weights give the quantile of the rows written out.
 * @param p 0–1
 * @returns in the unit of the values; NaN for no values
 * Source: Hyndman and Fan (1996); SPSS algorithms, EXAMINE, percentiles.
 */
export function quantileOf({ values, counts, total }: Tally, p: number, type: 6 | 7): number {
	if (values.length === 0) return NaN;
	const place = type === 7 ? 1 + (total - 1) * p : (total + 1) * p;
	let [passed, at] = [0, 0];
	while (at < values.length && passed + counts[at] <= place + SLACK * total) passed += counts[at++];
	if (at === 0) return values[0];
	if (at === values.length) return values[at - 1];
	const part = Math.max(0, place - passed) / Math.min(1, counts[at]);
	return part >= 1 ? values[at] : values[at - 1] + part * (values[at] - values[at - 1]);
}
