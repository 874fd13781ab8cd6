import type { ResultCell, ResultPlot, ResultRow, Text } from '../../report/types';
import type { MinimumAveragePartial, ParallelAnalysis } from '../../stats/factor/number-of-factors';
import { countCell, emptyCell, numberCell, percentCell, textCell } from '../cells';
import type { ResultPart } from '../types';
import { names, numbers, tablePart } from './shown';
import type { FactorSpec } from './types';

/** What the rules for the number of factors are computed from. */
export interface Counts {
	/** Eigenvalues, the largest first. */
	observed: Float64Array;
	kaiser: number;
	map: MinimumAveragePartial;
	/** Null while it is computed. */
	parallel: ParallelAnalysis | null;
}

/** How many factors each rule finds, the eigenvalues beside those of random data, and the scree plot. */
export const countParts = (counts: Counts, spec: FactorSpec): ResultPart[] => [
	rulesTable(counts, spec),
	{ kind: 'plot', plot: screePlot(counts) },
	eigenvalueTable(counts)
];

const LATER: Text = { code: 'factorAnalysis.computedLater' };

function rulesTable({ kaiser, map, parallel }: Counts, { factors }: FactorSpec): ResultPart {
	const row = (rule: FactorSpec['factors']['kind'], cell: ResultCell<Text>): ResultRow<Text> => ({
		id: rule,
		cells: [
			textCell({ code: `factorAnalysis.rule_${rule}` }),
			cell,
			textCell(rule === factors.kind ? { code: 'factorAnalysis.usedHere' } : '')
		]
	});
	return tablePart({
		id: 'counts',
		title: { code: 'factorAnalysis.countsTitle' },
		columns: [
			names('rule', 'factorAnalysis.rule'),
			numbers('factorCount'),
			{ id: 'used', label: '', align: 'start' }
		],
		rows: [
			row('parallel', parallel ? countCell(parallel.factors) : emptyCell(LATER)),
			row('map', countCell(map.factors)),
			row('kaiser', countCell(kaiser)),
			...(factors.kind === 'typed' ? [row('typed', countCell(factors.count))] : [])
		],
		notes: [{ code: 'factorAnalysis.countsNote' }]
	});
}

function eigenvalueTable({ observed, map, parallel }: Counts): ResultPart {
	const size = observed.length;
	let sum = 0;
	const average = (taken: number) =>
		numberCell(map.averages.at(taken) ?? NaN, 4, { code: 'factorAnalysis.mapEnds' });
	const none: ResultRow<Text> = {
		id: '0',
		cells: [countCell(0), emptyCell(), emptyCell(), emptyCell(), emptyCell(), emptyCell(), average(0)]
	};
	const rows = Array.from(observed, (value, k): ResultRow<Text> => {
		sum += value;
		return {
			id: String(k + 1),
			cells: [
				countCell(k + 1),
				numberCell(value, 3),
				percentCell(value / size, 1),
				percentCell(sum / size, 1),
				parallel ? numberCell(parallel.thresholds[k], 3) : emptyCell(LATER),
				parallel ? numberCell(parallel.means[k], 3) : emptyCell(LATER),
				k + 1 < size ? average(k + 1) : emptyCell({ code: 'factorAnalysis.mapEnds' })
			]
		};
	});
	return tablePart({
		id: 'eigenvalues',
		title: { code: 'factorAnalysis.eigenvaluesTitle' },
		columns: [
			{ ...names('factor', 'factorAnalysis.number'), align: 'end' },
			numbers('eigenvalue'),
			numbers('percent'),
			numbers('cumulative'),
			numbers('random', { help: { code: 'factorAnalysis.randomHelp' } }),
			numbers('randomMean'),
			numbers('mapAverage', { help: { code: 'factorAnalysis.mapHelp' } })
		],
		rows: [none, ...rows],
		notes: parallel
			? [
					{
						code: 'factorAnalysis.parallelNote',
						params: { sets: parallel.sets, seed: parallel.seed, n: parallel.n }
					}
				]
			: []
	});
}

function screePlot({ observed, parallel }: Counts): ResultPlot<Text> {
	const points = (values: Float64Array) => Array.from(values, (value) => ({ value, low: null, high: null }));
	const above = observed.filter((value) => value > 1).length;
	return {
		kind: 'lines',
		id: 'scree',
		title: { code: 'factorAnalysis.scree' },
		description: {
			code: 'factorAnalysis.screeText',
			params: { first: observed[0] ?? 0, above, items: observed.length }
		},
		notes: [],
		places: Array.from(observed, (_, k) => String(k + 1)),
		placesLabel: { code: 'factorAnalysis.number' },
		axis: { label: { code: 'factorAnalysis.eigenvalue' }, format: { kind: 'number', decimals: 1 } },
		series: [
			{ id: 'observed', label: { code: 'factorAnalysis.observed' }, points: points(observed) },
			...(parallel
				? [{ id: 'random', label: { code: 'factorAnalysis.random' }, points: points(parallel.thresholds) }]
				: [])
		],
		reference: { value: 1, label: { code: 'factorAnalysis.kaiserLine' } }
	};
}
