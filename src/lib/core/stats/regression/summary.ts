import { fTails } from '../distributions/f-distribution';
import { tQuantile, tTwoSided } from '../distributions/student-t';
import type { OlsFit } from './ols';

/** One line of a regression table. */
export interface CoefficientRow {
	/** Position of the column; −1 for the constant. */
	column: number;
	b: number;
	se: number;
	/** Standardised coefficient; NaN for the constant and without one. */
	beta: number;
	t: number;
	p: number;
	low: number;
	high: number;
	/** 1 − R² of the column on the others, and its inverse; NaN for the constant. */
	tolerance: number;
	vif: number;
}

export interface ModelSummary {
	rows: CoefficientRow[];
	n: number;
	dfModel: number;
	dfResidual: number;
	r: number;
	rSquared: number;
	adjustedRSquared: number;
	/** Standard error of the estimate, in the unit of y. */
	see: number;
	f: number;
	fP: number;
	logLikelihood: number;
	/** As R's AIC and BIC: the variance counts as a parameter. */
	aic: number;
	bic: number;
}

/** Rows, in weighted regressions the sum of the weights. */
export const totalWeight = ({ design, n }: OlsFit): number =>
	design.roots ? design.roots.reduce((sum, root) => sum + root * root, 0) : n;

/**
 * The table of coefficients and the summary of a model.
 * @param confidence of the intervals, for instance 0.95
 * Source: methods.md 10; AIC and BIC as R 4.2's.
 */
export function summariseOls(fit: OlsFit, confidence: number): ModelSummary {
	const { n, parameters, kept, hasIntercept, residualSquares, totalSquares } = fit;
	const dfResidual = n - parameters;
	const dfModel = kept.length;
	const variance = residualSquares / dfResidual;
	const quantile = tQuantile(0.5 + confidence / 2, dfResidual);
	const tolerances = tolerancesOf(fit);
	const spread = Math.sqrt(totalSquares);
	const line = (at: number, column: number, b: number): CoefficientRow => {
		const se = Math.sqrt(variance * fit.unscaled[at][at]);
		const t = b / se;
		const kth = at - Number(hasIntercept);
		const isSlope = column >= 0;
		return {
			column,
			b,
			se,
			beta: isSlope && hasIntercept ? (b * fit.design.lengths[column]) / spread : NaN,
			t,
			p: tTwoSided(t, dfResidual),
			low: b - quantile * se,
			high: b + quantile * se,
			tolerance: isSlope ? tolerances[kth] : NaN,
			vif: isSlope ? 1 / tolerances[kth] : NaN
		};
	};
	const offset = Number(hasIntercept);
	const rows = kept.map((column, k) => line(k + offset, column, fit.coefficients[k]));
	if (hasIntercept) rows.unshift(line(0, -1, fit.constant));
	const rSquared = 1 - residualSquares / totalSquares;
	const f = (totalSquares - residualSquares) / dfModel / variance;
	const roots = fit.isFrequency ? null : fit.design.roots;
	const logWeights = roots?.reduce((sum, root) => sum + 2 * Math.log(root), 0) ?? 0;
	const logLikelihood =
		0.5 * (logWeights - n * (Math.log(2 * Math.PI) + 1 - Math.log(n) + Math.log(residualSquares)));
	return {
		rows,
		n,
		dfModel,
		dfResidual,
		r: Math.sqrt(rSquared),
		rSquared,
		adjustedRSquared: 1 - ((1 - rSquared) * (n - offset)) / dfResidual,
		see: Math.sqrt(variance),
		f,
		fP: fTails(f, dfModel, dfResidual).upper,
		logLikelihood,
		aic: -2 * logLikelihood + 2 * (parameters + 1),
		bic: -2 * logLikelihood + Math.log(n) * (parameters + 1)
	};
}

/** Tolerance of each column that takes part: what the others leave of it. */
const tolerancesOf = ({ unscaled, kept, design, hasIntercept }: OlsFit): number[] =>
	kept.map((column, k) => {
		const at = k + Number(hasIntercept);
		return Math.min(1, 1 / (unscaled[at][at] * design.lengths[column] ** 2));
	});
