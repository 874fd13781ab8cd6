import type { LinePlot } from '$lib/core/report/types';
import { axisLeft, tickWidth, type Frame } from './axis';
import { pointHint, seriesLegend } from './dots';
import { lineAt, round, SIZE, textAt, type Drawing, type Shape } from './drawing';
import { seriesInk } from './inks';
import { layLegend } from './legend';
import { markAt } from './marks';
import { along, axisScale } from './scale';
import { textWidth, within, wrap } from './text-size';
import type { PlotWords } from './words';

/** Heights of labels moved apart so that none covers another, in their order; `least` between two. */
export function spread(heights: readonly number[], least: number, top: number, bottom: number): number[] {
	const order = heights.map((_, index) => index).sort((a, b) => heights[a] - heights[b]);
	const placed = [...heights];
	order.forEach((index, place) => {
		const floor = place === 0 ? top : placed[order[place - 1]] + least;
		placed[index] = Math.max(placed[index], floor);
	});
	let ceiling = bottom;
	for (const index of order.toReversed()) {
		placed[index] = Math.min(placed[index], ceiling);
		ceiling = placed[index] - least;
	}
	return placed;
}

/** Lines over ordered places, each named at its end; where that leaves no room, above the picture. */
export function drawLines(plot: LinePlot<string>, width: number, words: PlotWords): Drawing {
	const format = (value: number) => words.format(value, plot.axis.format);
	const known = plot.series.flatMap(({ points }) => points.flatMap((point) => (point ? [point] : [])));
	const values = known.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
	if (plot.reference) values.push(plot.reference.value);
	const scale = axisScale(values, plot.axis, 6);
	const ends = plot.series.map(({ points }) => points.findLast((point) => point !== null) ?? null);
	const names = plot.series.map(({ label }, index) => {
		const end = ends[index];
		return end && plot.series.length > 1 ? `${label} ${format(end.value)}` : '';
	});
	const longest = Math.max(0, ...names.map((name) => textWidth(name, SIZE.small)));
	const isDirect = longest > 0 && longest + 20 < width * 0.42 && plot.series.length <= 12;
	const legend = layLegend(isDirect ? [] : seriesLegend(plot.series), width);
	const left = tickWidth(plot.axis, scale, words) + 12;
	const right = width - (isDirect ? longest + 22 : 14);
	const top = legend.bottom + 32;
	const height = Math.max(220, Math.min(340, width * 0.5));
	const frame: Frame = { left, right, top, bottom: top + height };
	const inset = Math.min(40, (right - left) / (2 * Math.max(1, plot.places.length)));
	const x = along({ min: 0, max: Math.max(1, plot.places.length - 1) }, left + inset, right - inset / 2);
	const y = along(scale, frame.bottom, frame.top);
	const dodge = Math.min(6, inset / plot.series.length);
	const at = (place: number, series: number) =>
		x(place) + (known.some(({ low }) => low !== null) ? (series - (plot.series.length - 1) / 2) * dodge : 0);
	const lines = plot.series.flatMap(({ label, points }, series): Shape[] => {
		const ink = seriesInk(series);
		const marks = points.flatMap((point, place) => {
			if (!point) return [];
			const hint = pointHint(`${label}, ${plot.places[place]}`, { ...point, n: null }, format, words);
			const [px, py] = [at(place, series), y(point.value)];
			const { low, high } = point;
			const bar = low === null || high === null ? [] : [lineAt([px, y(low)], [px, y(high)], ink, 1.5)];
			return [...bar, markAt(series, px, py, hint, points.length > 20 ? 3 : 4.5)];
		});
		return [{ kind: 'path', d: linePath(points, series, at, y), stroke: ink, width: 2 }, ...marks];
	});
	const labelled = ends.flatMap((end, series) => (isDirect && end ? [{ series, y: y(end.value) }] : []));
	const heights = spread(
		labelled.map((one) => one.y),
		15,
		frame.top,
		frame.bottom
	);
	const direct = labelled.map(({ series }, index) =>
		textAt(right + 4, heights[index], names[series], { size: SIZE.small, fill: seriesInk(series) })
	);
	return {
		width,
		height: frame.bottom + 58,
		shapes: [
			...legend.shapes,
			...axisLeft(frame, plot.axis, scale, words),
			...(plot.reference ? referenceAcross(y(plot.reference.value), plot.reference.label, frame) : []),
			...lines,
			...direct,
			...placesBelow(plot, frame, x)
		]
	};
}

/** A line through the points of a series; it ends where a point is missing, and begins again after it. */
function linePath(
	points: LinePlot<string>['series'][number]['points'],
	series: number,
	at: (place: number, series: number) => number,
	y: (value: number) => number
): string {
	return points
		.map((point, place) => {
			if (!point) return '';
			const begins = place === 0 || points[place - 1] === null;
			return `${begins ? 'M' : 'L'}${round(at(place, series))} ${round(y(point.value))}`;
		})
		.join('');
}

function placesBelow(plot: LinePlot<string>, frame: Frame, x: (place: number) => number): Shape[] {
	const apart = plot.places.length > 1 ? x(1) - x(0) : frame.right - frame.left;
	const widest = Math.max(...plot.places.map((place) => textWidth(place, SIZE.small)), 1);
	// Numbers of factors need one line; names of waves may take two.
	const every = Math.max(1, Math.ceil(Math.min(widest, 60) / apart));
	const options = { size: SIZE.small, fill: 'subtle', anchor: 'middle' } as const;
	const labels = plot.places.flatMap((place, index) => {
		if (index % every !== 0) return [];
		const lines = wrap(place, Math.max(24, apart * every - 6), SIZE.small, 2);
		return lines.map((line, down) => textAt(x(index), frame.bottom + 13 + down * 14, line, options));
	});
	const name = within(plot.placesLabel, frame.right, SIZE.small);
	return [
		lineAt([frame.left, frame.bottom], [frame.right, frame.bottom], 'line'),
		...labels,
		textAt((frame.left + frame.right) / 2, frame.bottom + 46, name, { size: SIZE.small, anchor: 'middle' })
	];
}

function referenceAcross(y: number, label: string, frame: Frame): Shape[] {
	return [
		lineAt([frame.left, y], [frame.right, y], 'text', 1.5, '5 4'),
		textAt(frame.right - 4, y - 9, within(label, frame.right - frame.left, SIZE.small), {
			size: SIZE.small,
			fill: 'subtle',
			anchor: 'end'
		})
	];
}
