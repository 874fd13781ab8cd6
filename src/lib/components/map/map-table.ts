import type { NumberFormat, ResultCell, ResultTable } from '$lib/core/report/types';
import type { FaceTile, MapFace, MapMeasure } from './face';
import type { MapFacts } from './map-face';

/** What names the rows. */
export interface TableNames {
	title: string;
	/** The only municipality whose name is shown; null: all are. */
	only: string | null;
	/** Sentences under the table. */
	notes: string[];
}

const DRAWN_AS = ['none', 'average', 'spread'] as const;
const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
/** What is a number on the map, and not a kind of tile. */
const isNumber = (measure: MapMeasure) => measure !== 'drawn' && measure !== 'change';

function formatOf({ measure, column, summary }: MapFacts): NumberFormat {
	if (measure === 'share') return { kind: 'share', decimals: 1 };
	if (measure === 'chance') return { kind: 'share', decimals: 0 };
	if (measure === 'value' && column) {
		return { kind: 'number', decimals: summary.indicators[column.indicator].decimals };
	}
	return { kind: 'integer' };
}

/** What is on the map as a table: one row for each municipality, in their order in the data. */
export function mapTable(facts: MapFacts, face: MapFace, { title, only, notes }: TableNames): ResultTable {
	const { messages, summary, result, measure } = facts;
	const t = messages.map;
	const format = formatOf(facts);
	const countyName = new Map(summary.counties.map(({ number, name }) => [number, name]));
	const valueOf = (tile: FaceTile): ResultCell =>
		tile.value === null ? { value: null, format, text: tile.text } : { value: tile.value, format };
	const shown = [...face.tiles].map(([unit, tile]) => ({ unit, tile, ...summary.municipalities[unit] }));
	// Where names are hidden, the order of the data would give them away.
	if (only !== null)
		shown.sort((a, b) => (result.rank[a.unit] || Infinity) - (result.rank[b.unit] || Infinity));
	return {
		id: 'kart',
		title,
		columns: [
			{ id: 'municipality', label: messages.draw.list.columns.municipality, align: 'start' },
			{ id: 'county', label: messages.draw.list.county, align: 'start' },
			{ id: 'value', label: t.measures[measure], align: isNumber(measure) ? 'end' : 'start' },
			{ id: 'drawn', label: messages.draw.list.columns.drawn, align: 'start' }
		],
		rows: shown.map(({ unit, tile, number, name, county }, at) => {
			const isShown = only === null || only === number;
			const reason = reasonOf(facts, unit);
			return {
				id: isShown ? number : `other ${at}`,
				cells: [
					text(isShown ? name : messages.draw.list.hiddenName),
					text(isShown ? (countyName.get(county) ?? '') : ''),
					isNumber(measure) ? valueOf(tile) : text(tile.text),
					text(reason ?? messages.draw.list.drawnAs[DRAWN_AS[result.drawn[unit]]])
				]
			};
		}),
		notes
	};
}

/** Why a municipality cannot be drawn, in words; null where it can. */
export function reasonOf({ messages, result }: MapFacts, unit: number): string | null {
	const reasons = ['outside', 'notAssessed', 'population', 'earlierDraw', 'manual'] as const;
	const reason = reasons[result.filter[unit] - 1];
	return reason ? messages.draw.list.filterReasons[reason] : null;
}

/**
 * The same by county: how many municipalities have a value and their mean, or how many there are of each kind.
 * The mean counts every municipality once, whatever its size.
 */
export function countyMapTable(facts: MapFacts, face: MapFace, title: string): ResultTable {
	const { messages, summary, measure } = facts;
	const t = messages.map.counties;
	const format = formatOf(facts);
	const kinds = isNumber(measure) ? [] : face.entries;
	const counted = (tiles: FaceTile[]): ResultCell[] => {
		const values = tiles.flatMap(({ value }) => (value === null ? [] : [value]));
		const count = (n: number): ResultCell => ({ value: n, format: { kind: 'integer' } });
		if (!isNumber(measure)) {
			return [
				count(tiles.length),
				...kinds.map(({ id }) => count(tiles.filter(({ entry }) => entry.id === id).length))
			];
		}
		const mean = values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
		const numbers: NumberFormat = format.kind === 'integer' ? { kind: 'number', decimals: 1 } : format;
		return [
			count(tiles.length),
			count(values.length),
			{ value: mean, format: numbers, text: mean === null ? '–' : undefined },
			...(measure === 'chance'
				? [
						{
							value: values.reduce((sum, value) => sum + value, 0),
							format: { kind: 'number', decimals: 1 }
						} satisfies ResultCell
					]
				: [])
		];
	};
	const all = [...face.tiles].map(([unit, tile]) => ({ tile, county: summary.municipalities[unit].county }));
	const columns = isNumber(measure)
		? [
				{ id: 'known', label: t.known },
				{ id: 'mean', label: t.mean({ measure: messages.map.measures[measure] }) },
				...(measure === 'chance' ? [{ id: 'expected', label: t.expected }] : [])
			]
		: kinds.map(({ id, label }) => ({ id, label }));
	return {
		id: 'kart-fylker',
		title,
		columns: [
			{ id: 'county', label: messages.draw.counties.columns.county, align: 'start' },
			{ id: 'all', label: messages.draw.counties.columns.all, align: 'end' },
			...columns.map((column) => ({ ...column, align: 'end' as const }))
		],
		rows: [
			...summary.counties.flatMap(({ number, name }) => {
				const tiles = all.filter(({ county }) => county === number).map(({ tile }) => tile);
				return tiles.length === 0 ? [] : [{ id: number, cells: [text(name), ...counted(tiles)] }];
			}),
			{
				id: 'total',
				role: 'total' as const,
				cells: [text(messages.draw.counties.total), ...counted(all.map(({ tile }) => tile))]
			}
		],
		notes: isNumber(measure) ? [t.meanNote] : []
	};
}
