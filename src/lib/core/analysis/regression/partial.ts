import type { ResultPlot, Text } from '../../report/types';
import { isPerfectFit } from '../../stats/regression/ols';
import type { Attempt, Model } from './model';
import { rowPlot, sloped, type RowPoint } from './plots';

/**
 * Added-variable plots: for each predictor what the others leave of the dependent variable, against what they leave of the
 * predictor. The slope of the line is B.
 *
 * What the others leave of a column is X·C_j/C_jj, with C the covariance of the coefficients divided by σ²; of the dependent
 * variable it is the residual and B times that.
 * Source: Cook and Weisberg (1982), section 2.3.2; R: car::avPlots.
 */
export function partialPlots(
	attempts: readonly Attempt[],
	nameOf: (place: number) => Text
): ResultPlot<Text>[] {
	return attempts.flatMap((attempt) => {
		if (!attempt.model.ok || isPerfectFit(attempt.model.value.fit)) return [];
		const model = attempt.model.value;
		return model.fit.kept.map((_, k) => partialPlot(attempt, model, k, nameOf));
	});
}

/** What the other columns leave of the kth that takes part. */
export function leftOf({ fit, data }: Model, k: number): Float64Array {
	const offset = Number(fit.hasIntercept);
	const parts = fit.unscaled[k + offset];
	const own = parts[k + offset];
	const left = new Float64Array(fit.rows);
	// Centred, so that a constant takes no digits.
	fit.kept.forEach((column, j) => {
		const factor = parts[j + offset] / own;
		const mean = fit.design.means[column];
		const values = data.columns[column];
		for (let i = 0; i < left.length; i++) left[i] += factor * (values[i] - mean);
	});
	return left;
}

function partialPlot(attempt: Attempt, model: Model, k: number, nameOf: (place: number) => Text) {
	const { fit, terms, rows } = model;
	const term = terms[fit.kept[k]];
	const b = fit.coefficients[k];
	const left = leftOf(model, k);
	const points = Array.from(left, (x, row): RowPoint => ({
		x,
		y: fit.residuals[row] + b * x,
		row,
		weight: Math.abs(x)
	}));
	const params = { dependent: attempt.title, name: term.name };
	return rowPlot({
		id: `partial-${attempt.variable}-${term.id}`,
		title: { code: 'regressionResult.partialTitle', params },
		description: { code: 'regressionResult.partialText', params },
		x: { code: 'regressionResult.leftOf', params: { name: term.name } },
		y: { code: 'regressionResult.leftOf', params: { name: attempt.title } },
		points,
		lines: sloped(points, b, 0, { code: 'regressionResult.slopeIsB' }),
		labelOf: ({ row }) => nameOf(rows[row])
	});
}
