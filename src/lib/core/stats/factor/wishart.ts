import type { Random } from '../random';
import { zeros, type Matrix } from '../matrix/matrix';
import { exp } from '../elementary/exp';
import { log } from '../elementary/log';

/**
 * The correlation matrix of `n` rows of `size` independent standard normal variables, drawn without drawing the rows.
 * The sums of squares and products of such rows about their means are Wishart distributed with n − 1 degrees of
 * freedom: TTᵀ with T lower triangular, squares of its diagonal chi-square with n − 1, n − 2, … degrees of freedom and
 * standard normal numbers below. The result has the distribution of the correlations of drawn rows, for
 * size·(size + 1)/2 random numbers rather than n·size.
 * @param n at least 2; for n ≤ size the matrix is singular, as that of drawn rows is
 * Source: Bartlett's decomposition; Anderson, An Introduction to Multivariate Statistical Analysis (2003), section 7.2.
 */
export function randomCorrelations(random: Random, n: number, size: number): Matrix {
	const freedom = n - 1;
	const columns = Math.min(size, freedom);
	const t = new Float64Array(size * columns);
	const result = zeros(size, size);
	for (let i = 0; i < size; i++) {
		const row = i * columns;
		let squares = 0;
		for (let k = 0; k < columns && k <= i; k++) {
			t[row + k] = k < i ? random.normal() : Math.sqrt(2 * randomGamma(random, (freedom - i) / 2));
			squares += t[row + k] * t[row + k];
		}
		const length = Math.sqrt(squares);
		for (let k = 0; k < columns; k++) t[row + k] /= length;
		for (let j = 0; j <= i; j++) {
			let sum = 0;
			for (let k = 0; k < columns && k <= j; k++) sum += t[row + k] * t[j * columns + k];
			result.values[i * size + j] = sum;
			result.values[j * size + i] = sum;
		}
		result.values[i * size + i] = 1;
	}
	return result;
}

/**
 * A number from the gamma distribution with scale 1.
 * @param shape > 0
 * Source: Marsaglia and Tsang, "A simple method for generating gamma variables" (2000); below shape 1 their section 6.
 */
export function randomGamma(random: Random, shape: number): number {
	if (shape < 1) return randomGamma(random, shape + 1) * exp(log(1 - random.uniform()) / shape);
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const x = random.normal();
		const side = 1 + c * x;
		const v = side * side * side;
		if (v <= 0) continue;
		const u = 1 - random.uniform();
		if (log(u) < 0.5 * x * x + d - d * v + d * log(v)) return d * v;
	}
}
