import { normalQuantile, normalTwoSided } from '../distributions/normal';
import { linear } from './solve';
import type { LogisticModel } from './types';

/** How much the probability differs on average between two versions of all rows. */
export interface AverageDifference {
	/** A fraction: 0.05 is five percentage points. */
	difference: number;
	se: number;
	z: number;
	p: number;
	low: number;
	high: number;
}

/**
 * The average over all rows of the probability with some columns as in `to`, minus that with them as in `from`; the other
 * columns as they are. The error is by the delta method, with the rows taken as given.
 * @param columns the raw columns of the model, as it was made of
 * @param from columns that are replaced, by position; so `to`
 * Source: Norton, Dowd and Maciejewski (2019); R: marginaleffects::avg_comparisons, margins in Stata.
 */
export function averageDifference(
	{ rows, covariance }: LogisticModel,
	columns: readonly Float64Array[],
	from: ReadonlyMap<number, Float64Array>,
	to: ReadonlyMap<number, Float64Array>,
	confidence: number
): AverageDifference {
	const n = columns[0].length;
	const ones = new Float64Array(n).fill(1);
	const b = rows.map((row) => row.b);
	const version = (changed: ReadonlyMap<number, Float64Array>) => {
		const design = rows.map(({ column }) => (column < 0 ? ones : (changed.get(column) ?? columns[column])));
		const p = linear(design, b).map((eta) => 1 / (1 + Math.exp(-eta)));
		const slope = p.map((value) => value * (1 - value));
		const sum = p.reduce((total, value) => total + value, 0);
		const gradient = design.map((column) =>
			column.reduce((total, value, row) => total + value * slope[row], 0)
		);
		return { mean: sum / n, gradient: gradient.map((value) => value / n) };
	};
	const [before, after] = [version(from), version(to)];
	const difference = after.mean - before.mean;
	const gradient = after.gradient.map((value, i) => value - before.gradient[i]);
	let variance = 0;
	gradient.forEach((left, i) =>
		gradient.forEach((right, j) => {
			variance += left * right * covariance[i][j];
		})
	);
	const se = Math.sqrt(Math.max(0, variance));
	const z = difference / se;
	const reach = normalQuantile(0.5 + confidence / 2) * se;
	return { difference, se, z, p: normalTwoSided(z), low: difference - reach, high: difference + reach };
}
