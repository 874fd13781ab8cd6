import type { RegressionData, ScaledDesign } from './design';
import { ExactSum } from './exact';
import type { QrDecomposition } from './householder';

/** With less than this left of a column by the others, rounding of the columns costs digits of the standard errors. */
const REFINE_BELOW = 1e-2;
/** A correction this large is none: the columns are dependent to the last digit. */
const LARGEST_CORRECTION = 0.1;

/**
 * The inverse of the products of the columns that take part, as they are decomposed (centred, of length one): what
 * standard errors and tolerances are made of. Where columns are nearly dependent it is refined once, with the products
 * of the raw columns in twice the precision.
 * @returns row by row
 */
export function inverseGram(
	data: RegressionData,
	design: ScaledDesign,
	kept: readonly number[],
	qr: QrDecomposition
): Float64Array[] {
	const root = qr.inverse();
	const size = kept.length;
	const inverse = kept.map((_, i) =>
		Float64Array.from(kept, (__, j) => {
			let sum = 0;
			for (let k = Math.max(i, j); k < size; k++) sum += root[k][i] * root[k][j];
			return sum;
		})
	);
	const least = Math.min(...inverse.map((row, i) => 1 / row[i]));
	// Roots of weights are rounded themselves; nothing more is to be had.
	if (data.weights || least > REFINE_BELOW) return inverse;
	return refined(data, design, kept, inverse);
}

/** C + C(I − GC), in the units of the raw columns. */
function refined(
	{ columns, hasIntercept }: RegressionData,
	{ lengths }: ScaledDesign,
	kept: readonly number[],
	inverse: Float64Array[]
): Float64Array[] {
	const used = kept.map((j) => columns[j]);
	const scale = kept.map((j) => lengths[j]);
	const gram = products(used, hasIntercept);
	const n = hasIntercept ? used[0].length : 1;
	// n times the products are inverted, so that nothing has to be divided.
	const raw = inverse.map((row, i) => row.map((value, j) => value / scale[i] / scale[j] / n));
	const rest = gram.map((row, i) =>
		row.map((_, j) => {
			const sum = new ExactSum();
			if (i === j) sum.add(1);
			row.forEach(({ high, low }, k) => {
				sum.addProduct(-high, raw[k][j]);
				sum.addProduct(-low, raw[k][j]);
			});
			return sum.value;
		})
	);
	const worst = Math.max(...rest.flatMap((row, i) => row.map((e, j) => (Math.abs(e) * scale[j]) / scale[i])));
	if (!(worst < LARGEST_CORRECTION)) return inverse;
	const corrected = raw.map((row, i) =>
		row.map((value, j) => {
			let change = 0;
			for (let k = 0; k < row.length; k++) change += row[k] * rest[k][j];
			return (value + change) * scale[i] * scale[j] * n;
		})
	);
	return corrected.map((row, i) => row.map((value, j) => 0.5 * (value + corrected[j][i])));
}

/** n·Σ(a − ā)(b − b̄) of every two columns (Σab without a constant), in twice the precision. */
function products(columns: Float64Array[], hasIntercept: boolean): ExactSum[][] {
	const sums = columns.map((column) => {
		const sum = new ExactSum();
		column.forEach((value) => sum.add(value));
		return sum;
	});
	const result: ExactSum[][] = columns.map(() => []);
	columns.forEach((a, i) => {
		for (let j = 0; j <= i; j++) {
			const b = columns[j];
			const plain = new ExactSum();
			for (let row = 0; row < a.length; row++) plain.addProduct(a[row], b[row]);
			const product = hasIntercept ? aboutMeans(plain, sums[i], sums[j], a.length) : plain;
			result[i][j] = product;
			result[j][i] = product;
		}
	});
	return result;
}

function aboutMeans(plain: ExactSum, a: ExactSum, b: ExactSum, n: number): ExactSum {
	const result = new ExactSum();
	result.addProduct(plain.high, n);
	result.addProduct(plain.low, n);
	result.addProduct(-a.high, b.high);
	result.addProduct(-a.high, b.low);
	result.addProduct(-a.low, b.high);
	return result;
}
