import { chebyshevFit, chebyshevValue } from './chebyshev';
import { integrate } from './gauss-legendre';
import { normalDensity, normalTails } from './normal';
import { normalUpper } from './normal-upper';

/** The range of the largest of normal values is looked at this far from the middle of the range. */
const REACH = 10;
/** Beyond this range nothing is left that a double can hold. */
const WIDEST = 55;
/** Terms that give the last digits on a piece of length 1. */
const TERMS = 18;
/** So many numbers of groups are remembered. */
const MOST_KEPT = 32;

/** For each number of groups the pieces computed so far. */
const known = new Map<number, (Float64Array | undefined)[]>();

/**
 * P(range of k standard normal values > w), fast enough to be integrated over: the definition's integral is computed at
 * a few points of each piece of length 1 that is asked for, divided by the same for two values, and interpolated.
 * @param w ≥ 0
 * @param k ≥ 2
 */
export function rangeUpper(w: number, k: number): number {
	if (w <= 0) return 1;
	if (w >= WIDEST) return 0;
	const ofTwo = twoUpper(w);
	if (k === 2) return ofTwo;
	let pieces = known.get(k);
	if (!pieces) {
		if (known.size >= MOST_KEPT) known.clear();
		pieces = [];
		known.set(k, pieces);
	}
	const piece = Math.floor(w);
	const fitted = (pieces[piece] ??= chebyshevFit(
		(at) => rangeIntegral(piece + 0.5 + 0.5 * at, k) / twoUpper(piece + 0.5 + 0.5 * at),
		TERMS
	));
	return ofTwo * chebyshevValue(fitted, 2 * (w - piece) - 1);
}

/** P(|difference of two| > w). */
const twoUpper = (w: number): number => 2 * normalUpper(w * Math.SQRT1_2);

/** The integral of the definition. */
export function rangeIntegral(w: number, k: number): number {
	const tail = (z: number) => {
		const all = normalTails(z).lower;
		if (all === 0) return 0;
		const outside = normalTails(z - w).lower / all;
		// Φ(z)ᵏ⁻¹ − [Φ(z) − Φ(z−w)]ᵏ⁻¹
		return normalDensity(z) * all ** (k - 1) * -Math.expm1((k - 1) * Math.log1p(-Math.min(outside, 1)));
	};
	return k * integrate(tail, 0.5 * w - REACH, 0.5 * w + REACH, 10);
}
