import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inkOn, type Ink, type Paint } from './drawing';
import { paperColor, screenColor, SERIES_INKS } from './inks';
import { heatPaint } from './heat';
import { partPaints } from './stacked';
import { classEntry, MOST_CLASSES } from '../map/face';
import { contrast, distance, VISIONS } from './testing/color-vision';

const theme = readFileSync('node_modules/@digdir/designsystemet-theme/src/themes/designsystemet.css', 'utf8');
const tokens = readFileSync('src/lib/styles/tokens.css', 'utf8');

/** The colours of the screen in a scheme, from the style sheets themselves. */
function schemeColors(scheme: 'light' | 'dark'): Map<string, string> {
	const found = new Map<string, string>();
	const read = (text: string) => {
		for (const [, name, value] of text.matchAll(/(--[\w-]+):\s*([^;]+);/g)) found.set(name, value.trim());
	};
	const block = (text: string, selector: string) => {
		const at = text.indexOf(selector);
		return at < 0 ? '' : text.slice(at, text.indexOf('}', at));
	};
	read(block(theme, `[data-color-scheme="${scheme}"] {`));
	read(block(tokens, ':root {'));
	for (const part of tokens.split(':root {').slice(1)) read(part.slice(0, part.indexOf('}')));
	if (scheme === 'dark') read(block(tokens, "[data-color-scheme='dark'] {"));
	return found;
}

function onScreen(scheme: 'light' | 'dark') {
	const colors = schemeColors(scheme);
	const hex = (css: string): string => {
		const value = /^var\((--[\w-]+)\)$/.exec(css);
		return value ? hex(colors.get(value[1]) ?? '') : css.toLowerCase();
	};
	return (paint: Paint): string => {
		if (typeof paint === 'string') return hex(screenColor(paint));
		const [of, rest] = [hex(screenColor(paint.of)), hex(screenColor(paint.with))];
		const parts = [1, 3, 5].map((at) => {
			const [own, other] = [of, rest].map((one) => parseInt(one.slice(at, at + 2), 16));
			return Math.round(own * paint.share + other * (1 - paint.share));
		});
		return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
	};
}

const SURFACES = [
	['on paper', (paint: Paint) => paperColor(paint)],
	['on the screen', onScreen('light')],
	['on the dark screen', onScreen('dark')]
] as const;

const FIVE = partPaints([
	{ id: 'a', label: '', side: 'negative' },
	{ id: 'b', label: '', side: 'negative' },
	{ id: 'c', label: '', side: 'middle' },
	{ id: 'd', label: '', side: 'positive' },
	{ id: 'e', label: '', side: 'positive' }
]);

const CLASSES = Array.from({ length: MOST_CLASSES }, (_, at) => classEntry(at, MOST_CLASSES, '').paint);

describe.each(SURFACES)('colours of figures %s', (_, color) => {
	it.each(VISIONS)('tell four series apart: %s', (vision) => {
		SERIES_INKS.forEach((one, at) => {
			for (const other of SERIES_INKS.slice(at + 1))
				expect(distance(color(one), color(other), vision), `${one} and ${other}`).toBeGreaterThan(20);
		});
	});

	it.each(VISIONS)('tell the parts of a scale apart: %s', (vision) => {
		FIVE.forEach((one, at) => {
			for (const other of FIVE.slice(at + 1))
				expect(distance(color(one), color(other), vision)).toBeGreaterThan(10);
		});
	});

	it.each(VISIONS)('tell the two signs of a matrix apart: %s', (vision) => {
		const [low, high] = [-0.7, 0.7].map((value) => heatPaint(value, { min: -1, max: 1 }));
		expect(distance(color(low), color(high), vision)).toBeGreaterThan(20);
	});

	it('go from light to dark over the classes of a map, for every kind of vision', () => {
		for (const vision of VISIONS) {
			CLASSES.slice(1).forEach((paint, at) =>
				expect(distance(color(paint), color(CLASSES[at]), vision), `class ${at + 1}`).toBeGreaterThan(8)
			);
		}
	});

	it('carry the numbers of a matrix', () => {
		for (let value = -1; value <= 1; value += 0.01) {
			const paint = heatPaint(value, { min: -1, max: 1 });
			expect(contrast(color(paint), color(inkOn(paint))), String(value)).toBeGreaterThan(3.3);
		}
	});

	it('carry text that can be read, and series are readable as text', () => {
		for (const ink of SERIES_INKS) expect(contrast(color(ink), color('page'))).toBeGreaterThanOrEqual(4.5);
		for (const paint of [...FIVE, ...CLASSES])
			expect(contrast(color(paint), color(inkOn(paint)))).toBeGreaterThanOrEqual(4.5);
	});
});

describe('without colours', () => {
	const grey = (paint: Paint) => paperColor(paint, 'greys');

	it('every ink is a grey', () => {
		const inks: Ink[] = [...SERIES_INKS, 'negative', 'negativeWeak', 'positive', 'positiveWeak', 'middle'];
		for (const paint of [...inks, ...FIVE, ...CLASSES]) {
			const parts = [1, 3, 5].map((at) => parseInt(grey(paint).slice(at, at + 2), 16));
			// The ink of text is nearly black, with a breath of blue.
			expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(7);
		}
	});

	it('a scale goes from light to dark, and its texts can be read', () => {
		FIVE.slice(1).forEach((paint, at) => {
			expect(contrast(grey(paint), grey('page'))).toBeGreaterThan(
				1.25 * contrast(grey(FIVE[at]), grey('page'))
			);
		});
		for (const paint of [...FIVE, ...CLASSES])
			expect(contrast(grey(paint), grey(inkOn(paint)))).toBeGreaterThanOrEqual(4.5);
	});

	it('a strong number of a matrix is dark whichever its sign', () => {
		const range = { min: -1, max: 1 };
		for (const value of [-0.95, 0.95]) {
			const paint = heatPaint(value, range);
			expect(contrast(grey(paint), grey('page'))).toBeGreaterThan(7);
		}
		for (let value = -1; value <= 1; value += 0.01) {
			const paint = heatPaint(value, range);
			expect(contrast(grey(paint), grey(inkOn(paint))), String(value)).toBeGreaterThanOrEqual(4.4);
		}
	});
});
