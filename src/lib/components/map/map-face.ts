import { limitText } from '$lib/components/draw/limit-text';
import type { CellColumn } from '$lib/core/map/cell-column';
import { classLimits, classOf } from '$lib/core/map/classes';
import type { DrawComparison } from '$lib/core/selection/compare/types';
import { filterReason } from '$lib/core/selection/filters';
import type { DrawResult, DrawSpec } from '$lib/core/selection/types';
import type { UncertaintyResult } from '$lib/core/simulation/uncertainty/types';
import { CELL } from '$lib/core/table/types';
import { formatInteger, formatShare, type NumberStyle } from '$lib/i18n/numbers';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';
import { changeTiles, drawnTiles } from './category-tiles';
import {
	classEntry,
	MOST_CLASSES,
	stateEntry,
	type FaceEntry,
	type FaceTile,
	type MapFace,
	type MapMeasure,
	type MapState
} from './face';

/** What the map is made of. What is not known yet is null. */
export interface MapFacts {
	messages: Messages;
	style: NumberStyle;
	spec: DrawSpec;
	summary: DataSummary;
	result: DrawResult;
	measure: MapMeasure;
	sure: UncertaintyResult | null;
	comparison: DrawComparison | null;
	/** One indicator in one year, and which indicator it is. */
	column: { indicator: number; cells: CellColumn } | null;
	units: readonly number[];
}

/** A tile before it has its class: a number, or why there is none. */
export type RawTile = { unit: number; value: number; text: string } | { unit: number; state: MapState };

const DRAWN_AS = ['none', 'average', 'spread'] as const;
const CHANCE_LIMITS = [0, 0.05, 0.25, 0.5, 0.75, 1];

/** What every tile shows, and the legend. */
export function mapFace(facts: MapFacts): MapFace {
	const { messages, measure, units } = facts;
	if (measure === 'drawn') return finished(facts, drawnTiles(facts));
	if (measure === 'change') return finished(facts, changeTiles(facts));
	const raw = units.map((unit) => rawTile(facts, unit));
	const values = raw.flatMap((tile) => ('value' in tile ? [tile.value] : []));
	const { entries, entryOf } = classes(facts, values);
	const tiles = raw.map((tile): [number, Omit<FaceTile, 'hatched' | 'drawn'>] => {
		if ('value' in tile)
			return [tile.unit, { entry: entryOf(tile.value), value: tile.value, text: tile.text }];
		const label = messages.map.states[tile.state];
		return [tile.unit, { entry: stateEntry(tile.state, label), value: null, text: label }];
	});
	return finished(facts, { entries, tiles });
}

/** Tiles with their outlines and hatching, and the legend of all that occurs. */
function finished(
	{ result, measure }: MapFacts,
	{ entries, tiles }: { entries: FaceEntry[]; tiles: [number, Omit<FaceTile, 'hatched' | 'drawn'>][] }
): MapFace {
	const all = [...entries];
	const found = new Map<number, FaceTile>();
	for (const [unit, tile] of tiles) {
		if (!all.some(({ id }) => id === tile.entry.id)) all.push(tile.entry);
		const reason = filterReason(result.filter[unit]);
		found.set(unit, {
			...tile,
			hatched: tile.entry.hatched || (reason !== null && reason !== 'notAssessed' && tile.value !== null),
			// Where the colour says it, a line around it says nothing more.
			drawn: measure === 'drawn' ? 'none' : DRAWN_AS[result.drawn[unit]]
		});
	}
	return { entries: all, tiles: found };
}

function rawTile(facts: MapFacts, unit: number): RawTile {
	const { result, measure, style, sure, messages } = facts;
	switch (measure) {
		case 'value':
		case 'points':
			return cellTile(facts, unit);
		case 'chance': {
			const reason = filterReason(result.filter[unit]);
			if (result.rank[unit] === 0) return { unit, state: 'notAssessed' };
			if (reason !== null) return { unit, state: 'filtered' };
			if (!sure) return { unit, state: 'unknown' };
			return { unit, value: sure.drawn[unit], text: formatShare(sure.drawn[unit], 0, style) };
		}
		case 'rank': {
			const rank = result.rank[unit];
			if (rank === 0) return { unit, state: 'notAssessed' };
			return { unit, value: rank, text: messages.map.rank({ rank: formatInteger(rank, style) }) };
		}
		default: {
			if (result.rank[unit] === 0) return { unit, state: 'notAssessed' };
			const share = result.municipalities.share[unit];
			return { unit, value: share, text: formatShare(share, 1, style) };
		}
	}
}

const KINDS: Partial<Record<number, MapState>> = {
	[CELL.suppressed]: 'suppressed',
	[CELL.notApplicable]: 'notApplicable'
};

function cellTile({ measure, column, summary, style, messages }: MapFacts, unit: number): RawTile {
	if (!column) return { unit, state: 'unknown' };
	const { indicator, cells } = column;
	if (cells.kinds[unit] !== CELL.value) return { unit, state: KINDS[cells.kinds[unit]] ?? 'missing' };
	if (measure === 'value') {
		const value = cells.values[unit];
		return { unit, value, text: limitText(summary.indicators[indicator], value, style) };
	}
	const points = cells.points[unit];
	if (Number.isNaN(points)) return { unit, state: 'noLimit' };
	return { unit, value: points, text: messages.map.points({ n: points }) };
}

/** The classes of a measure, the lightest first, and which one a value belongs to. */
function classes(
	facts: MapFacts,
	values: number[]
): { entries: FaceEntry[]; entryOf: (value: number) => FaceEntry } {
	const { measure, messages, style, summary, column, spec } = facts;
	const t = messages.map;
	if (measure === 'points') {
		const entries = [0, 1, 3].map((n, at) => ({ ...classEntry(at, 3, t.points({ n })), letter: String(n) }));
		return { entries, entryOf: (value) => entries[value === 3 ? 2 : value] };
	}
	const limits = limitsOf(facts, values);
	const count = Math.max(0, limits.length - 1);
	// A low rank, or a low value where low is worse, is dark.
	const rule =
		column && spec.indicators.find((one) => one.indicator === summary.indicators[column.indicator].id);
	const isReversed =
		measure === 'rank' ||
		(measure === 'value' &&
			column !== null &&
			(rule?.direction ?? summary.indicators[column.indicator].direction) === -1);
	const inWords = (value: number): string => {
		if (measure === 'rank') return formatInteger(value, style);
		if (measure === 'value' && column) return limitText(summary.indicators[column.indicator], value, style);
		return formatShare(value, decimalsOf(limits), style);
	};
	const entries = Array.from({ length: count }, (_, darkness) => {
		const at = isReversed ? count - 1 - darkness : darkness;
		const to = measure === 'rank' ? limits[at + 1] - 1 : limits[at + 1];
		const isOne = to <= limits[at];
		const label = isOne ? inWords(limits[at]) : t.from({ from: inWords(limits[at]), to: inWords(to) });
		return classEntry(darkness, count, measure === 'rank' ? t.rank({ rank: label }) : label);
	});
	return {
		entries,
		entryOf: (value) => {
			const at = classOf(value, limits);
			return entries[isReversed ? count - 1 - at : at];
		}
	};
}

/** Shares are printed with as many decimals as tell the limits apart. */
const decimalsOf = (limits: number[]): number =>
	limits.every((limit) => Math.abs(limit * 100 - Math.round(limit * 100)) < 1e-9) ? 0 : 1;

function limitsOf({ measure, spec, result }: MapFacts, values: number[]): number[] {
	if (values.length === 0) return [];
	if (measure === 'chance') return CHANCE_LIMITS;
	if (measure !== 'rank') return classLimits(values, MOST_CLASSES);
	// As many as there are places, as many again, and twice as many each time.
	const last = result.order.length + 1;
	const limits = [1];
	for (let size = Math.max(1, spec.places); limits.length < MOST_CLASSES && size + 1 < last; size *= 2)
		limits.push(size + 1);
	return [...limits, last];
}
