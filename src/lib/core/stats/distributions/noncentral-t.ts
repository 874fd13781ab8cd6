import { chiSquareTails } from './chi-square';
import { integrate } from './gauss-legendre';
import { incompleteBeta } from './incomplete-beta';
import { normalTails } from './normal';
import { HALF_LOG_TWO_PI, logGamma, stirlingError } from './stirling';

/** Steps whose weights are smaller than this are left out. */
const NEGLIGIBLE = 1e-17;
/** Beyond this noncentrality the series would need ever more steps, and everything happens far from zero. */
const SERIES_UP_TO = 37;
/** Normal values are looked at this far from their mean. */
const REACH = 9;
const PANELS = 6;

/**
 * P(T ≤ t) for the noncentral t distribution, absolutely accurate to about 1e-12.
 * @param df degrees of freedom > 0
 * @param delta noncentrality
 * @returns NaN for anything that is not finite, except t
 * Source: Lenth (1989), algorithm AS 243 (the series), summed from its largest term outwards; for large noncentralities
 * the integral of the definition, (Z + δ)/√(χ²/df).
 */
export function noncentralTLower(t: number, df: number, delta: number): number {
	if (Number.isNaN(t) || !(df > 0 && df < Infinity) || !Number.isFinite(delta)) return NaN;
	if (t < 0) return 1 - noncentralTLower(-t, df, -delta);
	if (t === Infinity) return 1;
	const zero = normalTails(-delta).lower;
	if (t === 0 || delta < -SERIES_UP_TO) return t === 0 ? zero : 1;
	if (delta > SERIES_UP_TO)
		return 2 * df > delta * delta ? overDivisor(t, df, delta) : overNormal(t, df, delta);
	return Math.min(1, Math.max(0, zero + 0.5 * series(t, df, delta)));
}

/** The sum over the steps of a Poisson distribution. */
function series(t: number, df: number, delta: number): number {
	const all = t * t + df;
	// Where t² is larger than a double can hold, nothing is left of df.
	const [x, y] = all === Infinity ? [1, 0] : [(t * t) / all, df / all];
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
	return sum;
}

/** The density of ln √(χ²/df), in the form that keeps its digits for many degrees of freedom. */
function logDivisorDensity(log: number, df: number): number {
	const half = 0.5 * df;
	const front = Math.LN2 + 0.5 * Math.log(half) - HALF_LOG_TWO_PI - stirlingError(half);
	return Math.exp(front + half * (2 * log - Math.expm1(2 * log)));
}

/** ∫ P(Z ≤ ts − δ) over the divisor s, which varies less than Z does. */
function overDivisor(t: number, df: number, delta: number): number {
	const reach = REACH / Math.sqrt(2 * df);
	const below = (log: number) => normalTails(t * Math.exp(log) - delta).lower * logDivisorDensity(log, df);
	return Math.min(1, integrate(below, -reach, reach, PANELS));
}

/** P(s ≥ δ/t), and what Z, which varies less than the divisor s does, adds on one side of that and takes on the other. */
function overNormal(t: number, df: number, delta: number): number {
	const middle = delta / t;
	const density = (s: number) => (s > 0 && s < Infinity ? logDivisorDensity(Math.log(s), df) / s : 0);
	const difference = (z: number) =>
		(normalTails(z).upper * (density((delta - z) / t) - density((delta + z) / t))) / t;
	const certain = chiSquareTails(df * middle * middle, df).upper;
	return Math.min(1, Math.max(0, certain + integrate(difference, 0, REACH, PANELS)));
}
