import type { ResultCell, ResultPlot, ResultTable } from '$lib/core/report/types';
import { DRAWN } from '$lib/core/selection/run-draw';
import type { ResidualDraw, StructureMeasure } from '$lib/core/selection/residual/types';
import type { DrawResult } from '$lib/core/selection/types';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

/** What the tables and the plot are made of. */
export interface ResidualWords {
	messages: Messages;
	summary: DataSummary;
	result: DrawResult;
	draw: ResidualDraw;
	measure: StructureMeasure;
	/** The only municipality whose name is shown; null: all are. */
	only: string | null;
}

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const rank = (value: number): ResultCell =>
	value > 0
		? { value, format: { kind: 'integer' } }
		: { value: null, format: { kind: 'integer' }, text: '–' };

const formatOf = (measure: StructureMeasure) =>
	measure === 'share'
		? ({ kind: 'share', decimals: 1 } as const)
		: ({ kind: 'number', decimals: 2 } as const);

export function nameOf({ messages, summary, only }: ResidualWords, unit: number): string {
	const { number, name } = summary.municipalities[unit];
	return only === null || only === number ? name : messages.draw.list.hiddenName;
}

/** In, out or as before. */
export function moveOf({ messages, result, draw }: ResidualWords, unit: number): string {
	const t = messages.residual;
	const was = result.drawn[unit] === DRAWN.average;
	const is = draw.drawn[unit] === 1;
	if (was && is) return t.moves.stays;
	if (was) return t.moves.out;
	if (!is) return t.moves.none;
	return result.drawn[unit] === DRAWN.spread ? t.moves.fromSpread : t.moves.in;
}

/** Municipalities with their result, what structure would have one expect, and their places before and after. */
export function residualTable(
	words: ResidualWords,
	id: string,
	title: string,
	units: readonly number[]
): ResultTable {
	const { messages, summary, result, draw, measure } = words;
	const t = messages.residual;
	const outcome = measure === 'share' ? result.municipalities.share : result.distance;
	const format = formatOf(measure);
	const number = (value: number): ResultCell =>
		Number.isFinite(value)
			? { value, format }
			: { value: null, format: { kind: 'text' }, text: '–', note: t.noFacts };
	/** A difference of shares is in percentage points. */
	const difference = (value: number): ResultCell =>
		Number.isFinite(value) && measure === 'share'
			? { value: value * 100, format: { kind: 'number', decimals: 1 } }
			: number(value);
	return {
		id,
		title,
		columns: [
			{ id: 'rank', label: t.columns.rank, align: 'end' },
			{ id: 'municipality', label: messages.draw.list.columns.municipality, align: 'start' },
			{ id: 'move', label: t.columns.move, align: 'start' },
			{ id: 'before', label: t.columns.before, align: 'end' },
			{ id: 'result', label: t.measures[measure], align: 'end' },
			{ id: 'expected', label: t.columns.expected, align: 'end', help: t.columns.expectedHelp },
			{
				id: 'residual',
				label: measure === 'share' ? t.columns.residualPoints : t.columns.residual,
				align: 'end',
				help: t.columns.residualHelp
			}
		],
		rowHeaders: 2,
		rows: units.map((unit) => ({
			id: summary.municipalities[unit].number,
			cells: [
				rank(draw.rank[unit]),
				text(nameOf(words, unit)),
				text(moveOf(words, unit)),
				rank(result.rank[unit]),
				number(outcome[unit]),
				number(draw.expected[unit]),
				difference(draw.residual[unit])
			]
		})),
		notes: [t.tableNote]
	};
}

/** The result of each municipality against what structure would have one expect; those that move are named. */
export function residualPlot(words: ResidualWords): ResultPlot {
	const { messages, result, draw, measure } = words;
	const t = messages.residual;
	const outcome = measure === 'share' ? result.municipalities.share : result.distance;
	const moved = new Set([...draw.entering, ...draw.leaving]);
	const points = [...result.order]
		.filter((unit) => Number.isFinite(draw.residual[unit]))
		.map((unit) => ({
			x: draw.expected[unit],
			y: outcome[unit],
			label: moved.has(unit) ? nameOf(words, unit) : null
		}));
	const ends = points.map(({ x }) => x);
	const [low, high] = [Math.min(...ends), Math.max(...ends)];
	const line = (above: number, label: string) => ({
		from: { x: low, y: low + above },
		to: { x: high, y: high + above },
		label
	});
	const { lastDrawn } = draw.cut;
	return {
		kind: 'scatter',
		id: 'etter-struktur',
		title: t.plot,
		description: t.plotDescription({ n: draw.n }),
		notes: [t.plotNote],
		x: { label: t.columns.expected, format: formatOf(measure) },
		y: { label: t.measures[measure], format: formatOf(measure) },
		points,
		lines: [
			...(points.length > 0 ? [line(0, t.asExpected)] : []),
			...(points.length > 0 && Number.isFinite(lastDrawn) ? [line(lastDrawn, t.cutLine)] : [])
		]
	};
}
