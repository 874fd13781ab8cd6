import { describe, expect, it } from 'vitest';
import type { ResultPlot } from '$lib/core/report/types';
import { draw } from './draw';
import type { Drawing } from './drawing';
import { axis, facts, PLOTS, WORDS } from './fixtures';
import { heatPaint } from './heat';
import { paperColor, screenColor } from './inks';
import { spread } from './lines';
import { thinned } from './scatter';
import { toSvg } from './svg';
import { textWidth } from './text-size';

const EMPTY: ResultPlot<string>[] = [
	{ ...facts, kind: 'stacked', parts: [], bars: [] },
	{ ...facts, kind: 'dots', axis, series: [], rows: [] },
	{ ...facts, kind: 'lines', places: [], placesLabel: '', axis, series: [] },
	{ ...facts, kind: 'scatter', x: axis, y: axis, points: [], lines: [] },
	{
		...facts,
		kind: 'heat',
		rows: [],
		columns: [],
		values: [],
		range: { min: 0, max: 0 },
		format: axis.format
	},
	{ ...facts, kind: 'histogram', axis, edges: [], series: [] }
];

const numbersIn = (drawing: Drawing) => JSON.stringify(drawing).match(/null|NaN|Infinity/g);

describe('draw', () => {
	it.each(PLOTS)('lays out $kind at any width, every number finite', (plot) => {
		for (const width of [0, 240, 320, 640, 1400]) {
			const drawing = draw(plot, width, WORDS, 'Antall');
			expect(numbersIn(drawing)).toBeNull();
			expect(toSvg(drawing, plot.title, plot.description)).not.toMatch(/NaN|Infinity|undefined/);
			expect(drawing.height).toBeGreaterThan(40);
			expect(drawing.height).toBeLessThan(3000);
		}
	});

	it.each(EMPTY)('says that there is nothing to see in an empty $kind', (plot) => {
		const { shapes } = draw(plot, 320, WORDS, 'Antall');
		expect(shapes).toEqual([expect.objectContaining({ text: 'Ingen tall å vise' })]);
	});
});

describe('names in a scatter plot', () => {
	it('never stand on each other, however near the points are', () => {
		for (const distance of [0, 0.01, 0.1, 1]) {
			const points = Array.from({ length: 12 }, (_, place) => ({
				x: 2 + (place % 3) * distance,
				y: 3 + Math.floor(place / 3) * distance,
				label: `Kommune ${place}`
			}));
			const { shapes } = draw(
				{ ...facts, kind: 'scatter', x: axis, y: axis, points, lines: [] },
				640,
				WORDS,
				'n'
			);
			const names = shapes.flatMap((shape) =>
				shape.kind === 'text' && shape.text.startsWith('Kommune') ? [shape] : []
			);
			expect(names.length).toBeGreaterThan(0);
			expect(shapes.filter((shape) => 'hint' in shape && shape.hint?.startsWith('Kommune'))).toHaveLength(12);
			for (const [place, one] of names.entries())
				for (const other of names.slice(place + 1)) {
					const isBeside =
						one.x + textWidth(one.text, one.size) <= other.x ||
						other.x + textWidth(other.text, other.size) <= one.x;
					expect(isBeside || Math.abs(one.y - other.y) >= one.size).toBe(true);
				}
		}
	});
});

describe('toSvg', () => {
	it('is complete in itself: namespace, title, description, no style, no address but the namespace', () => {
		const svg = toSvg(draw(PLOTS[1], 640, WORDS, 'Antall'), 'A & <B>', 'Med\u0007 "anførsel"');
		expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="664"/);
		expect(svg).toContain('<title>A &amp; &lt;B&gt;</title><desc>Med &quot;anførsel&quot;</desc>');
		expect(svg.match(/https?:/g)).toHaveLength(1);
		expect(svg).not.toMatch(/style=|class=|var\(/);
	});
});

describe('inks', () => {
	it('mixes on paper as the browser does on the screen', () => {
		expect(paperColor({ of: 'text', share: 0.5, with: 'page' })).toBe('#929395');
		expect(screenColor({ of: 'text', share: 0.5, with: 'page' })).toBe(
			'color-mix(in srgb, var(--color-text) 50%, var(--color-page))'
		);
	});

	it('colours a matrix from its middle, or from its lowest where all are on one side', () => {
		const both = { min: -1, max: 1 };
		expect(heatPaint(-0.5, both)).toEqual({ of: 'negative', share: 0.5, with: 'page' });
		expect(heatPaint(0, both)).toMatchObject({ share: 0 });
		expect(heatPaint(0.75, { min: 0.5, max: 1 })).toEqual({ of: 'positive', share: 0.5, with: 'page' });
		expect(heatPaint(3, { min: 3, max: 3 })).toMatchObject({ share: 0 });
	});
});

describe('thinned', () => {
	const points = Array.from({ length: 12_001 }, (_, index) => ({
		x: index,
		y: (index * 7919) % 12_001,
		label: null
	}));

	it('keeps all of few', () => {
		expect(thinned(points.slice(0, 5000))).toHaveLength(5000);
	});

	it('keeps an even part of many, the outermost, and those with a name', () => {
		const some = points.map((one, index) => (index === 7 ? { ...one, label: 'Oslo' } : one));
		const kept = thinned(some);
		expect(kept.length).toBeLessThanOrEqual(5005);
		const ends = (get: (one: (typeof points)[number]) => number) => [
			kept.reduce((least, one) => Math.min(least, get(one as never)), Infinity),
			kept.reduce((most, one) => Math.max(most, get(one as never)), -Infinity)
		];
		expect(ends(({ x }) => x)).toEqual([0, 12_000]);
		expect(ends(({ y }) => y)).toEqual([0, 12_000]);
		expect(kept.some(({ label }) => label === 'Oslo')).toBe(true);
	});
});

it('moves labels apart, in their order and within the frame', () => {
	const heights = spread([50, 52, 51, 10], 15, 0, 60);
	expect([...heights].sort((a, b) => a - b)).toEqual([10, 30, 45, 60]);
	expect(heights[3]).toBe(10);
	expect(heights[0]).toBeLessThan(heights[2]);
	expect(heights[2]).toBeLessThan(heights[1]);
});
