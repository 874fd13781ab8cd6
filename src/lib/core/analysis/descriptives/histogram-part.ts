import { histogram } from '../../stats/histogram';
import { titleOf, variableOf, type Sample } from '../sample';
import { messagePart, type ResultPart } from '../types';
import type { Description } from './describe';

/** The histogram of a variable, or why there is none. */
export function histogramPart({ name, tally, decimals, n }: Description, sample: Sample): ResultPart {
	const bars = histogram(tally);
	const title = titleOf(sample, name);
	if (!bars) return messagePart({ code: 'descriptives.noHistogram', params: { variable: title } }, 'note');
	const scale = variableOf(sample, name)?.scale ?? null;
	return {
		kind: 'plot',
		plot: {
			kind: 'histogram',
			id: `histogram-${name}`,
			title: { code: 'descriptives.histogramTitle', params: { variable: title } },
			description: {
				code: 'descriptives.histogramText',
				params: { variable: title, n: Math.round(n), bars: bars.counts.length }
			},
			notes: [],
			axis: {
				label: title,
				...(scale ? { range: { min: scale.min - 0.5, max: scale.max + 0.5 } } : {}),
				format: { kind: 'number', decimals }
			},
			edges: bars.edges,
			series: [{ id: name, label: title, counts: bars.counts }]
		}
	};
}
