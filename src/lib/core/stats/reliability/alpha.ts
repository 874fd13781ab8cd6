import { fQuantile } from '../distributions/f-distribution';

/** An interval of alpha at a level as 0.95. */
export interface AlphaInterval {
	lower: number;
	upper: number;
	level: number;
}

/**
 * Cronbach's alpha of a covariance matrix, (1 − trace/sum)·k/(k − 1).
 * @returns null when the sum of the items does not vary
 */
export function alphaOf(covariances: Float64Array, k: number): number | null {
	let [trace, sum] = [0, 0];
	for (let i = 0; i < k; i++) {
		trace += covariances[i * k + i];
		for (let j = 0; j < k; j++) sum += covariances[i * k + j];
	}
	return sum > 1e-12 * trace ? (1 - trace / sum) * (k / (k - 1)) : null;
}

/**
 * Feldt's interval of alpha: 1 − (1 − α)·F at the upper and the lower quantile of F with n − 1 and (n − 1)(k − 1)
 * degrees of freedom.
 * @param level 0–1, as 0.95
 */
export function feldtInterval(alpha: number, n: number, k: number, level: number): AlphaInterval {
	const tail = (1 - level) / 2;
	const bound = (p: number) => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1));
	return { lower: bound(1 - tail), upper: bound(tail), level };
}
