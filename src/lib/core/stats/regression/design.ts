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
export interface ScaledDesign {
	/** Each of length one; a constant column is zero. */
	columns: Float64Array[];
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

/** The place of the first value that is no number, or too large; the length where all are. */
function firstNotFinite(values: Float64Array): number {
	for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return i;
	return values.length;
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
	const wrong = Math.min(...[y, ...columns].map(firstNotFinite));
	if (wrong < n) return fail('regression.notNumber', { row: wrong + 1 });
	if (isConstant(y)) return fail('regression.constantOutcome');

	const roots = weights ? Float64Array.from(weights, Math.sqrt) : null;
	const means = new Float64Array(columns.length);
	const lengths = new Float64Array(columns.length);
	const rawLengths = new Float64Array(columns.length);
	const scaled = columns.map((column, j) => {
		means[j] = hasIntercept ? weightedMean(column, weights) : 0;
		const raw = roots ? column.map((value, i) => value * roots[i]) : column;
		rawLengths[j] = length(raw);
		// A mean that rounds off would make a constant seem to vary.
		if (hasIntercept && isConstant(column)) return new Float64Array(n);
		const centred = column.slice();
		for (let i = 0; i < n; i++) centred[i] -= means[j];
		if (roots) for (let i = 0; i < n; i++) centred[i] *= roots[i];
		lengths[j] = length(centred);
		if (lengths[j] > 0) for (let i = 0; i < n; i++) centred[i] /= lengths[j];
		return centred;
	});
	const yMean = hasIntercept ? weightedMean(y, weights) : 0;
	return ok({ columns: scaled, means, lengths, rawLengths, yMean, roots });
}

/** The Euclidean length of a vector, without overflow. */
export function length(vector: Float64Array): number {
	const plain = dotFrom(vector, vector, 0);
	if (plain > 1e-200 && plain < 1e200) return Math.sqrt(plain);
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
