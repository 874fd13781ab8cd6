import { round, type Drawing, type Paint, type Shape } from './drawing';
import type { ChartColors } from '$lib/state/preferences.svelte';
import { paperColor } from './inks';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML 1.0 forbids control characters, even as references; a label from a file may hold some. */
const isAllowed = (letter: string): boolean =>
	letter >= ' ' ? letter !== '\ufffe' && letter !== '\uffff' : '\t\n\r'.includes(letter);
const escaped = (text: string): string =>
	[...text]
		.filter(isAllowed)
		.join('')
		.replace(/[&<>"]/g, (mark) => ENTITIES[mark]);

/** Fonts that a document's machine has: a picture brings none of its own. */
const FONT = "Inter, 'Helvetica Neue', Arial, sans-serif";
/** White around a picture in a file, in pixels. */
export const MARGIN = 12;

/**
 * A picture as an SVG file: complete in itself, in the light colours, on white, with its title and description inside.
 */
export function toSvg(
	{ width, height, shapes }: Drawing,
	title: string,
	description: string,
	colors: ChartColors = 'colors'
): string {
	const [wide, high] = [round(width + 2 * MARGIN), round(height + 2 * MARGIN)];
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" ` +
		`viewBox="${-MARGIN} ${-MARGIN} ${wide} ${high}" role="img" font-family="${FONT}">` +
		`<title>${escaped(title)}</title><desc>${escaped(description)}</desc>` +
		`<rect x="${-MARGIN}" y="${-MARGIN}" width="${wide}" height="${high}" fill="#ffffff"/>` +
		`${shapes.map((shape) => shapeElement(shape, colors)).join('')}</svg>\n`
	);
}

function shapeElement(shape: Shape, colors: ChartColors): string {
	const color = (paint: Paint) => paperColor(paint, colors);
	const inside = shape.hint ? `<title>${escaped(shape.hint)}</title>` : '';
	switch (shape.kind) {
		case 'rect':
			return element('rect', inside, {
				x: shape.x,
				y: shape.y,
				width: shape.width,
				height: shape.height,
				fill: color(shape.fill),
				stroke: shape.stroke && color(shape.stroke)
			});
		case 'path':
			return element('path', inside, {
				d: shape.d,
				fill: shape.fill ? color(shape.fill) : 'none',
				stroke: shape.stroke && color(shape.stroke),
				'stroke-width': shape.width,
				'stroke-dasharray': shape.dash,
				'stroke-linecap': shape.round ? 'round' : undefined,
				opacity: shape.opacity
			});
		case 'text':
			return element('text', inside + escaped(shape.text), {
				x: round(shape.x),
				y: round(shape.y),
				'font-size': shape.size,
				'font-weight': shape.bold ? 600 : undefined,
				'text-anchor': shape.anchor,
				transform: shape.turn ? `rotate(${shape.turn} ${round(shape.x)} ${round(shape.y)})` : undefined,
				fill: color(shape.fill)
			});
	}
}

function element(
	name: string,
	inside: string,
	attributes: Record<string, string | number | undefined>
): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]
	);
	return `<${name}${written.join('')}>${inside}</${name}>`;
}
