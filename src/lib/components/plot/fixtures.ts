import type { ResultPlot } from '$lib/core/report/types';
import { formatValue } from '$lib/i18n/numbers';
import type { PlotWords } from './words';

/** Norwegian words for tests of pictures. */
export const WORDS: PlotWords = {
	format: (value, format) => formatValue(value, format, 'norwegian'),
	hidden: 'Skjult',
	nothing: 'Ingen tall å vise',
	thinned: ({ shown, all }) => `${shown} av ${all}`
};

export const facts = { id: 'p', title: 'Tittel', description: 'Det den viser', notes: [] };
export const axis = {
	label: 'Gjennomsnitt',
	range: { min: 1, max: 5 },
	format: { kind: 'number', decimals: 1 }
} as const;
const point = (value: number) => ({ value, low: value - 0.3, high: value + 0.3, n: 44 });

/** One of each kind, with gaps. */
export const PLOTS: ResultPlot<string>[] = [
	{
		...facts,
		kind: 'stacked',
		parts: [
			{ id: 'no', label: 'Nei', side: 'negative' },
			{ id: 'yes', label: 'Ja', side: 'positive' }
		],
		bars: [
			{ id: 'a', label: 'Alle', above: ['Spørsmål', 'Bølge'], shares: [0.4, 0.6], n: 100 },
			{ id: 'b', label: 'Ingen', shares: [null, null], n: 2 }
		]
	},
	{
		...facts,
		kind: 'dots',
		axis,
		reference: { value: 3, label: 'Midten' },
		series: [
			{ id: 's1', label: '2021' },
			{ id: 's2', label: '2024' }
		],
		rows: [
			{ id: 'r1', label: 'Små', points: [point(3), point(4)] },
			{ id: 'r2', label: 'Store', points: [null, { value: 2, low: null, high: null, n: null }] },
			{ id: 'r3', label: 'Ingen', points: [null, null] }
		]
	},
	{
		...facts,
		kind: 'lines',
		places: ['2021', '2022', '2024'],
		placesLabel: 'År',
		axis,
		series: [
			{ id: 'a', label: 'Skole', points: [point(3), null, point(4)] },
			{ id: 'b', label: 'Kommune', points: [point(3.1), point(3.2), point(4)] }
		]
	},
	{
		...facts,
		kind: 'scatter',
		x: { label: 'x', format: { kind: 'number', decimals: 1 } },
		y: { label: 'y', format: { kind: 'number', decimals: 1 } },
		points: [
			{ x: 1, y: 2, label: 'Rad 1' },
			{ x: NaN, y: 3, label: null },
			{ x: 2, y: -1, label: null }
		],
		lines: [{ from: { x: 0, y: 0 }, to: { x: 3, y: 3 }, label: 'Likt' }]
	},
	{
		...facts,
		kind: 'heat',
		rows: ['a', 'b'],
		columns: ['En lang overskrift som ikke får plass i en smal celle', 'b'],
		values: [
			[null, -0.4],
			[1, NaN]
		],
		range: { min: -1, max: 1 },
		format: { kind: 'coefficient', decimals: 2 }
	},
	{
		...facts,
		kind: 'histogram',
		axis,
		edges: [1, 2, 3, 4, 5],
		series: [
			{ id: 'a', label: 'Alle', counts: [0, 5, 9, 1] },
			{ id: 'b', label: 'Noen', counts: [0, 0, 0, 0] }
		]
	}
];
