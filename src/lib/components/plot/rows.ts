import { platedText, SIZE, textAt, type Shape } from './drawing';
import { textWidth, wrap } from './text-size';

interface NamedRow {
	label: string;
	/** Headings of the row, the outermost first. */
	above?: string[];
}

/** Rows of a picture with their names and headings, and where each may draw. */
export interface Rows {
	shapes: Shape[];
	/** The middle of each row's own band. */
	middles: number[];
	/** Where the bands begin from the left. */
	left: number;
	/** The middle of the last line of each name that stands above its row; empty where names stand beside. */
	ends: number[];
	/** Below the last row. */
	bottom: number;
}

/** Below this width names stand above their rows, for beside them nothing would be left to draw in. */
const BESIDE = 440;
const LINE = 16;
const HEADING = 26;

/**
 * Lays names of rows beside what is drawn, or above it where the picture is narrow; a heading stands above the rows it
 * is the heading of.
 * @param band height that each row draws in
 * @param top where the first row begins
 * @param aside width kept free at the right of names that stand above their rows
 */
export function layRows(rows: readonly NamedRow[], width: number, band: number, top = 0, aside = 0): Rows {
	const isBeside = width >= BESIDE;
	const widest = Math.max(0, ...rows.map(({ label }) => textWidth(label, SIZE.normal)));
	const names = isBeside ? Math.min(widest, width * 0.36, 300) + 2 : width - aside;
	const left = isBeside ? names + 12 : 0;
	const shapes: Shape[] = [];
	const middles: number[] = [];
	const ends: number[] = [];
	let at = top;
	let before: string[] = [];
	for (const { label, above = [] } of rows) {
		const changed = above.findIndex((heading, level) => heading !== before[level]);
		const headings = changed === -1 ? [] : above.slice(changed);
		headings.forEach((heading, level) => {
			if (at > top) at += 4;
			const bold = changed + level === 0;
			for (const line of wrap(heading, width * 0.94, SIZE.heading, 2)) {
				const fill = bold ? 'text' : 'subtle';
				shapes.push(...platedText(0, at + HEADING / 2, line, { bold, fill }));
				at += line === heading ? HEADING : LINE + 2;
			}
		});
		before = above;
		const lines = wrap(label, names, SIZE.normal, isBeside ? 3 : 2);
		if (isBeside) {
			const height = Math.max(band, lines.length * LINE + 6);
			const first = at + height / 2 - ((lines.length - 1) * LINE) / 2;
			lines.forEach((line, index) =>
				shapes.push(textAt(names, first + index * LINE, line, { anchor: 'end' }))
			);
			middles.push(at + height / 2);
			at += height;
		} else {
			lines.forEach((line, index) => shapes.push(...platedText(0, at + LINE * (index + 0.5) + 2, line)));
			ends.push(at + LINE * (lines.length - 0.5) + 2);
			at += lines.length * LINE + 2;
			middles.push(at + band / 2);
			at += band + 4;
		}
	}
	return { shapes, middles, left, ends, bottom: at };
}
