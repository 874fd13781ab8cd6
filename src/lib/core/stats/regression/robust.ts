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

/** (X'WX)⁻¹·M·(X'WX)⁻¹ on the diagonal, with M = Σ over groups of the square of their scores. */
function sandwich(
	fit: OlsFit,
	data: readonly Float64Array[],
	scores: Float64Array,
	group: Int32Array | null
) {
	const bread = fit.unscaled;
	const offset = Number(fit.hasIntercept);
	const size = bread.length;
	const sums = new Map<number, Float64Array>();
	for (let i = 0; i < fit.n; i++) {
		const key = group ? group[i] : i;
		let sum = sums.get(key);
		if (!sum) sums.set(key, (sum = new Float64Array(size)));
		if (offset) sum[0] += scores[i];
		for (let k = 0; k < size - offset; k++) sum[k + offset] += scores[i] * data[fit.kept[k]][i];
	}
	return bread.map((row) => {
		let total = 0;
		for (const sum of sums.values()) {
			let dot = 0;
			for (let k = 0; k < size; k++) dot += row[k] * sum[k];
			total += dot * dot;
		}
		return total;
	});
}

/** The coefficients tested with other variances. */
export function testedWith(
	fit: OlsFit,
	variances: readonly number[],
	df: readonly number[]
): Outcome<RobustErrors, RobustCode> {
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
	return ok({ se, t, p: t.map((value, k) => tTwoSided(value, df[k])), df: [...df] });
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
	const scores = fit.residuals.map(
		(residual, i) => (residual * (fit.design.roots?.[i] ?? 1) ** 2) / (1 - leverage[i])
	);
	const variances = sandwich(fit, columns, scores, null);
	const df = variances.map(() => fit.n - fit.parameters);
	return testedWith(fit, variances, df);
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
	const variances = sandwich(fit, columns, scores, group).map((value) => value * factor);
	const df = variances.map(() => groups - 1);
	return testedWith(fit, variances, df);
}
