import type { Axis, HistogramPlot } from '$lib/core/report/types';
import { AXIS_HEIGHT, axisBelow, axisLeft, tickWidth, type Frame } from './axis';
import { round, textAt, type Drawing, type Shape } from './drawing';
import { along, axisScale, scaleOf, wholeTicks } from './scale';
import { within } from './text-size';
import { INTEGER, type PlotWords } from './words';

/** Between one panel and the next. */
const BETWEEN = 22;

/**
 * Counts as bars. Several series stand below each other over the same axis, so that none hides another; each has the
 * height of its own highest bar, for groups differ in size.
 * @param countLabel what the upright axis counts
 */
export function drawHistogram(
	plot: HistogramPlot<string>,
	width: number,
	words: PlotWords,
	countLabel: string
): Drawing {
	const isSeveral = plot.series.length > 1;
	const high = isSeveral ? 110 : Math.max(200, Math.min(300, width * 0.45));
	const counted = (label: string): Axis => ({ label, format: INTEGER });
	const scales = plot.series.map(({ counts }) => scaleOf([...counts, 1], { min: 0 }, isSeveral ? 3 : 5));
	const left = Math.max(...scales.map((scale) => tickWidth(counted(''), scale, words)), 8) + 14;
	const xs = axisScale(
		plot.edges,
		{ ...plot.axis, range: plot.axis.range ?? endsOf(plot.edges) },
		Math.floor(width / 80)
	);
	const shapes: Shape[] = [];
	let top = 0;
	plot.series.forEach(({ label, counts }, index) => {
		if (isSeveral) shapes.push(textAt(0, top + 10, within(label, width, 13), { bold: true }));
		top += (isSeveral ? 24 : 0) + (index === 0 ? 28 : 6);
		const frame: Frame = { left, right: width - 14, top, bottom: top + high };
		const scale = wholeTicks(scales[index]);
		const y = along(scale, frame.bottom, frame.top);
		const x = along(xs, frame.left, frame.right);
		shapes.push(...axisLeft(frame, counted(index === 0 ? countLabel : ''), scale, words));
		const isLast = index === plot.series.length - 1;
		shapes.push(...axisBelow(frame, { ...plot.axis, label: isLast ? plot.axis.label : '' }, xs, words));
		counts.forEach((count, bin) => {
			if (count <= 0) return;
			const [from, to] = [plot.edges[bin], plot.edges[bin + 1]];
			const range = [from, to].map((edge) => (words.tick ?? words.format)(edge, plot.axis.format)).join('–');
			shapes.push({
				kind: 'rect',
				x: round(x(from)),
				y: round(y(count)),
				width: round(Math.max(0.5, x(to) - x(from))),
				height: round(Math.max(1, frame.bottom - y(count))),
				fill: 'series0',
				stroke: 'page',
				hint: `${range}: ${words.format(count, INTEGER)}`
			});
		});
		top = frame.bottom + (isLast ? AXIS_HEIGHT : BETWEEN);
	});
	return { width, height: top, shapes };
}

const endsOf = (edges: readonly number[]) => ({ min: edges[0] ?? 0, max: edges[edges.length - 1] ?? 1 });
