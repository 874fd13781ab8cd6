import type { ResultCell, ResultTable, Text } from '../../report/types';
import { discrimination } from '../../stats/logistic/discrimination';
import { explained } from '../../stats/logistic/explained';
import { ratioTest } from '../../stats/logistic/profile';
import { countCell, emptyCell, numberCell, pCell, percentCell, textCell } from '../cells';
import type { Estimated } from './model';
import type { Happened } from './outcome';
import type { LogisticSpec } from './types';

/** The model in one column: rows, events, likelihood, tests, pseudo R², area under the curve. */
export function modelTable(
	{ confidence }: LogisticSpec,
	{ model, y, firth, eventsEach }: Estimated,
	{ title, event }: Happened
): ResultTable<Text> {
	const { n, events, deviance, nullDeviance, aic, logLikelihood } = model;
	const { mcFadden, coxSnell, nagelkerke } = explained(model);
	const ratio = ratioTest(model);
	const { auc, interval } = discrimination(y, model.fitted, confidence);
	const none: Text = { code: 'logisticResult.noRatio' };
	const perfect: Text = { code: 'logisticResult.noCurveInterval' };
	const rows: [string, Text, ResultCell<Text>][] = [
		['n', { code: 'regressionResult.n' }, countCell(n)],
		['events', { code: 'logisticResult.events', params: { event } }, countCell(events)],
		['share', { code: 'logisticResult.share' }, percentCell(events / n, 1, n)],
		['eventsEach', { code: 'logisticResult.eventsEach' }, numberCell(eventsEach, 1)],
		[
			'logLikelihood',
			{ code: firth ? 'logisticResult.penalisedLikelihood' : 'logisticResult.logLikelihood' },
			numberCell(logLikelihood, 3)
		],
		['deviance', { code: 'logisticResult.deviance' }, numberCell(deviance, 3)],
		['nullDeviance', { code: 'logisticResult.nullDeviance' }, numberCell(nullDeviance, 3)],
		[
			'ratio',
			{ code: firth ? 'logisticResult.penalisedRatio' : 'logisticResult.ratio' },
			ratio ? numberCell(ratio.statistic, 3) : emptyCell(none)
		],
		['df', { code: 'regressionResult.df' }, ratio ? countCell(ratio.df) : emptyCell(none)],
		['p', { code: 'regressionResult.p' }, ratio ? pCell(ratio.p) : emptyCell(none)],
		['coxSnell', { code: 'logisticResult.coxSnell' }, numberCell(coxSnell, 3)],
		['nagelkerke', { code: 'logisticResult.nagelkerke' }, numberCell(nagelkerke, 3)],
		['mcFadden', { code: 'logisticResult.mcFadden' }, numberCell(mcFadden, 3)],
		[
			'aic',
			{ code: 'regressionResult.aic' },
			firth ? emptyCell({ code: 'logisticResult.noAic' }) : numberCell(aic, 2)
		],
		['auc', { code: 'logisticResult.auc' }, numberCell(auc, 3)],
		[
			'aucLow',
			{ code: 'logisticResult.aucLow', params: { confidence } },
			interval ? numberCell(interval.low, 3) : emptyCell(perfect)
		],
		[
			'aucHigh',
			{ code: 'logisticResult.aucHigh', params: { confidence } },
			interval ? numberCell(interval.high, 3) : emptyCell(perfect)
		]
	];
	return {
		id: 'model',
		title: { code: 'logisticResult.modelTitle', params: { outcome: title } },
		columns: [
			{ id: 'measure', label: { code: 'logisticResult.measure' }, align: 'start' },
			{ id: 'value', label: { code: 'logisticResult.value' }, align: 'end' }
		],
		rows: rows.map(([id, label, cell]) => ({ id, cells: [textCell(label), cell] })),
		notes: [{ code: 'logisticResult.aucNote' }, ...(firth ? [{ code: 'logisticResult.firthFitNote' }] : [])]
	};
}
