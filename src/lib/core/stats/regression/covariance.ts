import type { RegressionData, Scaling } from './design';
import { ExactSum } from './exact';
import type { QrDecomposition } from './householder';

/** With less than this left of a column by the others, rounding of the columns costs digits of the standard errors. */
const REFINE_BELOW = 1e-2;
/** A correction this large is none: the columns are dependent to the last digit. */
const LARGEST_CORRECTION = 0.1;

/**
 * The covariance matrix of the coefficients divided by σ²: (X'WX)⁻¹ in the units of the raw columns, the constant, if
 * there is one, first. Where columns are nearly dependent it is refined once, with the products of the raw columns in
 * twice the precision.
 */
export function unscaledCovariance(
	data: RegressionData,
	design: Scaling,
	kept: readonly number[],
	qr: QrDecomposition
): number[][] {
	const root = qr.inverse();
	const slopes = kept.map((a, i) =>
		kept.map((b, j) => {
			let sum = 0;
			for (let k = Math.max(i, j); k < kept.length; k++) sum += root[k][i] * root[k][j];
			return sum / (design.lengths[a] * design.lengths[b]);
		})
	);
	const plain = data.hasIntercept ? withConstant(slopes, design, kept, data.y.length) : slopes;
	const least = Math.min(...kept.map((j, i) => 1 / (slopes[i][i] * design.lengths[j] ** 2)));
	// Roots of weights are rounded themselves; nothing more is to be had.
	return data.weights || least > REFINE_BELOW ? plain : refined(data, kept, plain);
}

function withConstant(slopes: number[][], design: Scaling, kept: readonly number[], n: number): number[][] {
	const means = kept.map((j) => design.means[j]);
	const total = design.roots ? design.roots.reduce((sum, root) => sum + root * root, 0) : n;
	const beside = slopes.map((row) => -row.reduce((sum, value, j) => sum + value * means[j], 0));
	const constant = 1 / total - beside.reduce((sum, value, j) => sum + value * means[j], 0);
	return [[constant, ...beside], ...slopes.map((row, i) => [beside[i], ...row])];
}

/** C + C(I − X'X·C). */
function refined({ columns, hasIntercept, y }: RegressionData, kept: readonly number[], plain: number[][]) {
	const used = kept.map((j) => columns[j]);
	const gram = products(hasIntercept ? [new Float64Array(y.length).fill(1), ...used] : used);
	const rest = gram.map((row, i) =>
		row.map((_, j) => {
			const sum = new ExactSum();
			if (i === j) sum.add(1);
			row.forEach(({ high, low }, k) => {
				sum.addProduct(-high, plain[k][j]);
				sum.addProduct(-low, plain[k][j]);
			});
			return sum.value;
		})
	);
	const sizes = gram.map((row, i) => Math.sqrt(row[i].high));
	const worst = Math.max(...rest.flatMap((row, i) => row.map((e, j) => (Math.abs(e) * sizes[j]) / sizes[i])));
	if (!(worst < LARGEST_CORRECTION)) return plain;
	const corrected = plain.map((row) =>
		row.map((value, j) => value + row.reduce((sum, one, k) => sum + one * rest[k][j], 0))
	);
	return corrected.map((row, i) => row.map((value, j) => 0.5 * (value + corrected[j][i])));
}

/** Σab of every two columns, in twice the precision. */
function products(columns: readonly Float64Array[]): ExactSum[][] {
	const result: ExactSum[][] = columns.map(() => []);
	columns.forEach((a, i) => {
		for (let j = 0; j <= i; j++) {
			const sum = new ExactSum();
			for (let row = 0; row < a.length; row++) sum.addProduct(a[row], columns[j][row]);
			result[i][j] = sum;
			result[j][i] = sum;
		}
	});
	return result;
}
