import type { DotPlot, ResultPlot, Text } from '../../report/types';
import { lineOfTerm } from './lines';
import type { Attempt, Line } from './model';
import type { Term } from './terms';
import type { RegressionSpec } from './types';

/**
 * Beta of every predictor with its interval, one series for each dependent variable: predictors of different units can be
 * held against each other. Without a constant there is no Beta, and B is shown.
 */
export function coefficientPlot(
	spec: RegressionSpec,
	attempts: readonly Attempt[],
	terms: readonly Term[]
): ResultPlot<Text> | null {
	const models = attempts.flatMap(({ variable, title, model }) =>
		model.ok ? [{ id: variable, title, model: model.value }] : []
	);
	if (models.length === 0) return null;
	const pointOf = (line: Line | null, n: number): DotPlot<Text>['rows'][number]['points'][number] => {
		if (!line) return null;
		const { b, beta, low, high, betaLow, betaHigh } = line;
		const [value, l, h] = spec.constant ? [beta, betaLow, betaHigh] : [b, low, high];
		if (!Number.isFinite(value)) return null;
		const hasInterval = Number.isFinite(l) && Number.isFinite(h);
		return { value, low: hasInterval ? l : null, high: hasInterval ? h : null, n };
	};
	const measure = spec.constant ? 'regressionResult.beta' : 'regressionResult.b';
	return {
		kind: 'dots',
		id: 'coefficients',
		title: { code: 'regressionResult.coefficientsTitle' },
		description: { code: 'regressionResult.coefficientsText' },
		notes: [
			{
				code: spec.constant ? 'regressionResult.betaIntervalNote' : 'regressionResult.bIntervalNote',
				params: { confidence: spec.confidence }
			}
		],
		axis: { label: { code: measure }, format: { kind: 'number', decimals: 2 } },
		reference: { value: 0, label: { code: 'regressionResult.zeroLine' } },
		series: models.map(({ id, title }) => ({ id, label: title })),
		rows: terms.map((term) => ({
			id: term.id,
			label: term.label,
			points: models.map(({ model }) => pointOf(lineOfTerm(model, term), model.summary.n))
		}))
	};
}
