const TINY = 1e-300;
const PRECISION = 1e-16;
const MAX_TERMS = 100_000;

/**
 * The continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)), by the modified Lentz method.
 * @param term gives aₖ and bₖ for k = 1, 2, …
 * @param b0 the part before the first fraction
 * Source: Press et al., Numerical Recipes, section 5.2; Thompson and Barnett (1986).
 */
export function continuedFraction(b0: number, term: (k: number) => { a: number; b: number }): number {
	let value = b0 === 0 ? TINY : b0;
	let c = value;
	let d = 0;
	for (let k = 1; k <= MAX_TERMS; k++) {
		const { a, b } = term(k);
		d = b + a * d;
		if (d === 0) d = TINY;
		c = b + a / c;
		if (c === 0) c = TINY;
		d = 1 / d;
		const factor = c * d;
		value *= factor;
		if (Math.abs(factor - 1) < PRECISION) break;
	}
	return value;
}
