import { fail, ok, type Outcome } from '../../../outcome';
import type { CorrelationMatrix } from '../../correlation/correlation-matrix';
import { eigen } from '../../matrix/eigen';
import { rowSquares } from '../../matrix/matrix';
import type { Steps } from '../../steps';
import type { Extracted, FactorCode, FactorPreset } from '../types';
import { scaledVectors, startingCommunalities, withDiagonal } from './start';

/**
 * Principal axis factoring. Each step puts the communalities into the diagonal, takes the largest eigenvalues and
 * vectors, and computes new communalities from the loadings.
 *
 * `spss`: stops after the step in which no communality moved by 0.001 or more, and keeps its loadings; stops with a
 * problem as soon as a communality exceeds 1. `psych`: stops when the sum of the communalities moves by less than 1e-9;
 * on the way a communality may exceed 1, in the end it may not.
 * @param limit most steps, at least one; there is a pause after each
 * @returns a problem when a communality exceeds 1 (its item is named), the limit is reached or a factor has no variance
 * Source: methods 8; SPSS 27 algorithms, FACTOR; psych::fa(fm = "pa").
 */
export function* principalAxis(
	{ matrix, names }: CorrelationMatrix,
	factors: number,
	preset: FactorPreset,
	limit: number
): Steps<Outcome<Extracted, FactorCode>> {
	const initial = startingCommunalities(matrix);
	let communalities = initial;
	let change = Infinity;
	for (let step = 1; step <= Math.max(1, limit); step++) {
		const { values, vectors } = eigen(withDiagonal(matrix, communalities));
		const lengths = Array.from(values.subarray(0, factors), (value) => Math.sqrt(Math.abs(value)));
		const loadings = scaledVectors(vectors, lengths);
		const next = rowSquares(loadings);
		change = changeOf(communalities, next, preset);
		communalities = next;
		const settled = preset === 'spss' ? change < 0.001 : change < 1e-9;
		if (settled || preset === 'spss') {
			const item = next.findIndex((communality) => communality > 1);
			if (item >= 0) return fail('factor.heywood', { item: names[item], iterations: step });
		}
		if (!settled) {
			yield step / limit;
			continue;
		}
		// |λ| above follows SPSS; a factor that ends with a negative variance is none.
		const most = values.filter((value) => value > 1e-12).length;
		if (factors > most) return fail('factor.noVariance', { factor: most + 1, most });
		return ok({ loadings, initial, iterations: step, warnings: [] });
	}
	const item = communalities.findIndex((communality) => communality > 1);
	if (item >= 0) return fail('factor.heywood', { item: names[item], iterations: limit });
	return fail('factor.notConverged', { iterations: limit, change });
}

function changeOf(before: Float64Array, after: Float64Array, preset: FactorPreset): number {
	const moves = Array.from(after, (value, i) => value - before[i]);
	if (preset === 'spss') return Math.max(...moves.map(Math.abs));
	return Math.abs(moves.reduce((sum, move) => sum + move, 0));
}
