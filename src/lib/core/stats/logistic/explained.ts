import type { LogisticModel } from './types';

/** How much better a model fits than the constant alone; fractions, none of them a share of variance. */
export interface Explained {
	mcFadden: number;
	coxSnell: number;
	/** Cox and Snell's, divided by the most it can be. */
	nagelkerke: number;
}

/**
 * Pseudo R². With Firth's correction they are of the ordinary likelihood at the corrected coefficients.
 * Source: McFadden (1974), Cox and Snell (1989), Nagelkerke (1991).
 */
export function explained({ deviance, nullDeviance, n, mcFadden }: LogisticModel): Explained {
	const coxSnell = -Math.expm1((deviance - nullDeviance) / n);
	return { mcFadden, coxSnell, nagelkerke: coxSnell / -Math.expm1(-nullDeviance / n) };
}
