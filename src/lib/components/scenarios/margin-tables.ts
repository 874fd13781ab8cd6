import { limitChange } from '$lib/components/explanation/change-sentences';
import { indicatorName, yearName } from '$lib/components/draw/names';
import type { CellFlip, LimitFlip } from '$lib/core/selection/explain/types';
import type { Margin } from '$lib/core/selection/margins/margins';
import type { ResultCell, ResultPlot, ResultTable } from '$lib/core/report/types';
import type { DrawResult } from '$lib/core/selection/types';
import { formatNumber, type NumberStyle } from '$lib/i18n/numbers';
import type { Messages } from '$lib/i18n/types';
import type { SmallestFlips } from '$lib/state/margin-flips.svelte';
import type { DataSummary } from '$lib/workers/draw-client';
import type { Only } from './moved-table';

/** What the tables and the plot of the border zone are made of. */
export interface Zone {
	messages: Messages;
	style: NumberStyle;
	summary: DataSummary;
	result: DrawResult;
	/** The municipalities of the zone. */
	margins: Margin[];
	flips: ReadonlyMap<number, SmallestFlips>;
	only: Only;
}

const DRAWN_AS = ['none', 'average', 'spread'] as const;
const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const number = (value: number | null, decimals: number): ResultCell => ({
	value,
	format: { kind: 'number', decimals },
	text: value === null ? '–' : undefined
});

/** The name of a municipality as it may be shown. */
export const nameOf = (
	{ messages, summary, only }: Pick<Zone, 'messages' | 'summary' | 'only'>,
	unit: number
) => {
	const municipality = summary.municipalities[unit];
	const isShown = only === null || only === municipality.number;
	return isShown ? municipality.name : messages.draw.list.hiddenName;
};
const byRank = ({ margins, result }: Zone) =>
	[...margins].sort((a, b) => result.rank[a.unit] - result.rank[b.unit]);

/** What words a flip. */
type FlipWords = Pick<Zone, 'messages' | 'style' | 'summary' | 'only'>;

/** A change of one cell: 'Lesing 5. trinn, 2024–25: 47 → 48 (2 av 31 elever)'. */
export function cellText({ messages, style, summary, only }: FlipWords, flip: CellFlip): string {
	const indicator = summary.indicators[flip.indicator];
	const value = (of: number) => formatNumber(of, indicator.decimals, style);
	const school = only === null ? summary.schools[flip.unit]?.name : messages.explain.change.oneSchool;
	const where = flip.kind === 'school' ? `${school}: ` : '';
	const change = `${indicatorName(messages, indicator)}, ${yearName(summary.years[flip.year])}: ${value(flip.from)} → ${value(flip.to)}`;
	const pupils =
		flip.pupils === null ? '' : ` (${messages.whatIf.margins.pupils({ n: flip.pupils, all: flip.behind })})`;
	return `${where}${change}${pupils}`;
}

/** A shift of one limit: 'Lesing 5. trinn, nasjonal grense: 1 poeng høyere'. */
export function limitText({ messages, style, summary }: FlipWords, flip: LimitFlip): string {
	const indicator = summary.indicators[flip.indicator];
	const way = limitChange({ messages, style }, indicator, flip.by);
	return `${indicatorName(messages, indicator)}, ${messages.whatIf.margins.limits[flip.which]}: ${way}`;
}

/** The distance to the cut of every municipality of the zone, and the smallest changes that would move it. */
export function marginTable(zone: Zone): ResultTable {
	const { messages, result, flips } = zone;
	const t = messages.whatIf.margins;
	const found = (unit: number, of: (smallest: SmallestFlips) => string | null): ResultCell => {
		const smallest = flips.get(unit);
		if (!smallest) return { value: null, format: { kind: 'text' }, text: t.notSearched };
		return text(of(smallest) ?? t.noFlip);
	};
	return {
		id: 'marginer',
		title: t.table,
		columns: [
			{ id: 'rank', label: messages.draw.list.columns.rank, align: 'end' },
			{ id: 'municipality', label: messages.draw.list.columns.municipality, align: 'start' },
			{ id: 'drawn', label: messages.draw.list.columns.drawn, align: 'start' },
			{ id: 'share', label: messages.draw.list.columns.share, align: 'end' },
			{ id: 'margin', label: t.columns.margin, align: 'end', help: messages.draw.list.help.margin },
			{ id: 'points', label: t.columns.points, align: 'end', help: t.pointsHelp },
			{ id: 'spread', label: t.columns.spread, align: 'end', help: t.spreadHelp },
			{ id: 'cell', label: t.columns.cell, align: 'start' },
			{ id: 'limit', label: t.columns.limit, align: 'start' }
		],
		rowHeaders: 2,
		rows: byRank(zone).map(({ unit, share, points, spread }) => ({
			id: zone.summary.municipalities[unit].number,
			cells: [
				{ value: result.rank[unit], format: { kind: 'integer' } },
				text(nameOf(zone, unit)),
				text(messages.draw.list.drawnAs[DRAWN_AS[result.drawn[unit]]] || t.notDrawn),
				{ value: result.municipalities.share[unit], format: { kind: 'share', decimals: 1 } },
				number(share * 100, 1),
				number(points, 1),
				number(spread === null ? null : spread * 100, 1),
				found(unit, ({ cell }) => cell && cellText(zone, cell)),
				found(unit, ({ limit }) => limit && limitText(zone, limit))
			]
		})),
		notes: [t.unit, t.pointsHelp, t.flipNote]
	};
}

/**
 * The shares around the cut of the average draw, by what they are drawn as, with the cut as a line. Who is near in the
 * spread draw only stands in the table.
 */
export function borderPlot(zone: Zone): ResultPlot {
	const { messages, result } = zone;
	const t = messages.whatIf.margins;
	const shown = byRank(zone).filter(({ share, spread }) => Math.abs(share) <= Math.abs(spread ?? Infinity));
	const groups = (['average', 'none', 'spread'] as const).map((kind) => ({
		label: messages.draw.list.drawnAs[kind] || t.notDrawn,
		units: shown.map(({ unit }) => unit).filter((unit) => DRAWN_AS[result.drawn[unit]] === kind)
	}));
	return {
		kind: 'dots',
		id: 'grensesone',
		title: t.plot,
		description: t.plotDescription({ n: shown.length }),
		axis: { label: t.axis, format: { kind: 'share', decimals: 0 } },
		...(!Number.isNaN(result.cut.lastDrawn) && {
			reference: { value: result.cut.lastDrawn, label: t.cut }
		}),
		series: [{ id: 'share', label: t.axis }],
		rows: groups.flatMap(({ label, units }) =>
			units.map((unit) => ({
				id: zone.summary.municipalities[unit].number,
				label: nameOf(zone, unit),
				above: [label],
				points: [{ value: result.municipalities.share[unit], low: null, high: null, n: null }]
			}))
		),
		notes: [t.plotNote]
	};
}
