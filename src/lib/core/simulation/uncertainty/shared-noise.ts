import { noiseCovariance, type StandardColumn } from './common-levels';
import type { PredictionErrors } from './true-values';

/**
 * What a cell's noise shares with others: it is λ · U + √(1 − λ²) · (√ρ · F + √(1 − ρ) · its own), with U of the whole unit
 * and F of its grade and year.
 */
export interface SharedNoise {
	/** λ, 0 to below 1. */
	unit: number;
	/** ρ, 0 to below 1. */
	group: number;
}

/** Nothing is shared wholly: a cell's own noise is never nothing. */
const MOST = 0.95;

const between = (value: number, most: number) => Math.min(most, Math.max(0, value));

/**
 * What the noise of a unit's cells shares, from the correlations R of their values in another data set: of the errors of
 * what is predicted, C, and of the noise of the same pupils, N: R = (C + N) / √(S S'), S = C + s² + change on the diagonal.
 * - λ: the mean b of R over the cells of other groups, λ = b / √(mean of b): cells that share much with others get most,
 *   and the sum of all cells varies as R says where R is λ λ'
 * - ρ of a group: the mean of R − λ λ' over its pairs, by that of √((1 − λ²)(1 − λ'²))
 * @param columns of the cells with known noise
 * @param errors of the unit's predictions
 * @param changes by column: variance that comes on top of every cell alone, in true variances of the unit's size
 * @returns λ by place in `columns` (0 where the unit has no cell), and ρ by group of two cells or more
 * Source: the centroid method (Thurstone, 1931) for one factor, of cells in different groups alone; own choice.
 */
export function sharedNoise(
	columns: readonly StandardColumn[],
	{ places, covariance }: PredictionErrors,
	unit: number,
	changes: (place: number) => number
): { loadings: Float64Array; groups: Map<string, number> } {
	const loadings = new Float64Array(columns.length);
	const groups = new Map<string, number>();
	const size = places.length;
	const cells = places.map((place) => columns[place]);
	const scale = Float64Array.from(places, (place, i) => {
		const variance = covariance[i * size + i] + columns[place].error[unit] ** 2 + changes(place);
		return variance > 0 ? 1 / Math.sqrt(variance) : 0;
	});
	const sums = new Float64Array(size);
	const counts = new Float64Array(size);
	const pairs = new Map<string, [number, number][]>();
	for (let i = 0; i < size; i++) {
		for (let j = 0; j < i; j++) {
			const { group } = cells[i].column;
			if (group === cells[j].column.group) {
				const own = pairs.get(group);
				if (own) own.push([i, j]);
				else pairs.set(group, [[i, j]]);
				continue;
			}
			const shared = covariance[i * size + j] * scale[i] * scale[j];
			sums[i] += shared;
			sums[j] += shared;
			counts[i]++;
			counts[j]++;
		}
	}
	const means = sums.map((sum, i) => (counts[i] > 0 ? sum / counts[i] : 0));
	const mean = means.reduce((sum, one) => sum + one, 0) / size;
	if (mean > 0) places.forEach((place, i) => (loadings[place] = between(means[i] / Math.sqrt(mean), MOST)));
	for (const [group, own] of pairs) {
		let shared = 0;
		let room = 0;
		for (const [i, j] of own) {
			const [one, other] = [loadings[places[i]], loadings[places[j]]];
			const both = covariance[i * size + j] + noiseCovariance(cells[i], cells[j], unit);
			shared += both * scale[i] * scale[j] - one * other;
			room += Math.sqrt((1 - one ** 2) * (1 - other ** 2));
		}
		groups.set(group, between(shared / room, MOST));
	}
	return { loadings, groups };
}
