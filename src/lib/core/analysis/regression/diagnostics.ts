import type { ResultPlot, Text } from '../../report/types';
import { normalQuantile } from '../../stats/distributions/normal';
import { quantile } from '../../stats/quantile';
import { influenceOf, type Influence } from '../../stats/regression/leverage';
import { isPerfectFit } from '../../stats/regression/ols';
import type { Attempt, Model } from './model';
import { level, rowPlot, sloped, type RowPoint } from './plots';

/**
 * What the residuals of a model show: against the fitted values (are they scattered evenly?), against normal quantiles (are
 * they normal?), and against leverage (do single rows decide?). Residuals are internally studentised.
 * @returns nothing for models that leave nothing
 */
export function diagnosticPlots(
	attempts: readonly Attempt[],
	nameOf: (place: number) => Text
): ResultPlot<Text>[] {
	return attempts.flatMap((attempt) => {
		if (!attempt.model.ok || isPerfectFit(attempt.model.value.fit)) return [];
		const model = attempt.model.value;
		const influence = influenceOf(model.fit);
		return [
			residualPlot(attempt, model, influence, nameOf),
			quantilePlot(attempt, model, influence, nameOf),
			leveragePlot(attempt, model, influence, nameOf)
		];
	});
}

const params = ({ title }: Attempt) => ({ dependent: title });
const RESIDUAL: Text = { code: 'regressionResult.studentised' };

function residualPlot(
	attempt: Attempt,
	{ fit, data, rows }: Model,
	{ studentised }: Influence,
	nameOf: (place: number) => Text
): ResultPlot<Text> {
	const points = Array.from(studentised, (y, row): RowPoint => ({
		x: data.y[row] - fit.residuals[row],
		y,
		row,
		weight: Math.abs(y)
	}));
	return rowPlot({
		id: `residuals-${attempt.variable}`,
		title: { code: 'regressionResult.residualsTitle', params: params(attempt) },
		description: { code: 'regressionResult.residualsText' },
		x: { code: 'regressionResult.fitted' },
		y: RESIDUAL,
		points,
		lines: level(points, 0, { code: 'regressionResult.zero' }),
		labelOf: ({ row }) => nameOf(rows[row])
	});
}

/** Positions as R's ppoints; a row that stands for several cases is at the middle of theirs. */
function quantilePlot(
	attempt: Attempt,
	{ fit, rows }: Model,
	{ studentised }: Influence,
	nameOf: (place: number) => Text
): ResultPlot<Text> {
	const roots = fit.isFrequency ? fit.design.roots : null;
	const order = Array.from(studentised, (_, row) => row)
		.filter((row) => Number.isFinite(studentised[row]))
		.sort((a, b) => studentised[a] - studentised[b] || a - b);
	const casesOf = (row: number) => (roots ? roots[row] ** 2 : 1);
	const all = order.reduce((sum, row) => sum + casesOf(row), 0);
	const a = all <= 10 ? 3 / 8 : 1 / 2;
	let before = 0;
	const points = order.map((row): RowPoint => {
		const cases = casesOf(row);
		const share = (before + (cases + 1) / 2 - a) / (all + 1 - 2 * a);
		before += cases;
		return { x: normalQuantile(share), y: studentised[row], row, weight: Math.abs(studentised[row]) };
	});
	const sorted = Float64Array.from(order, (row) => studentised[row]);
	// As R's qqline: through the quartiles.
	const [low, high] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
	const slope = (high - low) / (2 * normalQuantile(0.75));
	return rowPlot({
		id: `qq-${attempt.variable}`,
		title: { code: 'regressionResult.qqTitle', params: params(attempt) },
		description: { code: 'regressionResult.qqText' },
		x: { code: 'regressionResult.normalQuantile' },
		y: RESIDUAL,
		points,
		lines: sloped(points, slope, (low + high) / 2, { code: 'regressionResult.quartileLine' }),
		labelOf: ({ row }) => nameOf(rows[row])
	});
}

function leveragePlot(
	attempt: Attempt,
	{ fit, rows }: Model,
	{ studentised, leverage, cook }: Influence,
	nameOf: (place: number) => Text
): ResultPlot<Text> {
	const points = Array.from(studentised, (y, row): RowPoint => ({
		x: leverage[row],
		y,
		row,
		weight: Number.isFinite(cook[row]) ? cook[row] : 0
	}));
	const named = (row: number): Text => {
		const name = nameOf(rows[row]);
		return typeof name === 'string'
			? { code: 'regressionResult.cookOfName', params: { name, cook: cook[row] } }
			: { code: 'regressionResult.cookOfLine', params: { ...name.params, cook: cook[row] } };
	};
	const usual = (2 * fit.parameters) / fit.n;
	const heights = points.map(({ y }) => y).filter(Number.isFinite);
	const [low, high] = heights.reduce(([l, h], y) => [Math.min(l, y), Math.max(h, y)], [0, 0]);
	return rowPlot({
		id: `leverage-${attempt.variable}`,
		title: { code: 'regressionResult.leverageTitle', params: params(attempt) },
		description: { code: 'regressionResult.leverageText' },
		x: { code: 'regressionResult.leverage' },
		y: RESIDUAL,
		points,
		lines: [
			...level(points, 0, { code: 'regressionResult.zero' }),
			{
				from: { x: usual, y: low },
				to: { x: usual, y: high },
				label: { code: 'regressionResult.highLeverage' }
			}
		],
		labelOf: ({ row }) => named(row)
	});
}
