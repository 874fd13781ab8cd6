import type { Axis, ResultPlot, Text } from '../../report/types';

/** A point of a row. */
export interface RowPoint {
	x: number;
	y: number;
	/** Place of the row in the model. */
	row: number;
	/** How much it stands out: the most conspicuous are named, and kept where points are thinned. */
	weight: number;
}
type Line = { from: { x: number; y: number }; to: { x: number; y: number }; label: Text };

/** More points than this hide each other; then the most conspicuous and evenly chosen others are drawn. */
export const MOST_POINTS = 2000;
const NAMED = 3;

/** What a plot of rows is made of. */
export interface RowPlot {
	id: string;
	title: Text;
	description: Text;
	x: Text;
	y: Text;
	points: RowPoint[];
	lines: Line[];
	notes?: Text[];
	labelOf: (point: RowPoint) => Text;
}

const axis = (label: Text): Axis<Text> => ({ label, format: { kind: 'number', decimals: 2 } });

/** A scatter of rows: without points that are no numbers, thinned where there are very many, the most conspicuous named. */
export function rowPlot(plot: RowPlot): ResultPlot<Text> {
	const usable = plot.points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
	const shown = thinned(usable);
	const byWeight = [...shown].sort((a, b) => b.weight - a.weight || a.row - b.row);
	const named = new Set(byWeight.slice(0, NAMED));
	const notes = [...(plot.notes ?? [])];
	if (shown.length < usable.length)
		notes.push({
			code: 'regressionResult.thinned',
			params: { shown: shown.length, all: usable.length }
		});
	return {
		kind: 'scatter',
		id: plot.id,
		title: plot.title,
		description: plot.description,
		notes,
		x: axis(plot.x),
		y: axis(plot.y),
		points: shown.map((point) => ({
			x: point.x,
			y: point.y,
			label: named.has(point) ? plot.labelOf(point) : null
		})),
		lines: plot.lines.filter(({ from, to }) => [from.x, from.y, to.x, to.y].every(Number.isFinite))
	};
}

function thinned(points: RowPoint[]): RowPoint[] {
	if (points.length <= MOST_POINTS) return points;
	const half = MOST_POINTS / 2;
	const byWeight = [...points].sort((a, b) => b.weight - a.weight || a.row - b.row);
	const rest = byWeight.slice(half).sort((a, b) => a.row - b.row);
	const step = rest.length / half;
	const even = Array.from({ length: half }, (_, k) => rest[Math.floor(k * step)]);
	return [...byWeight.slice(0, half), ...even].sort((a, b) => a.row - b.row);
}

/** A line across the points at a height. */
export function level(points: readonly RowPoint[], y: number, label: Text): Line[] {
	const { least, most } = reach(points);
	return [{ from: { x: least, y }, to: { x: most, y }, label }];
}

/** A line across the points with a slope. */
export function sloped(points: readonly RowPoint[], slope: number, at: number, label: Text): Line[] {
	const { least, most } = reach(points);
	return [{ from: { x: least, y: at + slope * least }, to: { x: most, y: at + slope * most }, label }];
}

function reach(points: readonly RowPoint[]): { least: number; most: number } {
	let [least, most] = [Infinity, -Infinity];
	for (const { x } of points) {
		if (!Number.isFinite(x)) continue;
		least = Math.min(least, x);
		most = Math.max(most, x);
	}
	return { least, most };
}
