import { round, type Paint, type Shape } from './drawing';
import { seriesInk } from './inks';

/** Outlines of marks with a radius of 1: circle, square, diamond, triangle, and the last two turned. */
const OUTLINES: readonly ((x: number, y: number, r: number) => string)[] = [
	(x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
	(x, y, r) => `M${x - 0.88 * r} ${y - 0.88 * r}h${1.76 * r}v${1.76 * r}h${-1.76 * r}Z`,
	(x, y, r) =>
		`M${x} ${y - 1.25 * r}l${1.25 * r} ${1.25 * r}l${-1.25 * r} ${1.25 * r}l${-1.25 * r} ${-1.25 * r}Z`,
	(x, y, r) => `M${x} ${y - 1.15 * r}l${1.15 * r} ${2 * r}h${-2.3 * r}Z`
];

/**
 * The mark of a series: its own shape and ink, filled for the first four and open for the next four, so that colour is
 * never the only difference.
 */
export function markAt(series: number, x: number, y: number, hint?: string, radius = 5): Shape {
	const outline = OUTLINES[series % OUTLINES.length];
	const isOpen = Math.floor(series / OUTLINES.length) % 2 === 1;
	const ink: Paint = seriesInk(series);
	return {
		kind: 'path',
		d: outline(round(x), round(y), radius).replace(/-?\d+\.\d{3,}/g, (digits) =>
			String(round(Number(digits)))
		),
		fill: isOpen ? 'page' : ink,
		stroke: ink,
		width: isOpen ? 2 : 1,
		...(hint ? { hint } : {})
	};
}
