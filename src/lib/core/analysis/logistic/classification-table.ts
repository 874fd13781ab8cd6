import type { ResultTable, Text } from '../../report/types';
import { classify } from '../../stats/logistic/discrimination';
import { countCell, emptyCell, percentCell, textCell } from '../cells';
import type { Estimated } from './model';
import type { Happened } from './outcome';

/** At this probability a row is predicted to have the event. */
const CUT = 0.5;

/** What happened against what the model would have said, at a probability of a half, as SPSS prints it. */
export function classificationTable(
	{ y, model }: Estimated,
	{ title, event, others }: Happened
): ResultTable<Text> {
	const { hits, misses, falseAlarms, rejections } = classify(y, model.fitted, CUT);
	const { n, events } = model;
	const other: Text = others.length === 1 ? others[0] : { code: 'logisticResult.others' };
	const share = (part: number, all: number) => (all > 0 ? percentCell(part / all, 1, all) : emptyCell());
	const most = Math.max(events, n - events) / n;
	return {
		id: 'classification',
		title: { code: 'logisticResult.classificationTitle', params: { outcome: title } },
		columns: [
			{ id: 'observed', label: { code: 'logisticResult.observed' }, align: 'start' },
			{ id: 'other', label: other, align: 'end', above: [{ code: 'logisticResult.predicted' }] },
			{ id: 'event', label: event, align: 'end', above: [{ code: 'logisticResult.predicted' }] },
			{ id: 'right', label: { code: 'logisticResult.right' }, align: 'end' }
		],
		rows: [
			{
				id: 'other',
				cells: [
					textCell(other),
					countCell(rejections),
					countCell(falseAlarms),
					share(rejections, rejections + falseAlarms)
				]
			},
			{
				id: 'event',
				cells: [textCell(event), countCell(misses), countCell(hits), share(hits, hits + misses)]
			},
			{
				id: 'all',
				role: 'total',
				cells: [
					textCell({ code: 'logisticResult.all' }),
					countCell(rejections + misses),
					countCell(falseAlarms + hits),
					share(hits + rejections, n)
				]
			}
		],
		notes: [{ code: 'logisticResult.classificationNote', params: { share: most } }]
	};
}
