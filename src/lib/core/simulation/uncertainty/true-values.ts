import { cholesky } from '../../stats/matrix/cholesky';
import { zeros } from '../../stats/matrix/matrix';
import { noiseCovariance, trueCorrelation, type CommonLevels, type StandardColumn } from './common-levels';

/** What is known of a true value: its mean and variance, in the unit of its column. */
export interface TrueValue {
	mean: number;
	variance: number;
}

/**
 * What all cells of a unit say together of the true value of each: the best linear prediction. With the covariance T
 * of true values and K = T + noise of what is printed, mean = m + T K⁻¹ (y − m), variance = diag(T − T K⁻¹ T).
 * A unit that is worse in most cells is so less by chance than one cell alone would say.
 * @returns by column; null where the unit has no value with known noise
 * Source: Robinson (1991), That BLUP is a good thing; for one cell it is empirical Bayes (Efron and Morris, 1975).
 */
export function trueValues(
	columns: StandardColumn[],
	levels: CommonLevels,
	unit: number
): (TrueValue | null)[] {
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
	if (!made.definite) return found;
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
	places.forEach((place, i) => {
		const { mean, sd, column } = columns[place];
		const own = half((row) => common.values[row * size + i]);
		let predicted = 0;
		let explained = 0;
		for (let k = 0; k < size; k++) {
			predicted += own[k] * observed[k];
			explained += own[k] ** 2;
		}
		found[place] = {
			mean: mean + column.direction * sd[unit] * predicted,
			variance: sd[unit] ** 2 * Math.max(0, 1 - explained)
		};
	});
	return found;
}
