import type { HeatPlot } from '$lib/core/report/types';
import { inkOn, SIZE, textAt, type Drawing, type Paint, type Shape } from './drawing';
import { textWidth, within, wrap } from './text-size';
import type { PlotWords } from './words';

/** A cell is at least so wide: the picture is scrolled sideways rather than made unreadable. */
const LEAST = 26;
const MOST = 76;
const KEY = 34;

/** The paint of a value: the farther from the middle of the range, the stronger; below it ochre, above it blue. */
export function heatPaint(value: number, { min, max }: HeatPlot<string>['range']): Paint {
	const isTwoSided = min < 0 && max > 0;
	const base = isTwoSided ? 0 : min;
	const span = isTwoSided ? Math.max(-min, max) : max - min;
	const share = span > 0 ? Math.min(1, Math.abs(value - base) / span) : 0;
	return { of: value < base ? 'negative' : 'positive', share, with: 'page' };
}

/** A matrix of numbers in colours, each number written in its cell where it fits. */
export function drawHeat(plot: HeatPlot<string>, width: number, words: PlotWords): Drawing {
	const texts = plot.values.map((row) =>
		row.map((value) => (value === null || !Number.isFinite(value) ? '' : words.format(value, plot.format)))
	);
	const names = Math.min(
		Math.max(0, ...plot.rows.map((name) => textWidth(name, SIZE.small))) + 2,
		Math.max(80, width * 0.34),
		260
	);
	const left = names + 8;
	const columns = Math.max(1, plot.columns.length);
	const written = Math.max(0, ...texts.flat().map((text) => textWidth(text, SIZE.small))) + 8;
	const room = (width - left) / columns;
	const cell = Math.max(LEAST, Math.min(MOST, Math.max(room, room >= 20 ? 0 : written)));
	const lines = plot.rows.map((name) => wrap(name, names, SIZE.small, 2));
	const high = Math.max(lines.some(({ length }) => length > 1) ? 32 : 24, Math.min(34, cell));
	const isTurned = plot.columns.some((name) => textWidth(name, SIZE.small) > cell - 4);
	const slant = Math.max(0, ...plot.columns.map((name) => textWidth(name, SIZE.small)));
	const head = isTurned ? Math.min(130, slant * 0.72 + 16) : 22;
	const columnNames = plot.columns.map((name, column): Shape => {
		const x = left + (column + 0.5) * cell;
		if (!isTurned) return textAt(x, head - 10, name, { size: SIZE.small, anchor: 'middle' });
		const text = within(name, (head - 16) / 0.72 + 2, SIZE.small);
		return { kind: 'text', x: x + 2, y: head - 6, text, size: SIZE.small, fill: 'text', turn: -45 };
	});
	const rows = plot.rows.flatMap((name, row) => {
		const y = head + row * high;
		const cells = plot.columns.flatMap((column, place): Shape[] => {
			const value = plot.values[row]?.[place] ?? null;
			const x = left + place * cell;
			if (value === null || !Number.isFinite(value)) return [textAt(x + cell / 2, y + high / 2, '–', MIDDLE)];
			const fill = heatPaint(value, plot.range);
			const text = texts[row][place];
			const hint = `${name}, ${column}: ${text}`;
			const box: Shape = { kind: 'rect', x, y, width: cell, height: high, fill, stroke: 'page', hint };
			if (textWidth(text, SIZE.small) > cell) return [box];
			return [box, textAt(x + cell / 2, y + high / 2, text, { ...MIDDLE, fill: inkOn(fill) })];
		});
		const first = y + high / 2 - (lines[row].length - 1) * 7;
		const label = lines[row].map((line, index) =>
			textAt(names, first + index * 14, line, { size: SIZE.small, anchor: 'end' })
		);
		return [...label, ...cells];
	});
	const bottom = head + plot.rows.length * high;
	// Slanted names of the last columns reach beyond them.
	const beyond = isTurned ? Math.min(60, head * 0.6) : 0;
	return {
		width: Math.max(width, left + columns * cell + beyond),
		height: bottom + KEY + 8,
		shapes: [...columnNames, ...rows, ...key(plot, left, bottom + 14, words)]
	};
}

const MIDDLE = { size: SIZE.small, anchor: 'middle', fill: 'subtle' } as const;

/** What the colours mean, from one end of the range to the other. */
function key({ range, format }: HeatPlot<string>, left: number, top: number, words: PlotWords): Shape[] {
	const steps = 9;
	const ends = [range.min, range.max].map((end) => words.format(end, format));
	const from = left + textWidth(ends[0], SIZE.small) + 6;
	const boxes = Array.from({ length: steps }, (_, index): Shape => {
		const value = range.min + ((range.max - range.min) * index) / (steps - 1);
		return {
			kind: 'rect',
			x: from + index * 14,
			y: top,
			width: 14,
			height: 12,
			fill: heatPaint(value, range)
		};
	});
	return [
		textAt(left, top + 6, ends[0], { size: SIZE.small, fill: 'subtle' }),
		...boxes,
		textAt(from + steps * 14 + 6, top + 6, ends[1], { size: SIZE.small, fill: 'subtle' })
	];
}
