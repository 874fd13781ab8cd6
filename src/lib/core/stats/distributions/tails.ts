/**
 * The two tails of a distribution at a point: P(X ≤ x) and P(X > x). Each is computed by itself wherever it is small,
 * never as one minus the other, so that both keep their digits.
 */
export interface Tails {
	lower: number;
	upper: number;
}

/** A probability with what rounding puts above 1 taken away. */
const held = (p: number): number => Math.min(1, Math.max(0, p));

/** Tails of which the smaller one is known. */
export const fromLower = (lower: number): Tails => ({ lower: held(lower), upper: 1 - held(lower) });
export const fromUpper = (upper: number): Tails => ({ lower: 1 - held(upper), upper: held(upper) });
/** The tails seen from the other end. */
export const turned = ({ lower, upper }: Tails): Tails => ({ lower: upper, upper: lower });
