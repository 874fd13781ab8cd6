import type { DotPlot, ResultPlot, Text } from '../../report/types';
import { comparisonOf } from './differences-table';
import type { Estimated, Line } from './model';
import type { Happened } from './outcome';
import type { LogisticSpec } from './types';

type Point = DotPlot<Text>['rows'][number]['points'][number];

const pointOf = (value: number, low: number, high: number, n: number): Point =>
	Number.isFinite(value)
		? {
				value,
				low: Number.isFinite(low) && Number.isFinite(high) ? low : null,
				high: Number.isFinite(low) && Number.isFinite(high) ? high : null,
				n
			}
		: null;

const isShown = ({ term }: Line) => term !== null;

/** Average differences in percentage points with their intervals: predictors of any unit can be held against each other. */
export function differencesPlot(
	{ confidence }: LogisticSpec,
	{ lines, model }: Estimated,
	{ title, event }: Happened
): ResultPlot<Text> | null {
	const shown = lines.filter(({ difference }) => difference !== null);
	if (shown.length === 0) return null;
	return {
		kind: 'dots',
		id: 'differences-plot',
		title: { code: 'logisticResult.differencesTitle', params: { outcome: title, event } },
		description: { code: 'logisticResult.differencesText' },
		notes: [{ code: 'logisticResult.differencesPlotNote', params: { confidence } }],
		axis: { label: { code: 'logisticResult.difference' }, format: { kind: 'percent', decimals: 1 } },
		reference: { value: 0, label: { code: 'regressionResult.zeroLine' } },
		series: [{ id: 'difference', label: { code: 'logisticResult.difference' } }],
		rows: shown.map((line) => {
			const { term, difference } = line;
			return {
				id: term?.id ?? '',
				label: namedStep(line),
				points: [difference ? pointOf(difference.difference, difference.low, difference.high, model.n) : null]
			};
		})
	};
}

/** The name with what it is compared with, as one text. */
function namedStep(line: Line): Extract<Text, { code: string }> {
	const comparison = comparisonOf(line);
	const name = line.term?.title ?? '';
	if (typeof comparison === 'string') return { code: comparison, params: { name } };
	return { code: comparison.code, params: { ...comparison.params, name } };
}

/** B for the same steps on the scale of log-odds, with the intervals of the table. */
export function coefficientsPlot(
	{ confidence }: LogisticSpec,
	{ lines, model, profile }: Estimated
): ResultPlot<Text> | null {
	const shown = lines.filter(isShown);
	if (shown.length === 0) return null;
	return {
		kind: 'dots',
		id: 'coefficients',
		title: { code: 'logisticResult.coefficientsTitle' },
		description: { code: 'logisticResult.coefficientsText' },
		notes: [
			{
				code: profile ? 'logisticResult.coefficientsProfile' : 'logisticResult.coefficientsWald',
				params: { confidence }
			}
		],
		axis: { label: { code: 'logisticResult.logOdds' }, format: { kind: 'number', decimals: 2 } },
		reference: { value: 0, label: { code: 'regressionResult.zeroLine' } },
		series: [{ id: 'b', label: { code: 'logisticResult.logOdds' } }],
		rows: shown.map((line) => {
			const { term, b, low, high, versions } = line;
			const step = versions?.step ?? 1;
			return {
				id: term?.id ?? '',
				label: versions ? namedStep(line) : (term?.label ?? ''),
				points: [pointOf(b * step, low * step, high * step, model.n)]
			};
		})
	};
}
