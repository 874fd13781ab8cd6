import type { StackedPlot } from '$lib/core/report/types';
import { inkOn, lineAt, round, SIZE, textAt, type Drawing, type Paint, type Shape } from './drawing';
import { layLegend } from './legend';
import { layRows } from './rows';
import { textWidth } from './text-size';
import { INTEGER, type PlotWords } from './words';

type Part = StackedPlot<string>['parts'][number];

const BAND = 32;
const BAR = 22;
/** Between the bars and what stands apart from them. */
const GAP = 14;
const PERCENT = { kind: 'percent', decimals: 0 } as const;

/** The paint of each part: the stronger, the farther from the middle. */
export function partPaints(parts: readonly Part[]): Paint[] {
	const of = (side: Part['side']) => parts.filter((part) => part.side === side);
	return parts.map((part) => {
		if (part.side === 'middle' || part.side === 'aside') return part.side;
		const same = of(part.side);
		const place = same.indexOf(part);
		// Negative parts come with the most negative first, positive ones with the most positive last.
		const distance = part.side === 'negative' ? same.length - place : place + 1;
		const share = same.length === 1 ? 1 : ((distance - 1) / (same.length - 1)) ** 1.5;
		const weak = part.side === 'negative' ? 'negativeWeak' : 'positiveWeak';
		return share === 1 ? part.side : share === 0 ? weak : { of: part.side, share, with: weak };
	});
}

const isAside = ({ side }: Part): boolean => side === 'aside';

/** How far a bar reaches to the left and to the right of the middle, as shares; the middle part counts half to each. */
export function reach(parts: readonly Part[], shares: readonly (number | null)[]) {
	const sum = (side: Part['side']) =>
		parts.reduce((total, part, index) => total + (part.side === side ? (shares[index] ?? 0) : 0), 0);
	return {
		left: sum('negative') + sum('middle') / 2,
		right: sum('positive') + sum('middle') / 2,
		aside: sum('aside')
	};
}

/** Bars of shares around a middle, with the parts that stand apart at the right, and n at the end. */
export function drawStacked(plot: StackedPlot<string>, width: number, words: PlotWords): Drawing {
	const paints = partPaints(plot.parts);
	const legend = layLegend(
		plot.parts.map((part, index) => ({
			label: part.label,
			sign: (x, middle) => segment(x - 7, middle - 7, 14, 14, paints[index], isAside(part))
		})),
		width
	);
	const counts = plot.bars.map(({ n }) => `n = ${words.format(n, INTEGER)}`);
	const countWidth = Math.max(0, ...counts.map((text) => textWidth(text, SIZE.small)));
	const rows = layRows(plot.bars, width, BAND, legend.bottom + 4, countWidth + 10);
	const isBeside = rows.ends.length === 0;
	const reaches = plot.bars.map(({ shares }) => reach(plot.parts, shares));
	const most = (side: 'left' | 'right' | 'aside') => Math.max(0, ...reaches.map((one) => one[side]));
	const hasAside = plot.parts.some(isAside);
	const room = width - rows.left - (isBeside ? countWidth + 10 : 2) - (hasAside ? GAP : 0);
	const unit = Math.max(20, room) / Math.max(0.01, most('left') + most('right') + most('aside'));
	const zero = rows.left + most('left') * unit;
	const asideFrom = zero + most('right') * unit + GAP;
	const bars = plot.bars.flatMap(({ shares, label }, row) => {
		const middle = rows.middles[row];
		const count = textAt(width, isBeside ? middle : rows.ends[row], counts[row], {
			size: SIZE.small,
			fill: 'subtle',
			anchor: 'end'
		});
		if (shares.every((share) => share === null))
			return [textAt(zero + 6, middle, words.hidden, { size: SIZE.small, fill: 'subtle' }), count];
		let x = zero - reaches[row].left * unit;
		let apart = asideFrom;
		const segments = plot.parts.flatMap((part, index) => {
			const share = shares[index] ?? 0;
			if (share <= 0) return [];
			const long = share * unit;
			const at = isAside(part) ? apart : x;
			if (isAside(part)) apart += long;
			else x += long;
			const hint = `${label}, ${part.label}: ${words.format(share, { kind: 'share', decimals: 1 })}`;
			const text = words.format(share, PERCENT);
			const drawn = segment(at, middle - BAR / 2, long, BAR, paints[index], isAside(part), hint);
			if (textWidth(text, SIZE.small) + 4 > long) return drawn;
			const fill = inkOn(paints[index]);
			return [...drawn, textAt(at + long / 2, middle, text, { size: SIZE.small, fill, anchor: 'middle' })];
		});
		return [...segments, count];
	});
	const axis = lineAt([zero, legend.bottom], [zero, rows.bottom], 'line', 1);
	return { width, height: rows.bottom + 2, shapes: [...legend.shapes, axis, ...rows.shapes, ...bars] };
}

/** A part of a bar; one that stands apart is open, with strokes, so that it is not taken for a part of the scale. */
function segment(
	x: number,
	y: number,
	width: number,
	height: number,
	fill: Paint,
	open: boolean,
	hint?: string
): Shape[] {
	const rect: Shape = {
		kind: 'rect',
		x: round(open ? x + 0.5 : x),
		y: open ? y + 0.5 : y,
		width: round(Math.max(0.5, open ? width - 1 : width)),
		height: open ? height - 1 : height,
		fill,
		stroke: open ? 'line' : 'edge',
		...(hint ? { hint } : {})
	};
	return [rect];
}
