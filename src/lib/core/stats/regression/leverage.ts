import type { OlsFit } from './ols';
import { totalWeight } from './summary';

/** What each row means for the fit. */
export interface Influence {
	/** h: the diagonal of the hat matrix. SPSS prints h − 1/n ("centred leverage"). */
	leverage: Float64Array;
	/** Residual / (s·√(1−h)): internally studentised (R's rstandard, SPSS's "Studentized residual"). */
	studentised: Float64Array;
	/** With the row left out of s: externally studentised (R's rstudent, SPSS's "Studentized deleted residual"). */
	deleted: Float64Array;
	/** Cook's distance. */
	cook: Float64Array;
}

/** The leverage h of every row; of each of the equal cases of a row where weights are frequencies. */
export function leverageOf(fit: OlsFit): Float64Array {
	const { rows: n, qr, hasIntercept, design } = fit;
	const total = totalWeight(fit);
	const leverage = Float64Array.from({ length: n }, (_, i) =>
		hasIntercept ? (design.roots ? design.roots[i] ** 2 : 1) / total : 0
	);
	for (let k = 0; k < qr.columns; k++) {
		const q = qr.column(k);
		for (let i = 0; i < n; i++) leverage[i] += q[i] * q[i];
	}
	const roots = fit.isFrequency ? design.roots : null;
	return roots ? leverage.map((h, i) => h / roots[i] ** 2) : leverage;
}

/**
 * Leverage, studentised residuals and Cook's distance of every row. NaN where a row determines its own fit (h = 1).
 * Source: Cook and Weisberg (1982); names as in R and SPSS.
 */
export function influenceOf(fit: OlsFit): Influence {
	const leverage = leverageOf(fit);
	const { rows: n, parameters, residuals, residualSquares, design } = fit;
	const roots = fit.isFrequency ? null : design.roots;
	const df = fit.n - parameters;
	const variance = residualSquares / df;
	const studentised = new Float64Array(n);
	const deleted = new Float64Array(n);
	const cook = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		const residual = residuals[i] * (roots?.[i] ?? 1);
		const left = 1 - leverage[i];
		studentised[i] = left > 1e-10 ? residual / Math.sqrt(variance * left) : NaN;
		const without = (residualSquares - (residual * residual) / left) / (df - 1);
		deleted[i] = left > 1e-10 && without > 0 ? residual / Math.sqrt(without * left) : NaN;
		cook[i] = (studentised[i] ** 2 * leverage[i]) / left / parameters;
	}
	return { leverage, studentised, deleted, cook };
}
