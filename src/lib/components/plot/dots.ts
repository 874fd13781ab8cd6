import type { DotPlot } from '$lib/core/report/types';
import { AXIS_HEIGHT, axisBelow, type Frame } from './axis';
import { lineAt, SIZE, textAt, type Drawing, type Shape } from './drawing';
import { seriesInk } from './inks';
import { layLegend, type LegendEntry } from './legend';
import { markAt } from './marks';
import { layRows } from './rows';
import { along, axisScale } from './scale';
import { textWidth, within } from './text-size';
import { INTEGER, type PlotWords } from './words';

type Point = NonNullable<DotPlot<string>['rows'][number]['points'][number]>;

/** Between the marks of the series of a row. */
const STEP = 15;

/** A legend of series; none for a single one without a name. */
export const seriesLegend = (series: readonly { label: string }[]): LegendEntry[] =>
	series.length < 2
		? []
		: series.map(({ label }, index) => ({ label, sign: (x, middle) => [markAt(index, x, middle)] }));

/** What a point is, in words. */
export function pointHint(
	name: string,
	{ value, low, high, n }: Point,
	format: (value: number) => string,
	words: PlotWords
): string {
	const interval = low !== null && high !== null ? ` [${format(low)}; ${format(high)}]` : '';
	const count = n === null ? '' : `, n = ${words.format(n, INTEGER)}`;
	return `${name}: ${format(value)}${interval}${count}`;
}

/** Values with intervals below each other, one row for each name; series of a row stand under each other. */
export function drawDots(plot: DotPlot<string>, width: number, words: PlotWords): Drawing {
	const points = plot.rows.flatMap((row) => row.points.flatMap((point) => (point ? [point] : [])));
	const values = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
	if (plot.reference) values.push(plot.reference.value);
	const legend = layLegend(seriesLegend(plot.series), width);
	const top = legend.bottom + (plot.reference ? 18 : 0);
	const rows = layRows(plot.rows, width, 14 + STEP * plot.series.length, top);
	const format = (value: number) => words.format(value, plot.axis.format);
	// The number under the end of the axis reaches half its width beyond it.
	const beyond = textWidth(format(values.reduce((most, one) => Math.max(most, one), 0)), SIZE.small) / 2 + 2;
	const frame: Frame = {
		left: rows.left + 10,
		right: width - Math.max(14, beyond),
		top,
		bottom: rows.bottom + 4
	};
	const scale = axisScale(values, plot.axis, Math.max(2, Math.floor((frame.right - frame.left) / 80)));
	const x = along(scale, frame.left, frame.right);
	const marks = plot.rows.flatMap((row, index) => {
		const drawn = row.points.flatMap((point, series) => {
			if (!point) return [];
			const y = rows.middles[index] + (series - (plot.series.length - 1) / 2) * STEP;
			const name = plot.series.length > 1 ? `${row.label}, ${plot.series[series].label}` : row.label;
			const hint = pointHint(name, point, format, words);
			return [...interval(point, x, y, series), markAt(series, x(point.value), y, hint)];
		});
		if (drawn.length > 0) return drawn;
		return [textAt(frame.left + 6, rows.middles[index], words.nothing, { size: SIZE.small, fill: 'subtle' })];
	});
	return {
		width,
		height: frame.bottom + AXIS_HEIGHT,
		shapes: [
			...legend.shapes,
			...axisBelow(frame, plot.axis, scale, words),
			...(plot.reference ? referenceDown(x(plot.reference.value), plot.reference.label, frame, width) : []),
			...rows.shapes,
			...marks
		]
	};
}

/** An interval as a line with ends. */
function interval({ low, high }: Point, x: (value: number) => number, y: number, series: number): Shape[] {
	if (low === null || high === null) return [];
	const ink = seriesInk(series);
	return [
		lineAt([x(low), y], [x(high), y], ink, 2),
		lineAt([x(low), y - 4], [x(low), y + 4], ink, 1.5),
		lineAt([x(high), y - 4], [x(high), y + 4], ink, 1.5)
	];
}

/** A dashed line from top to bottom with its name above it. */
function referenceDown(x: number, label: string, frame: Frame, width: number): Shape[] {
	const text = within(label, width, SIZE.small);
	const half = textWidth(text, SIZE.small) / 2;
	return [
		lineAt([x, frame.top - 4], [x, frame.bottom], 'text', 1.5, '5 4'),
		textAt(Math.max(half, Math.min(x, width - half)), frame.top - 12, text, {
			size: SIZE.small,
			fill: 'subtle',
			anchor: 'middle'
		})
	];
}
