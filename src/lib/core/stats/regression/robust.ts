import { fail, ok, type Outcome } from '../../outcome';
import { tTwoSided } from '../distributions/student-t';
import { leverageOf } from './leverage';
import { isPerfectFit, type OlsFit } from './ols';

/** Standard errors that do not assume equal variances or independent rows; the constant first, if there is one. */
export interface RobustErrors {
	se: number[];
	t: number[];
	p: number[];
	/** Of each coefficient. */
	df: number[];
	/** Of the coefficients. */
	covariance: number[][];
}

/** Why there are no such errors. */
export type RobustCode =
	/** A row that the model meets whatever its value is. params: row (1-based). */
	| 'regression.fullLeverage'
	/** params: found. */
	| 'regression.tooFewClusters'
	/** Nothing varies but between groups, of which there are too few for this column. params: column (−1 the constant). */
	| 'regression.noClusterVariation'
	/** The model leaves nothing. */
	| 'regression.perfectFit';

/** A variance below this part of the usual one is rounding. */
const ROUNDING = 1e-24;
/** A leverage this close to 1 is 1. */
const FULL = 1e-10;

/** (X'WX)⁻¹·M·(X'WX)⁻¹, with M = Σ over groups of the products of their scores. */
function sandwich(
	fit: OlsFit,
	data: readonly Float64Array[],
	scores: Float64Array,
	group: Int32Array | null
): number[][] {
	const bread = fit.unscaled;
	const offset = Number(fit.hasIntercept);
	const size = bread.length;
	const result = bread.map((row) => row.map(() => 0));
	const addGroup = (sum: Float64Array) => {
		const part = bread.map((row) => {
			let dot = 0;
			for (let k = 0; k < size; k++) dot += row[k] * sum[k];
			return dot;
		});
		for (let j = 0; j < size; j++) for (let k = 0; k < size; k++) result[j][k] += part[j] * part[k];
	};
	const addRow = (sum: Float64Array, i: number) => {
		if (offset) sum[0] += scores[i];
		for (let k = 0; k < size - offset; k++) sum[k + offset] += scores[i] * data[fit.kept[k]][i];
	};
	if (!group) {
		const sum = new Float64Array(size);
		for (let i = 0; i < fit.rows; i++) {
			addRow(sum.fill(0), i);
			addGroup(sum);
		}
		return result;
	}
	const sums = new Map<number, Float64Array>();
	for (let i = 0; i < fit.rows; i++) {
		let sum = sums.get(group[i]);
		if (!sum) sums.set(group[i], (sum = new Float64Array(size)));
		addRow(sum, i);
	}
	sums.forEach(addGroup);
	return result;
}

/** The coefficients tested with another covariance matrix. */
export function testedWith(
	fit: OlsFit,
	covariance: number[][],
	df: readonly number[]
): Outcome<RobustErrors, RobustCode> {
	const variances = covariance.map((row, k) => row[k]);
	if (isPerfectFit(fit)) return fail('regression.perfectFit');
	const usual = fit.residualSquares / (fit.n - fit.parameters);
	const bread = fit.unscaled;
	const none = variances.findIndex(
		(variance, k) => !(variance > ROUNDING * usual * bread[k][k] && df[k] > 0)
	);
	if (none >= 0) {
		const at = none - Number(fit.hasIntercept);
		return fail('regression.noClusterVariation', { column: at < 0 ? at : fit.kept[at] });
	}
	const b = [...(fit.hasIntercept ? [fit.constant] : []), ...fit.coefficients];
	const se = variances.map(Math.sqrt);
	const t = b.map((value, k) => value / se[k]);
	return ok({ se, t, p: t.map((value, k) => tTwoSided(value, df[k])), df: [...df], covariance });
}

/**
 * HC3: each residual divided by 1 − h before it is squared; t with n − p degrees of freedom.
 * @param columns the raw columns that the fit was made of
 * Source: MacKinnon and White (1985); R: sandwich::vcovHC(type = "HC3").
 */
export function hc3(fit: OlsFit, columns: readonly Float64Array[]): Outcome<RobustErrors, RobustCode> {
	const leverage = leverageOf(fit);
	const full = leverage.findIndex((h) => h > 1 - FULL);
	if (full >= 0) return fail('regression.fullLeverage', { row: full + 1 });
	// A frequency multiplies the square of a case's score, an analytic weight the score itself.
	const power = fit.isFrequency ? 1 : 2;
	const scores = fit.residuals.map(
		(residual, i) => (residual * (fit.design.roots?.[i] ?? 1) ** power) / (1 - leverage[i])
	);
	const covariance = sandwich(fit, columns, scores, null);
	const df = covariance.map(() => fit.n - fit.parameters);
	return testedWith(fit, covariance, df);
}

/**
 * CR1: rows of a group may depend on each other; G/(G−1)·(n−1)/(n−p), t with G − 1 degrees of freedom.
 * @param group the group of each row, any whole numbers
 * Source: Liang and Zeger (1986); R: sandwich::vcovCL(type = "HC1").
 */
export function clusterRobust(
	fit: OlsFit,
	columns: readonly Float64Array[],
	group: Int32Array
): Outcome<RobustErrors, RobustCode> {
	const groups = new Set(group).size;
	if (groups < 2) return fail('regression.tooFewClusters', { found: groups });
	const scores = fit.residuals.map((residual, i) => residual * (fit.design.roots?.[i] ?? 1) ** 2);
	const factor = (groups / (groups - 1)) * ((fit.n - 1) / (fit.n - fit.parameters));
	const covariance = sandwich(fit, columns, scores, group).map((row) => row.map((value) => value * factor));
	const df = covariance.map(() => groups - 1);
	return testedWith(fit, covariance, df);
}
