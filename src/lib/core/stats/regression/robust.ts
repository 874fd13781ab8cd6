import { tTwoSided } from '../distributions/student-t';
import { leverageOf } from './leverage';
import type { OlsFit } from './ols';
import { unscaledCovariance } from './summary';

/** Standard errors that do not assume equal variances or independent rows; the constant first, if there is one. */
export interface RobustErrors {
	se: number[];
	t: number[];
	p: number[];
	df: number;
}

/** (X'WX)⁻¹·M·(X'WX)⁻¹ on the diagonal, with M = Σ over groups of the square of their scores. */
function sandwich(
	fit: OlsFit,
	data: readonly Float64Array[],
	scores: Float64Array,
	group: Int32Array | null
) {
	const bread = unscaledCovariance(fit);
	const offset = Number(fit.hasIntercept);
	const size = bread.length;
	const groups = group ? Math.max(...group) + 1 : fit.n;
	const sums = Array.from({ length: groups }, () => new Float64Array(size));
	for (let i = 0; i < fit.n; i++) {
		const sum = sums[group ? group[i] : i];
		if (offset) sum[0] += scores[i];
		for (let k = 0; k < size - offset; k++) sum[k + offset] += scores[i] * data[fit.kept[k]][i];
	}
	return bread.map((row) =>
		sums.reduce((total, sum) => {
			let dot = 0;
			for (let k = 0; k < size; k++) dot += row[k] * sum[k];
			return total + dot * dot;
		}, 0)
	);
}

function tested(fit: OlsFit, variances: number[], df: number): RobustErrors {
	const b = [...(fit.hasIntercept ? [fit.constant] : []), ...fit.coefficients];
	const se = variances.map(Math.sqrt);
	const t = b.map((value, k) => value / se[k]);
	return { se, t, p: t.map((value) => tTwoSided(value, df)), df };
}

/**
 * HC3: each residual divided by 1 − h before it is squared; t with n − p degrees of freedom.
 * @param columns the raw columns that the fit was made of
 * Source: MacKinnon and White (1985); R: sandwich::vcovHC(type = "HC3").
 */
export function hc3(fit: OlsFit, columns: readonly Float64Array[]): RobustErrors {
	const leverage = leverageOf(fit);
	const scores = fit.residuals.map(
		(residual, i) => (residual * (fit.design.roots?.[i] ?? 1) ** 2) / (1 - leverage[i])
	);
	return tested(fit, sandwich(fit, columns, scores, null), fit.n - fit.parameters);
}

/**
 * CR1: rows of a group may depend on each other; G/(G−1)·(n−1)/(n−p), t with G − 1 degrees of freedom.
 * @param group the group of each row, numbered from 0
 * Source: Liang and Zeger (1986); R: sandwich::vcovCL(type = "HC1").
 */
export function clusterRobust(
	fit: OlsFit,
	columns: readonly Float64Array[],
	group: Int32Array
): RobustErrors {
	const groups = new Set(group).size;
	const scores = fit.residuals.map((residual, i) => residual * (fit.design.roots?.[i] ?? 1) ** 2);
	const factor = (groups / (groups - 1)) * ((fit.n - 1) / (fit.n - fit.parameters));
	const variances = sandwich(fit, columns, scores, group).map((value) => value * factor);
	return tested(fit, variances, groups - 1);
}
