import { textWidth } from './text-size';

/** A colour by its meaning. What it is on the screen and on paper is said in `inks.ts`. */
export type Ink =
	| 'text'
	| 'subtle'
	| 'line'
	| 'grid'
	| 'page'
	| 'negative'
	| 'negativeWeak'
	| 'middle'
	| 'positive'
	| 'positiveWeak'
	| 'aside'
	/** The line between parts of a bar. */
	| 'edge'
	/** Text on the strongest of a side, and on the weakest of the positive one: what can be read there. */
	| 'onNegative'
	| 'onPositive'
	| 'onPositiveWeak'
	| 'series0'
	| 'series1'
	| 'series2'
	| 'series3';

/** An ink, or a share (0–1) of one mixed with the rest of another. */
export type Paint = Ink | { of: Ink; share: number; with: Ink };

interface Hint {
	/** What a pointer that rests on it is told. */
	hint?: string;
}

export type Shape = Hint &
	(
		| { kind: 'rect'; x: number; y: number; width: number; height: number; fill: Paint; stroke?: Paint }
		| {
				kind: 'path';
				/** SVG path data. */
				d: string;
				fill?: Paint;
				stroke?: Paint;
				width?: number;
				/** Lengths of dashes and gaps: '4 3'. */
				dash?: string;
				/** 0–1; 1 where absent. */
				opacity?: number;
				round?: boolean;
		  }
		| {
				kind: 'text';
				x: number;
				y: number;
				text: string;
				size: number;
				fill: Paint;
				anchor?: 'start' | 'middle' | 'end';
				bold?: boolean;
				/** Degrees, around its own place. */
				turn?: number;
		  }
	);

/** A picture as plain data: drawn on the page by `Drawing.svelte`, written to a file by `toSvg`. In CSS pixels. */
export interface Drawing {
	width: number;
	height: number;
	shapes: Shape[];
}

/** Text sizes in pixels. */
export const SIZE = { normal: 13, small: 12, heading: 13 } as const;

/** From the middle of a line of text down to its baseline, as a share of its size. */
const TO_BASELINE = 0.36;

/** A text whose middle is at a height. */
export const textAt = (
	x: number,
	middle: number,
	text: string,
	options: Partial<Omit<Extract<Shape, { kind: 'text' }>, 'kind' | 'x' | 'y' | 'text'>> = {}
): Shape => {
	const size = options.size ?? SIZE.normal;
	return { kind: 'text', x, y: middle + size * TO_BASELINE, text, fill: 'text', ...options, size };
};

/** A text on a plate of the page's colour, so that no line goes through it. */
export function platedText(
	x: number,
	middle: number,
	text: string,
	options: Parameters<typeof textAt>[3] = {}
): Shape[] {
	const size = options.size ?? SIZE.normal;
	const width = textWidth(text, size, options.bold) + 4;
	const left = options.anchor === 'middle' ? x - width / 2 : options.anchor === 'end' ? x - width + 2 : x - 2;
	const plate: Shape = {
		kind: 'rect',
		x: round(left),
		y: round(middle - size * 0.7),
		width: round(width),
		height: round(size * 1.4),
		fill: 'page'
	};
	return [plate, textAt(x, middle, text, options)];
}

/** A straight line. */
export const lineAt = (
	[x1, y1]: readonly [number, number],
	[x2, y2]: readonly [number, number],
	stroke: Paint,
	width = 1,
	dash?: string
): Shape => ({
	kind: 'path',
	d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`,
	stroke,
	width,
	...(dash ? { dash } : {})
});

/** Two decimals are a hundredth of a pixel: more only makes the file longer. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** The colour of text on a paint, so that it can be read. */
export function inkOn(paint: Paint): Ink {
	if (typeof paint === 'string') return ON[paint] ?? 'text';
	if (paint.share <= (paint.with === 'page' ? DARK_FROM : 0.55)) return inkOn(paint.with);
	// What is mixed with the page stands for strength alone (see `inks.ts`).
	return paint.with === 'page' && paint.of === 'negative' ? 'onPositive' : inkOn(paint.of);
}

/** From this share of an ink in the page's on, light text is read better than dark. */
export const DARK_FROM = 0.7;

const ON: Partial<Record<Ink, Ink>> = {
	negative: 'onNegative',
	positive: 'onPositive',
	positiveWeak: 'onPositiveWeak'
};
