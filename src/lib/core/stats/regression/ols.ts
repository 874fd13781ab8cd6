import { fail, ok, type Outcome } from '../../outcome';
import { unscaledCovariance } from './covariance';
import {
	casesOf,
	length,
	scaleDesign,
	type RegressionCode,
	type RegressionData,
	type Scaling
} from './design';
import { ExactSum, ExactSums } from './exact';
import type { QrDecomposition } from './householder';
import { rankDesign, type DependentColumn } from './rank';

/** What least squares gives; everything else is computed from it (see summary.ts). */
export interface OlsFit {
	/** Number of cases: of rows, or what they stand for where weights are frequencies. */
	n: number;
	/** Number of rows. */
	rows: number;
	/** Whether a row stands for as many equal cases as its weight says. */
	isFrequency: boolean;
	/** Parameters, with the constant. */
	parameters: number;
	hasIntercept: boolean;
	/** The constant; 0 without one. */
	constant: number;
	/** B of each column that takes part, in the unit of y per unit of the column. */
	coefficients: Float64Array;
	/** Positions of the columns that take part, and those set aside. */
	kept: number[];
	dependent: DependentColumn[];
	/** y − ŷ in the unit of y, not weighted. */
	residuals: Float64Array;
	/** Sum of squares of the residuals and of y around its mean (around 0 without a constant); weighted. */
	residualSquares: number;
	totalSquares: number;
	/** The decomposition of the centred and scaled columns that take part, for errors and leverage. */
	qr: QrDecomposition;
	design: Scaling;
	/** Covariance of the coefficients divided by σ², the constant first; see covariance.ts. */
	unscaled: number[][];
}

/**
 * Ordinary least squares (weighted if there are weights): columns centred and of length one, Householder QR in the given
 * order, then one step of refinement with residuals in twice the precision.
 * @returns the fit; columns that are constant or that earlier ones determine are set aside and named in it
 * Source: methods.md 10; Björck, Numerical Methods for Least Squares Problems, section 2.9 (refinement).
 */
export function fitOls(data: RegressionData): Outcome<OlsFit, RegressionCode> {
	const scaled = scaleDesign(data);
	if (!scaled.ok) return scaled;
	const design = scaled.value;
	const n = data.y.length;
	const { kept, qr, dependent } = rankDesign(design, n);
	if (kept.length === 0) return fail('regression.noPredictors');
	const used = kept.map((j) => ({
		raw: data.columns[j],
		mean: design.means[j],
		length: design.lengths[j]
	}));
	const state = { constant: design.yMean, coefficients: new Float64Array(kept.length) };
	// From the mean: the first step is the solution, the second refines it.
	let residuals = less(data.y, state.constant, null);
	for (let step = 0; step < 2; step++) {
		addStep(residuals, qr, design, used, data.hasIntercept, state);
		residuals = exactResiduals(data, used, state);
	}
	const fit: OlsFit = {
		n: casesOf(data),
		rows: n,
		isFrequency: data.weights !== null && data.weightKind === 'frequency',
		parameters: kept.length + Number(data.hasIntercept),
		hasIntercept: data.hasIntercept,
		...state,
		kept,
		dependent,
		residuals,
		residualSquares: length(less(residuals, 0, design.roots)) ** 2,
		totalSquares: length(less(data.y, design.yMean, design.roots)) ** 2,
		qr,
		design,
		unscaled: unscaledCovariance(data, design, kept, qr)
	};
	return isInRange(fit) ? ok(fit) : fail('regression.outOfRange');
}

/** Whether all that the tables are made of is finite, and the values vary by more than nothing. */
function isInRange({ n, constant, coefficients, residualSquares, totalSquares, unscaled }: OlsFit): boolean {
	const numbers = [n, constant, ...coefficients, residualSquares, totalSquares, ...unscaled.flat()];
	return totalSquares > 0 && numbers.every(Number.isFinite) && unscaled.every((row, k) => row[k] > 0);
}

interface UsedColumn {
	raw: Float64Array;
	mean: number;
	length: number;
}
interface Solution {
	constant: number;
	coefficients: Float64Array;
}

/** Values less a number, times the root of the weight of each row. */
function less(values: Float64Array, by: number, roots: Float64Array | null): Float64Array {
	const result = new Float64Array(values.length);
	for (let i = 0; i < result.length; i++) result[i] = values[i] - by;
	if (roots) for (let i = 0; i < result.length; i++) result[i] *= roots[i];
	return result;
}

/** y − Xb from the raw columns, in twice the precision. */
function exactResiduals(
	{ y }: RegressionData,
	used: UsedColumn[],
	{ constant, coefficients }: Solution
): Float64Array {
	const sums = new ExactSums(y);
	sums.addConstant(-constant);
	used.forEach(({ raw }, j) => sums.addProducts(-coefficients[j], raw));
	return sums.values();
}

/** Fits the residuals and adds what they give to the solution. */
function addStep(
	residuals: Float64Array,
	qr: QrDecomposition,
	{ roots }: Scaling,
	used: UsedColumn[],
	hasIntercept: boolean,
	solution: Solution
): void {
	const weights = roots ? roots.map((root) => root * root) : null;
	const middle = hasIntercept ? meanOf(residuals, weights) : 0;
	const step = qr.solve(qr.project(less(residuals, middle, roots)));
	const shift = new ExactSum();
	shift.add(solution.constant);
	shift.add(middle);
	used.forEach(({ mean, length: size }, j) => {
		const change = step[j] / size;
		solution.coefficients[j] += change;
		if (hasIntercept) shift.addProduct(-change, mean);
	});
	if (hasIntercept) solution.constant = shift.value;
}

function meanOf(values: Float64Array, weights: Float64Array | null): number {
	const sum = new ExactSum();
	if (!weights) {
		for (let i = 0; i < values.length; i++) sum.add(values[i]);
		return sum.value / values.length;
	}
	const total = new ExactSum();
	for (let i = 0; i < values.length; i++) {
		sum.addProduct(values[i], weights[i]);
		total.add(weights[i]);
	}
	return sum.value / total.value;
}

/** A variance of the residuals this small beside the squares of the values is rounding; as R's summary.lm. */
const PERFECT = 1e-30;

/** Whether the model leaves nothing but rounding. */
export function isPerfectFit({ residualSquares, totalSquares, n, parameters, design }: OlsFit): boolean {
	const variance = residualSquares / (n - parameters);
	return !(variance > PERFECT * (design.yMean ** 2 + totalSquares / n));
}
