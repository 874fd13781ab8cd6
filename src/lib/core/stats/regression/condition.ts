import { eigen } from '../matrix/eigen';
import { zeros } from '../matrix/matrix';
import { length } from './design';
import type { OlsFit } from './ols';

/** One line of the table of collinearity: how nearly the columns are dependent in one direction. */
export interface ConditionLine {
	eigenvalue: number;
	/** √(largest eigenvalue / this one). */
	index: number;
	/** Share of the variance of each coefficient that this direction has; the constant first, if there is one. */
	proportions: number[];
}

/** An eigenvalue below this part of the largest is rounding. */
const ROUNDING = 2 ** -50;

/**
 * Condition indices and variance proportions of the columns of a model, each of unit length, not centred, with the
 * constant, as SPSS prints them.
 * @param columns the raw columns that the fit was made of
 * @returns the largest eigenvalue first; an index beyond about 3·10⁷ is given as that, since the digits end there
 * Source: Belsley, Kuh and Welsch (1980), chapter 3.
 */
export function conditionTable(fit: OlsFit, columns: readonly Float64Array[]): ConditionLine[] {
	const { rows: n, kept, hasIntercept, design } = fit;
	const raw = kept.map((j) => columns[j]);
	const used = hasIntercept ? [new Float64Array(n).fill(1), ...raw] : raw;
	const scaled = used.map((column) => {
		const weighted = column.map((value, i) => value * (design.roots ? design.roots[i] : 1));
		const size = length(weighted);
		return weighted.map((value) => value / size);
	});
	const size = scaled.length;
	const cross = zeros(size, size);
	for (let i = 0; i < size; i++) {
		for (let j = 0; j <= i; j++) {
			let sum = 0;
			for (let row = 0; row < n; row++) sum += scaled[i][row] * scaled[j][row];
			cross.values[i * size + j] = sum;
			cross.values[j * size + i] = sum;
		}
	}
	const { values, vectors } = eigen(cross);
	const floor = values[0] * ROUNDING;
	const parts = Array.from(values, (value, k) =>
		Array.from({ length: size }, (_, i) => vectors.values[k * size + i] ** 2 / Math.max(value, floor))
	);
	const totals = Array.from({ length: size }, (_, i) => parts.reduce((sum, part) => sum + part[i], 0));
	return parts.map((part, k) => ({
		eigenvalue: Math.max(values[k], 0),
		index: Math.sqrt(values[0] / Math.max(values[k], floor)),
		proportions: part.map((value, i) => value / totals[i])
	}));
}
