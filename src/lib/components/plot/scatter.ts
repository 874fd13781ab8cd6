import type { ScatterPlot } from '$lib/core/report/types';
import { AXIS_HEIGHT, axisBelow, axisLeft, tickWidth, type Frame } from './axis';
import { lineAt, round, SIZE, textAt, type Drawing, type Shape } from './drawing';
import { layLegend } from './legend';
import { along, axisScale } from './scale';
import { textWidth, wrap } from './text-size';
import { INTEGER, type PlotWords } from './words';

type Point = ScatterPlot<string>['points'][number];

/** More points than this cannot be told from each other; what is drawn says that it is not all. */
export const MOST_POINTS = 5000;
/** So many points may have their name written beside them. */
const MOST_NAMES = 15;
const DASHES = [undefined, '6 4', '2 3'];

/**
 * Points spread evenly over all that there are, in their order: every k-th, and always those with a name and the
 * outermost ones, which a reader looks for.
 * @returns all of them where there are no more than `most`
 */
export function thinned(points: readonly Point[], most = MOST_POINTS): readonly Point[] {
	if (points.length <= most) return points;
	const step = Math.ceil(points.length / most);
	const kept = new Set<number>();
	const outermost = (better: (a: Point, b: Point) => boolean) =>
		points.reduce((best, point, index) => (better(point, points[best]) ? index : best), 0);
	kept.add(outermost((a, b) => a.x < b.x)).add(outermost((a, b) => a.x > b.x));
	kept.add(outermost((a, b) => a.y < b.y)).add(outermost((a, b) => a.y > b.y));
	return points.filter(({ label }, index) => index % step === 0 || kept.has(index) || label !== null);
}

/** Points in a plane, with the lines that they are read against. */
export function drawScatter(plot: ScatterPlot<string>, width: number, words: PlotWords): Drawing {
	const usable = plot.points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
	const points = thinned(usable);
	const ends = plot.lines.flatMap(({ from, to }) => [from, to]);
	const legend = layLegend(
		plot.lines.map(({ label }, index) => ({
			label,
			sign: (x, middle) => [lineAt([x - 8, middle], [x + 8, middle], 'series1', 2, DASHES[index % 3])]
		})),
		width
	);
	const xs = axisScale(
		[...points, ...ends].map(({ x }) => x),
		plot.x,
		Math.floor(width / 90)
	);
	const ys = axisScale(
		[...points, ...ends].map(({ y }) => y),
		plot.y,
		6
	);
	const top = legend.bottom + 32;
	const left = tickWidth(plot.y, ys, words) + 14;
	const bottom = top + Math.max(240, Math.min(400, width * 0.6));
	const frame: Frame = { left, right: width - 16, top, bottom };
	const x = along(xs, frame.left, frame.right);
	const y = along(ys, frame.bottom, frame.top);
	const lines = plot.lines.map(({ from, to }, index) =>
		lineAt([x(from.x), y(from.y)], [x(to.x), y(to.y)], 'series1', 2, DASHES[index % 3])
	);
	const shapes = [
		...legend.shapes,
		...axisLeft(frame, plot.y, ys, words),
		...axisBelow(frame, plot.x, xs, words),
		...cloud(points, x, y),
		...lines,
		...named(points, x, y, frame)
	];
	if (points.length === usable.length) return { width, height: bottom + AXIS_HEIGHT, shapes };
	const count = (value: number) => words.format(value, INTEGER);
	const sentence = words.thinned({ shown: count(points.length), all: count(usable.length) });
	const sentences = wrap(sentence, width, SIZE.small);
	const below = bottom + AXIS_HEIGHT + 10;
	sentences.forEach((line, index) =>
		shapes.push(textAt(0, below + index * 16, line, { size: SIZE.small, fill: 'subtle' }))
	);
	return { width, height: below + sentences.length * 16, shapes };
}

type Place = (value: number) => number;

/** All points as one path, of lines without length and with round ends: thousands of them are drawn at once. */
function cloud(points: readonly Point[], x: Place, y: Place): Shape[] {
	if (points.length === 0) return [];
	const d = points.map((point) => `M${round(x(point.x))} ${round(y(point.y))}h0`).join('');
	const width = points.length > 1000 ? 4 : points.length > 200 ? 5 : 7;
	const opacity = points.length > 1000 ? 0.35 : points.length > 200 ? 0.5 : 0.7;
	return [{ kind: 'path', d, stroke: 'series0', width, opacity, round: true }];
}

/** The names of points: written where there are few and where there is room, and told to a pointer that rests on one. */
function named(points: readonly Point[], x: Place, y: Place, frame: Frame): Shape[] {
	const known = points.flatMap(({ label, ...at }) =>
		label === null ? [] : [{ at: [x(at.x), y(at.y)] as const, label }]
	);
	const isWritten = known.length <= MOST_NAMES;
	const rings = known.map(({ at: [px, py], label }): Shape => ({
		kind: 'path',
		d: `M${round(px - 4.5)} ${round(py)}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z`,
		stroke: isWritten ? 'series0' : undefined,
		fill: { of: 'series0', share: 0.4, with: 'page' },
		opacity: isWritten ? 1 : 0.01,
		width: 1.5,
		hint: label
	}));
	if (!isWritten) return rings;
	const taken: Box[] = [];
	const texts = known.flatMap(({ at, label }): Shape[] => {
		const box = namePlaces(at, textWidth(label, SIZE.small)).find(
			(candidate) => isInside(candidate, frame) && !taken.some((other) => overlap(candidate, other))
		);
		if (!box) return [];
		taken.push(box);
		return [textAt(box.left, (box.top + box.bottom) / 2, label, { size: SIZE.small, anchor: 'start' })];
	});
	return [...rings, ...texts];
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Where a name can stand by its point: to the right, to the left, above, below. */
function namePlaces([px, py]: readonly [number, number], width: number): Box[] {
	const half = SIZE.small * 0.6;
	const at = (left: number, middle: number): Box => ({
		left,
		right: left + width,
		top: middle - half,
		bottom: middle + half
	});
	const beside = 8;
	const apart = half + 6;
	return [
		at(px + beside, py),
		at(px - beside - width, py),
		at(px - width / 2, py - apart),
		at(px - width / 2, py + apart),
		at(px + beside, py - apart),
		at(px + beside, py + apart),
		at(px - beside - width, py - apart),
		at(px - beside - width, py + apart)
	];
}

const isInside = (box: Box, frame: Frame): boolean =>
	box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

const overlap = (one: Box, other: Box): boolean =>
	one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
