import type { Axis } from '$lib/core/report/types';
import { lineAt, SIZE, textAt, type Shape } from './drawing';
import { along, tickFormat, type Scale } from './scale';
import { textWidth, within } from './text-size';
import type { PlotWords } from './words';

/** The area that values are drawn in. */
export interface Frame {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Height below a frame for numbers and name of its lower axis. */
export const AXIS_HEIGHT = 42;

const label = (axis: Axis, scale: Scale, tick: number, words: PlotWords): string =>
	(words.tick ?? words.format)(tick, tickFormat(axis.format, scale));

/** How wide the numbers of an axis at the left are. */
export const tickWidth = (axis: Axis, scale: Scale, words: PlotWords): number =>
	Math.max(...scale.ticks.map((tick) => textWidth(label(axis, scale, tick, words), SIZE.small)));

/** An axis below a frame: lines through it, numbers, and its name. */
export function axisBelow(frame: Frame, axis: Axis, scale: Scale, words: PlotWords): Shape[] {
	const x = along(scale, frame.left, frame.right);
	const name = within(axis.label, frame.right, SIZE.small);
	const middle = (frame.left + frame.right) / 2;
	const half = textWidth(name, SIZE.small) / 2;
	return [
		...scale.ticks.map((tick) => lineAt([x(tick), frame.top], [x(tick), frame.bottom], 'grid')),
		lineAt([frame.left, frame.bottom], [frame.right, frame.bottom], 'line'),
		...scale.ticks.map((tick) =>
			textAt(x(tick), frame.bottom + 12, label(axis, scale, tick, words), {
				size: SIZE.small,
				fill: 'subtle',
				anchor: 'middle'
			})
		),
		textAt(Math.max(half, Math.min(middle, frame.right - half)), frame.bottom + 32, name, {
			size: SIZE.small,
			anchor: 'middle'
		})
	];
}

/** An axis at the left of a frame: lines through it and numbers; its name stands above, where it need not be turned. */
export function axisLeft(frame: Frame, axis: Axis, scale: Scale, words: PlotWords): Shape[] {
	const y = along(scale, frame.bottom, frame.top);
	return [
		textAt(0, frame.top - 18, within(axis.label, frame.right, SIZE.small), { size: SIZE.small }),
		...scale.ticks.flatMap((tick) => [
			lineAt([frame.left, y(tick)], [frame.right, y(tick)], 'grid'),
			textAt(frame.left - 8, y(tick), label(axis, scale, tick, words), {
				size: SIZE.small,
				fill: 'subtle',
				anchor: 'end'
			})
		])
	];
}
