import type { ResultPlot, ResultTable, Text } from '../../report/types';
import { calibration, type Calibration } from '../../stats/logistic/calibration';
import { wilson } from '../../stats/shares/share-intervals';
import { countCell, numberCell, percentCell, textCell } from '../cells';
import type { ResultPart } from '../types';
import type { Estimated } from './model';
import type { Happened } from './outcome';
import type { LogisticSpec } from './types';

const GROUPS = 10;

/** Shares that the model expects beside those that are, in groups by probability: a table, a plot, and the test. */
export function calibrationPart(
	{ confidence }: LogisticSpec,
	{ y, model }: Estimated,
	happened: Happened
): ResultPart[] {
	const found = calibration(y, model.fitted, GROUPS);
	if (found.groups.length === 0) return [];
	return [
		{ kind: 'table', table: calibrationTable(found, confidence, happened) },
		{ kind: 'plot', plot: calibrationPlot(found, happened) }
	];
}

function calibrationTable(
	{ groups, test }: Calibration,
	confidence: number,
	{ title, event }: Happened
): ResultTable<Text> {
	const above: Text[] = [{ code: 'regressionResult.interval', params: { confidence } }];
	return {
		id: 'calibration',
		title: { code: 'logisticResult.calibrationTitle', params: { outcome: title, event } },
		columns: [
			{ id: 'group', label: { code: 'logisticResult.group' }, align: 'end' },
			{ id: 'n', label: { code: 'regressionResult.n' }, align: 'end' },
			{ id: 'events', label: { code: 'logisticResult.events', params: { event } }, align: 'end' },
			{ id: 'expected', label: { code: 'logisticResult.expected' }, align: 'end' },
			{ id: 'predicted', label: { code: 'logisticResult.predictedShare' }, align: 'end' },
			{ id: 'share', label: { code: 'logisticResult.observedShare' }, align: 'end' },
			{ id: 'low', label: { code: 'regressionResult.low' }, align: 'end', above },
			{ id: 'high', label: { code: 'regressionResult.high' }, align: 'end', above }
		],
		rows: groups.map(({ n, events, expected }, k) => {
			const { low, high } = wilson(events, n, null, confidence);
			return {
				id: String(k + 1),
				cells: [
					textCell(String(k + 1)),
					countCell(n),
					countCell(events),
					numberCell(expected, 1),
					percentCell(expected / n, 1, n),
					percentCell(events / n, 1, n),
					percentCell(low, 1),
					percentCell(high, 1)
				]
			};
		}),
		notes: [
			test
				? { code: 'logisticResult.hosmer', params: { statistic: test.statistic, df: test.df, p: test.p } }
				: { code: 'logisticResult.noHosmer' },
			{ code: 'logisticResult.hosmerNote' }
		]
	};
}

function calibrationPlot({ groups }: Calibration, { title, event }: Happened): ResultPlot<Text> {
	const points = groups.map(({ n, events, expected }) => ({ x: expected / n, y: events / n, label: null }));
	const end = Math.max(0.05, ...points.map(({ x, y }) => Math.max(x, y)));
	const axis = (code: string) => ({
		label: { code },
		format: { kind: 'share', decimals: 0 } as const,
		range: { min: 0, max: Math.min(1, end * 1.05) }
	});
	return {
		kind: 'scatter',
		id: 'calibration-plot',
		title: { code: 'logisticResult.calibrationTitle', params: { outcome: title, event } },
		description: { code: 'logisticResult.calibrationText' },
		notes: [],
		x: axis('logisticResult.predictedShare'),
		y: axis('logisticResult.observedShare'),
		points,
		lines: [{ from: { x: 0, y: 0 }, to: { x: end, y: end }, label: { code: 'logisticResult.asPredicted' } }]
	};
}
