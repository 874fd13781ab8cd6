import { fail, ok, type Outcome } from '../../../outcome';
import { cholesky, inverse, solveWith } from '../../matrix/cholesky';
import {
	columnsTimes,
	diagonal,
	product,
	rowSquares,
	transposedProduct,
	type Matrix
} from '../../matrix/matrix';
import type { FactorCode, FactorPreset, Rotated } from '../types';

/**
 * Promax: an oblique rotation towards a target with the small loadings made smaller.
 * `spss`: the target is |λ/h|^(κ+1)·h/λ, with h the root of the communality; `psych`: λ·|λ|^(κ−1).
 * @param loadings of a varimax solution
 * @param power κ
 * @returns a problem when the factors become one another
 * Source: Hendrickson and White (1964); methods 8; psych::fa(rotate = "Promax").
 */
export function promax(loadings: Matrix, power: number, preset: FactorPreset): Outcome<Rotated, FactorCode> {
	const decomposed = cholesky(transposedProduct(loadings, loadings));
	if (!decomposed.definite) return fail('factor.rotationSingular');
	const target = preset === 'spss' ? spssTarget(loadings, power) : psychTarget(loadings, power);
	const free = solveWith(decomposed.factor, transposedProduct(loadings, target));
	const inverted = inverse(transposedProduct(free, free));
	if (!inverted) return fail('factor.rotationSingular');
	const turn = columnsTimes(free, diagonal(inverted).map(Math.sqrt));
	const correlations = inverse(transposedProduct(turn, turn));
	if (!correlations) return fail('factor.rotationSingular');
	return ok({ loadings: product(loadings, turn), correlations });
}

function spssTarget(loadings: Matrix, power: number): Matrix {
	const lengths = rowSquares(loadings).map(Math.sqrt);
	const values = loadings.values.map((loading, at) => {
		const length = lengths[Math.floor(at / loadings.columns)];
		return loading === 0 ? 0 : (Math.abs(loading / length) ** (power + 1) * length) / loading;
	});
	return { ...loadings, values };
}

const psychTarget = (loadings: Matrix, power: number): Matrix => ({
	...loadings,
	values: loadings.values.map((loading) => loading * Math.abs(loading) ** (power - 1))
});
