import { cholesky } from '../../stats/matrix/cholesky';
import { zeros } from '../../stats/matrix/matrix';
import { noiseCovariance, trueCorrelation, type CommonLevels, type StandardColumn } from './common-levels';

/** What is known of a true value: its mean and variance, in the unit of its column. */
export interface TrueValue {
	mean: number;
	variance: number;
}

/** Errors of the predictions of a unit's cells, seen together. */
export interface PredictionErrors {
	/** Columns of the unit's cells with known noise. */
	places: number[];
	/** T − T K⁻¹ T, by pairs of `places`, in true standard deviations. */
	covariance: Float64Array;
}

/**
 * What all cells of a unit say together of the true value of each: the best linear prediction. With the covariance T
 * of true values and K = T + noise of what is printed, mean = m + T K⁻¹ (y − m), variance = diag(T − T K⁻¹ T).
 * A unit that is worse in most cells is so less by chance than one cell alone would say.
 * @returns values by column, null where the unit has no value with known noise; and what their errors have in common
 * Source: Robinson (1991), That BLUP is a good thing; for one cell it is empirical Bayes (Efron and Morris, 1975).
 */
export function trueValues(
	columns: StandardColumn[],
	levels: CommonLevels,
	unit: number
): { values: (TrueValue | null)[]; errors: PredictionErrors } {
	const found: (TrueValue | null)[] = columns.map(() => null);
	const places = [...columns.keys()].filter((place) => !Number.isNaN(columns[place].worse[unit]));
	const size = places.length;
	const common = zeros(size, size);
	const printed = zeros(size, size);
	places.forEach((one, i) => {
		for (let j = 0; j <= i; j++) {
			const [a, b] = [columns[one], columns[places[j]]];
			const shared = i === j ? 1 : trueCorrelation(levels, a.column, b.column);
			const noise = i === j ? a.error[unit] ** 2 + a.rounding[unit] : noiseCovariance(a, b, unit);
			for (const at of [i * size + j, j * size + i]) {
				common.values[at] = shared;
				printed.values[at] = shared + noise;
			}
		}
	});
	const made = cholesky(printed);
	if (!made.definite) return { values: found, errors: { places: [], covariance: new Float64Array() } };
	/** L⁻¹ b: products of two of these are products through K⁻¹. */
	const half = (at: (row: number) => number): Float64Array => {
		const x = new Float64Array(size);
		for (let i = 0; i < size; i++) {
			let sum = at(i);
			for (let k = 0; k < i; k++) sum -= made.factor.values[i * size + k] * x[k];
			x[i] = sum / made.factor.values[i * size + i];
		}
		return x;
	};
	const observed = half((row) => columns[places[row]].worse[unit]);
	const product = (a: Float64Array, b: Float64Array): number => {
		let sum = 0;
		for (let k = 0; k < size; k++) sum += a[k] * b[k];
		return sum;
	};
	const halves = places.map((_, i) => half((row) => common.values[row * size + i]));
	const covariance = new Float64Array(size * size);
	places.forEach((place, i) => {
		const { mean, sd, column } = columns[place];
		for (let j = 0; j <= i; j++) {
			const left = common.values[i * size + j] - product(halves[i], halves[j]);
			covariance[i * size + j] = covariance[j * size + i] = i === j ? Math.max(0, left) : left;
		}
		found[place] = {
			mean: mean + column.direction * sd[unit] * product(halves[i], observed),
			variance: sd[unit] ** 2 * covariance[i * size + i]
		};
	});
	return { values: found, errors: { places, covariance } };
}
