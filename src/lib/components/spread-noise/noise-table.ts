import type { ResultCell, ResultPlot, ResultTable } from '$lib/core/report/types';
import { isDrawn, nameOf, wouldBeDrawn, type NoiseFacts } from './noise-facts';

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const integer = (value: number): ResultCell => ({ value, format: { kind: 'integer' } });
const points = (share: number): ResultCell => ({
	value: share * 100,
	format: { kind: 'number', decimals: 1 }
});

/** The spread of each candidate's schools against what schools that are alike would have; in percentage points. */
export function noiseTable(facts: NoiseFacts): ResultTable {
	const { messages, result, found, summary, only } = facts;
	const t = messages.spreadNoise;
	const places = new Map([...found.order].map((unit, place) => [unit, place + 1]));
	const columns = [
		'rank',
		'name',
		'schools',
		'observed',
		'chance',
		'low',
		'high',
		'atLeast',
		'grades',
		'noise',
		'corrected',
		'place',
		'now',
		'without'
	] as const;
	return {
		id: 'spredning-uten-tilfeldighet',
		title: t.table,
		columns: columns.map((id) => ({
			id,
			label: t.columns[id],
			align: id === 'name' || id === 'now' || id === 'without' ? 'start' : 'end',
			help: id in t.help ? t.help[id as keyof typeof t.help] : undefined
		})),
		rowHeaders: 2,
		rows: [...result.spread.order].map((unit, at) => ({
			id:
				only === null || summary.municipalities[unit].number === only
					? summary.municipalities[unit].number
					: `${at}`,
			cells: [
				integer(at + 1),
				text(nameOf(facts, unit)),
				integer(result.spread.schools[unit]),
				points(found.observed[unit]),
				points(found.chanceMean[unit]),
				points(found.chanceLow[unit]),
				points(found.chanceHigh[unit]),
				{ value: found.atLeast[unit], format: { kind: 'share', decimals: 0 } },
				points(found.grades[unit]),
				points(found.noise[unit]),
				points(found.corrected[unit]),
				integer(places.get(unit) ?? 0),
				text(isDrawn(facts, unit) ? t.drawn : t.notDrawn),
				text(wouldBeDrawn(facts, unit) ? t.drawn : t.notDrawn)
			]
		})),
		notes: [t.unit, t.notes.alike, t.notes.noise, t.notes.method({ n: found.samples })]
	};
}

/** A plot of more rows than this is no picture. */
const MOST_ROWS = 25;

/** The spreads of the first candidates, and of who would come in, with what schools that are alike would have. */
export function noisePlot(facts: NoiseFacts): ResultPlot {
	const { messages, result, found, summary, only } = facts;
	const t = messages.spreadNoise;
	const isShown = (unit: number, at: number) => at < MOST_ROWS || wouldBeDrawn(facts, unit);
	const shown = [...result.spread.order].filter(isShown);
	const groups = [true, false].map((drawn) => ({
		label: drawn ? t.drawn : t.notDrawn,
		units: shown.filter((unit) => isDrawn(facts, unit) === drawn)
	}));
	return {
		kind: 'dots',
		id: 'spredning-uten-tilfeldighet',
		title: t.plot,
		description: t.plotDescription({ n: shown.length }),
		axis: { label: t.axis, format: { kind: 'share', decimals: 0 } },
		series: [
			{ id: 'observed', label: t.columns.observed },
			{ id: 'chance', label: t.alike }
		],
		rows: groups.flatMap(({ label, units }) =>
			units.map((unit) => ({
				id: only === null ? summary.municipalities[unit].number : `${unit}`,
				label: nameOf(facts, unit),
				above: [label],
				points: [
					{ value: found.observed[unit], low: null, high: null, n: null },
					{
						value: found.chanceMean[unit],
						low: found.chanceLow[unit],
						high: found.chanceHigh[unit],
						n: null
					}
				]
			}))
		),
		notes: [t.plotNote]
	};
}
