import { ok, type Message, type Outcome } from '../../outcome';
import { fitOls, isPerfectFit } from '../../stats/regression/ols';
import { cutAt, type Cut } from '../order';

/** Results and facts of the units that a model is of. */
export interface ResidualData {
	y: Float64Array;
	/** The facts, without the constant. */
	columns: Float64Array[];
	/** 1 for units that may be drawn. */
	eligible: Uint8Array;
	/** Decides between equal residuals: the lower first. */
	order: ArrayLike<number>;
}

export interface RankedResiduals {
	rSquared: number;
	residuals: Float64Array;
	/** Positions from the highest residual down. */
	ranked: number[];
	cut: Cut;
	/** Positions of columns set aside. */
	aside: number[];
	warnings: Message[];
}

/** Residuals are compared on this grid, so that rounding in the last bits cannot decide a place. */
const GRID = 1e10;
const onGrid = (value: number): number => Math.round(value * GRID);

/**
 * Least squares of results on facts, and a draw of those that lie furthest above what such units have on average.
 * All units take part in the fit; only eligible ones are drawn.
 * Source: our own what-if, no rule of the scheme. R: lm, residuals, order.
 */
export function rankResiduals(
	{ y, columns, eligible, order }: ResidualData,
	places: number
): Outcome<RankedResiduals> {
	const fitted = fitOls({ y, columns, hasIntercept: true, weights: null, weightKind: 'analytic' });
	if (!fitted.ok) return fitted;
	const fit = fitted.value;
	const { residuals, residualSquares, totalSquares } = fit;
	const ranked = Array.from(y, (_, i) => i).sort(
		(a, b) => onGrid(residuals[b]) - onGrid(residuals[a]) || order[a] - order[b]
	);
	const cut = cutAt(
		ranked.filter((i) => eligible[i] === 1),
		places,
		(i) => residuals[i],
		(a, b) => onGrid(residuals[a]) === onGrid(residuals[b])
	);
	return ok({
		rSquared: 1 - residualSquares / totalSquares,
		residuals,
		ranked,
		cut,
		aside: fit.dependent.map(({ column }) => column),
		warnings: isPerfectFit(fit) ? [{ code: 'regression.perfectFit' }] : []
	});
}
