import { incompleteBeta } from './incomplete-beta';
import { normalTails } from './normal';
import { logGamma } from './stirling';

/** Steps whose weights are smaller than this are left out. */
const NEGLIGIBLE = 1e-17;

/**
 * P(T ≤ t) for the noncentral t distribution, absolutely accurate to about 1e-13.
 * @param df degrees of freedom > 0
 * @param delta noncentrality
 * Source: Lenth (1989), algorithm AS 243 (the series), summed from its largest term outwards.
 */
export function noncentralTLower(t: number, df: number, delta: number): number {
	if (Number.isNaN(t) || !(df > 0)) return NaN;
	if (t < 0) return 1 - noncentralTLower(-t, df, -delta);
	const zero = normalTails(-delta).lower;
	if (t === 0) return zero;
	const all = t * t + df;
	const [x, y] = [(t * t) / all, df / all];
	const half = 0.5 * delta * delta;
	/** The Poisson weights of a step of the series; both fall off on either side of the middle. */
	const weights = (j: number) => {
		const log = (half === 0 ? 0 : j * Math.log(half)) - half;
		const even = half === 0 && j > 0 ? 0 : Math.exp(log - logGamma(j + 1));
		const odd = half === 0 ? 0 : (delta / Math.SQRT2) * Math.exp(log - logGamma(j + 1.5));
		return { even, odd };
	};
	let sum = 0;
	/** Adds a step; false when it and all beyond it are too small to count. */
	const add = (j: number): boolean => {
		const { even, odd } = weights(j);
		if (Math.max(even, Math.abs(odd)) < NEGLIGIBLE) return false;
		sum += even * incompleteBeta(x, y, j + 0.5, 0.5 * df).lower;
		sum += odd * incompleteBeta(x, y, j + 1, 0.5 * df).lower;
		return true;
	};
	const middle = Math.floor(half);
	for (let j = middle; add(j); j++);
	for (let j = middle - 1; j >= 0 && add(j); j--);
	return Math.min(1, Math.max(0, zero + 0.5 * sum));
}
