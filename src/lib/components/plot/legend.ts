import { SIZE, textAt, type Shape } from './drawing';
import { textWidth, within } from './text-size';

/** One entry: its sign, drawn around a middle, and its words. */
export interface LegendEntry {
	label: string;
	sign: (x: number, middle: number) => Shape[];
}

const SIGN = 20;
const LINE = 22;

/** Signs with their words, in lines as wide as the picture. */
export function layLegend(
	entries: readonly LegendEntry[],
	width: number,
	top = 0
): { shapes: Shape[]; bottom: number } {
	const shapes: Shape[] = [];
	let x = 0;
	let middle = top + LINE / 2;
	for (const { label, sign } of entries) {
		const text = within(label, width - SIGN, SIZE.small);
		const needed = SIGN + textWidth(text, SIZE.small) + 14;
		if (x > 0 && x + needed - 14 > width) {
			x = 0;
			middle += LINE;
		}
		shapes.push(...sign(x + 7, middle), textAt(x + SIGN, middle, text, { size: SIZE.small }));
		x += needed;
	}
	return { shapes, bottom: entries.length === 0 ? top : middle + LINE / 2 + 6 };
}
