import { invert } from './invert';
import { normalQuantileNear } from './normal-quantile-near';
import { normalUpper } from './normal-upper';
import { fromUpper, turned, type Tails } from './tails';
import { exp } from '../elementary/exp';

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

/** Density of the standard normal distribution. */
export const normalDensity = (z: number): number => exp(-0.5 * z * z) / SQRT_TWO_PI;

/** Tails of the standard normal distribution: P(Z ≤ z) and P(Z > z). */
export function normalTails(z: number): Tails {
	if (Number.isNaN(z)) return { lower: NaN, upper: NaN };
	const far = fromUpper(normalUpper(Math.abs(z)));
	return z >= 0 ? far : turned(far);
}

/** p value of a standard normal statistic, two-sided. */
export const normalTwoSided = (z: number): number => 2 * normalUpper(Math.abs(z));

/**
 * Quantile of the standard normal distribution.
 * @param p 0–1
 */
export function normalQuantile(p: number): number {
	if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
	if (p === 0.5) return 0;
	const tail = Math.min(p, 1 - p);
	const z = invert((at) => normalTails(at).upper, normalDensity, tail, -normalQuantileNear(tail), 0);
	return p < 0.5 ? -z : z;
}
