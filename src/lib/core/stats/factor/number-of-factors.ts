import { quantile } from '../quantile';
import { seededRandom } from '../random';
import { finished, type Steps } from '../steps';
import { eigen, eigenvalues } from '../matrix/eigen';
import type { Matrix } from '../matrix/matrix';
import { randomCorrelations } from './wishart';

export interface ParallelAnalysis {
	/** For each place the 95th percentile (or another) of the eigenvalues of random data, the largest first. */
	thresholds: Float64Array;
	/** Mean eigenvalues of random data. */
	means: Float64Array;
	/** Eigenvalues above their threshold, counted up to the first that is not. */
	factors: number;
	sets: number;
	seed: number;
	/** Rows of each random set. */
	n: number;
}

/** Methods 8: 500 sets, 95th percentile. */
export const PARALLEL_SETS = 500;
const PERCENTILE = 0.95;

/**
 * Parallel analysis: eigenvalues of the correlation matrix beside those of as many rows of unrelated normal variables.
 * Set k takes stream k of the seed.
 * @param observed eigenvalues of the correlation matrix, the largest first
 * @param n rows used
 * Source: Horn (1965); the 95th percentile after Glorfeld (1995). The correlations of the random rows are drawn
 * directly, see wishart.ts. The percentile is of type 7.
 */
export const parallelAnalysis = (
	observed: Float64Array,
	n: number,
	seed: number,
	sets = PARALLEL_SETS
): ParallelAnalysis => finished(parallelSteps(observed, n, seed, sets));

/** As `parallelAnalysis`, with a pause after each set. */
export function* parallelSteps(
	observed: Float64Array,
	n: number,
	seed: number,
	sets: number
): Steps<ParallelAnalysis> {
	return againstRandom(observed, yield* randomSteps(observed.length, n, seed, sets));
}

/** Eigenvalues of random data: they depend on how many rows and items there are, not on the answers. */
export type RandomEigenvalues = Omit<ParallelAnalysis, 'factors'>;

/** The random half of `parallelAnalysis`, with a pause after each set. */
export function* randomSteps(size: number, n: number, seed: number, sets: number): Steps<RandomEigenvalues> {
	const drawn = Array.from({ length: size }, () => new Float64Array(sets));
	for (let set = 0; set < sets; set++) {
		const values = eigenvalues(randomCorrelations(seededRandom(seed, set), n, size));
		values.forEach((value, place) => (drawn[place][set] = value));
		yield (set + 1) / sets;
	}
	const thresholds = Float64Array.from(drawn, (values) => quantile(values.sort(), PERCENTILE));
	const means = Float64Array.from(
		drawn,
		(values) => values.reduce((sum, value) => sum + value, 0) / values.length
	);
	return { thresholds, means, sets, seed, n };
}

/** Eigenvalues beside those of random data of as many items. */
export function againstRandom(observed: Float64Array, random: RandomEigenvalues): ParallelAnalysis {
	const first = observed.findIndex((value, place) => !(value > random.thresholds[place]));
	return { ...random, factors: first < 0 ? observed.length : first };
}

/** Kaiser's rule: how many eigenvalues exceed 1. */
export const kaiser = (observed: Float64Array): number => observed.filter((value) => value > 1).length;

export interface MinimumAveragePartial {
	/**
	 * Mean squared partial correlation with 0, 1, 2 … components taken out. Shorter than the number of items when an
	 * item is explained entirely before.
	 */
	averages: Float64Array;
	/** The number of components with the smallest average; the first of equals. */
	factors: number;
}

/**
 * Velicer's minimum average partial: components are taken out as long as the mean squared correlation of what is left
 * falls.
 * Source: Velicer (1976), squared partial correlations.
 */
export function minimumAveragePartial(matrix: Matrix): MinimumAveragePartial {
	const size = matrix.rows;
	const { values, vectors } = eigen(matrix);
	const rest = matrix.values.slice();
	const averages: number[] = [];
	for (let taken = 0; taken < size; taken++) {
		let sum = 0;
		let entire = false;
		for (let i = 0; i < size; i++) {
			entire ||= rest[i * size + i] < 1e-12;
			for (let j = 0; j < i; j++) {
				sum += rest[i * size + j] ** 2 / (rest[i * size + i] * rest[j * size + j]);
			}
		}
		if (entire) break;
		averages.push((2 * sum) / (size * (size - 1)));
		const vector = vectors.values.subarray(taken * size, (taken + 1) * size);
		for (let i = 0; i < size; i++) {
			for (let j = 0; j < size; j++) rest[i * size + j] -= values[taken] * vector[i] * vector[j];
		}
	}
	return { averages: Float64Array.from(averages), factors: averages.indexOf(Math.min(...averages)) };
}
