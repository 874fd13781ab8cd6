import { fail, ok, type Outcome } from '../../outcome';
import { isConstant } from '../correlation/items';
import { dotFrom } from '../dot';
import { mean } from '../moments';

/** What a regression is computed on: rows without empty cells. Columns are raw, as the user knows them. */
export interface RegressionData {
	/** The dependent variable. */
	y: Float64Array;
	/** The predictors, without the constant. */
	columns: Float64Array[];
	hasIntercept: boolean;
	/** Weights (> 0), or null. */
	weights: Float64Array | null;
	/**
	 * What the weights are: `analytic` as R's lm takes them (rows of different certainty; the default), or `frequency`:
	 * each row stands for so many equal cases, and n is their number.
	 */
	weightKind?: WeightKind;
}

export type WeightKind = 'analytic' | 'frequency';

/** How many cases there are: rows, or what the rows stand for. */
export const casesOf = ({ y, weights, weightKind }: RegressionData): number =>
	weights && weightKind === 'frequency' ? weights.reduce((sum, weight) => sum + weight, 0) : y.length;

/** Columns as they are decomposed: centred (with an intercept), of length one, weighted. */
export interface ScaledDesign extends Scaling {
	/** Each of length one; a constant column is zero. Taken over by the decomposition. */
	columns: Float64Array[];
}

/** How columns were centred and scaled. */
export interface Scaling {
	/** Mean of each column (weighted), 0 without an intercept. */
	means: Float64Array;
	/** Length of each centred column. */
	lengths: Float64Array;
	/** Length of each raw column. */
	rawLengths: Float64Array;
	yMean: number;
	/** √weight of each row, or null. */
	roots: Float64Array | null;
}

/** Why a regression cannot be computed. */
export type RegressionCode =
	/** params: rows, needed. */
	| 'regression.tooFewRows'
	/** The dependent variable has one value only. */
	| 'regression.constantOutcome'
	/** No predictor is left. */
	| 'regression.noPredictors'
	/** A weight is zero, negative or not a number. params: row (1-based). */
	| 'regression.badWeight'
	/** A value is not finite. params: row (1-based). */
	| 'regression.notNumber'
	/** Squares of the values are larger or smaller than a number can be. */
	| 'regression.outOfRange';

/** The first row in which a value is no number, or too large; the number of rows where all are numbers. */
function firstWrongRow(columns: readonly Float64Array[]): number {
	let first = columns[0].length;
	for (const column of columns) {
		for (let i = 0; i < first; i++) if (!Number.isFinite(column[i])) first = i;
	}
	return first;
}

/** The mean of a column (see `weightedMean`) and the sum of its squares, which is not weighted. */
function sumsOf(column: Float64Array, weights: Float64Array | null): { mean: number; squares: number } {
	if (weights) return { mean: weightedMean(column, weights), squares: NaN };
	const first = column[0];
	const end = column.length - 1;
	let [sum, sum2, squares, squares2] = [0, 0, 0, 0];
	let i = 0;
	for (; i < end; i += 2) {
		const a = column[i];
		const b = column[i + 1];
		sum += a - first;
		sum2 += b - first;
		squares += a * a;
		squares2 += b * b;
	}
	if (i < column.length) {
		sum += column[i] - first;
		squares += column[i] * column[i];
	}
	return { mean: first + (sum + sum2) / column.length, squares: squares + squares2 };
}

/** The mean of a column, weighted if there are weights; the first value is subtracted first, to keep digits. */
export function weightedMean(column: Float64Array, weights: Float64Array | null): number {
	if (!weights) return mean(column);
	const first = column[0];
	let [sum, total] = [0, 0];
	for (let i = 0; i < column.length; i++) {
		sum += weights[i] * (column[i] - first);
		total += weights[i];
	}
	return first + sum / total;
}

/** Centres and scales the columns. A constant column gets length 0 and stays zero. */
export function scaleDesign(data: RegressionData): Outcome<ScaledDesign, RegressionCode> {
	const { y, columns, hasIntercept, weights } = data;
	const n = y.length;
	const needed = columns.length + Number(hasIntercept);
	if (columns.length === 0) return fail('regression.noPredictors');
	const tooFew = (rows: number) => fail('regression.tooFewRows', { rows, needed: needed + 1 });
	if (n <= needed) return tooFew(n);
	const bad = weights?.findIndex((weight) => !(weight > 0 && weight < Infinity)) ?? -1;
	if (bad >= 0) return fail('regression.badWeight', { row: bad + 1 });
	const cases = casesOf(data);
	if (cases <= needed) return tooFew(Math.floor(cases));
	const sums = columns.map((column) => sumsOf(column, weights));
	const own = sumsOf(y, weights);
	// A sum that is a number has no other parts.
	if (![own, ...sums].every(({ mean }) => Number.isFinite(mean))) {
		const wrong = firstWrongRow([y, ...columns]);
		if (wrong < n) return fail('regression.notNumber', { row: wrong + 1 });
	}
	if (isConstant(y)) return fail('regression.constantOutcome');

	const roots = weights ? Float64Array.from(weights, Math.sqrt) : null;
	const means = new Float64Array(columns.length);
	const lengths = new Float64Array(columns.length);
	const rawLengths = new Float64Array(columns.length);
	// One piece of memory for all.
	const all = new Float64Array(n * columns.length);
	const scaled = columns.map((column, j) => {
		means[j] = hasIntercept ? sums[j].mean : 0;
		rawLengths[j] = rawLength(column, sums[j].squares, roots);
		// A mean that rounds off would make a constant seem to vary.
		if (hasIntercept && isConstant(column)) return all.subarray(j * n, (j + 1) * n);
		const centred = all.subarray(j * n, (j + 1) * n);
		const middle = means[j];
		for (let i = 0; i < n; i++) centred[i] = column[i] - middle;
		if (roots) for (let i = 0; i < n; i++) centred[i] *= roots[i];
		const size = length(centred);
		lengths[j] = size;
		const inverse = 1 / size;
		if (Number.isFinite(inverse)) for (let i = 0; i < n; i++) centred[i] *= inverse;
		else if (size > 0) for (let i = 0; i < n; i++) centred[i] /= size;
		return centred;
	});
	const yMean = hasIntercept ? own.mean : 0;
	return ok({ columns: scaled, means, lengths, rawLengths, yMean, roots });
}

function rawLength(column: Float64Array, squares: number, roots: Float64Array | null): number {
	if (roots) return length(column.map((value, i) => value * roots[i]));
	return squares > LEAST && squares < MOST ? Math.sqrt(squares) : length(column);
}

/** Between these a sum of squares has neither lost parts nor overflown. */
const LEAST = 1e-200;
const MOST = 1e200;

/** The Euclidean length of a vector, without overflow. */
export function length(vector: Float64Array): number {
	const plain = dotFrom(vector, vector, 0);
	if (plain > LEAST && plain < MOST) return Math.sqrt(plain);
	let largest = 0;
	for (let i = 0; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i]));
	if (largest === 0) return 0;
	let squares = 0;
	for (let i = 0; i < vector.length; i++) {
		const part = vector[i] / largest;
		squares += part * part;
	}
	return largest * Math.sqrt(squares);
}
