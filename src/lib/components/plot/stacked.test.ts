import { describe, expect, it } from 'vitest';
import type { StackedPlot } from '$lib/core/report/types';
import type { Shape } from './drawing';
import { WORDS } from './fixtures';
import { drawStacked, partPaints, reach } from './stacked';

const parts: StackedPlot<string>['parts'] = [
	{ id: '1', label: 'Helt uenig', side: 'negative' },
	{ id: '2', label: 'Uenig', side: 'negative' },
	{ id: '3', label: 'Verken eller', side: 'middle' },
	{ id: '4', label: 'Enig', side: 'positive' },
	{ id: '5', label: 'Helt enig', side: 'positive' },
	{ id: '9', label: 'Vet ikke', side: 'aside' }
];
const plot: StackedPlot<string> = {
	kind: 'stacked',
	parts,
	bars: [
		{ id: 'a', label: 'Skoleeier', shares: [0.05, 0.1, 0.3, 0.35, 0.1, 0.1], n: 86 },
		{ id: 'b', label: 'Lærer', shares: [null, null, null, null, null, null], n: 3 }
	]
};
const rects = (shapes: Shape[], hint: string) =>
	shapes.flatMap((shape) => (shape.kind === 'rect' && shape.hint?.includes(hint) ? [shape] : []));
const texts = (shapes: Shape[]) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('drawStacked', () => {
	it('is as long as the shares, and centres the middle part at the line', () => {
		const { shapes } = drawStacked(plot, 800, WORDS);
		const [, weak] = rects(shapes, 'Uenig').concat(rects(shapes, ', Uenig'));
		const middle = rects(shapes, 'Verken')[0];
		const agree = rects(shapes, ', Enig')[0];
		expect(agree.width / middle.width).toBeCloseTo(0.35 / 0.3, 2);
		expect(agree.x).toBeCloseTo(middle.x + middle.width, 1);
		expect(weak === undefined || weak.x < middle.x).toBe(true);
		const line = shapes.find((shape) => shape.kind === 'path' && shape.stroke === 'line');
		expect(line?.kind === 'path' && Number(/^M([\d.]+)/.exec(line.d)?.[1])).toBeCloseTo(
			middle.x + middle.width / 2,
			1
		);
	});

	it('sets what stands apart to the right of every bar', () => {
		const { shapes } = drawStacked(plot, 800, WORDS);
		const last = rects(shapes, ', Helt enig')[0];
		expect(rects(shapes, 'Vet ikke')[0].x).toBeGreaterThan(last.x + last.width + 10);
	});

	it('writes the percents of the table, n, and that a bar is hidden', () => {
		const written = texts(drawStacked(plot, 800, WORDS).shapes);
		expect(written).toEqual(expect.arrayContaining(['35', '30', '10', 'n = 86', 'n = 3', 'Skjult']));
	});

	it.each([240, 320, 640, 1200])('stays within %d pixels', (width) => {
		const { shapes } = drawStacked(plot, width, WORDS);
		for (const shape of shapes) {
			if (shape.kind === 'rect') expect(shape.x + shape.width).toBeLessThanOrEqual(width + 1);
			if (shape.kind !== 'path') expect(shape.x).toBeGreaterThanOrEqual(-3);
		}
	});

	it('gives every part a paint of its own, the outermost the strongest', () => {
		const paints = partPaints(parts);
		expect(paints).toEqual(['negative', 'negativeWeak', 'middle', 'positiveWeak', 'positive', 'aside']);
		const seven = partPaints([
			...[1, 2, 3].map((id) => ({ id: `n${id}`, label: '', side: 'negative' as const })),
			...[1, 2, 3].map((id) => ({ id: `p${id}`, label: '', side: 'positive' as const }))
		]);
		expect(new Set(seven.map((paint) => JSON.stringify(paint))).size).toBe(6);
	});

	it('counts half of the middle to each side', () => {
		const { left, right, aside } = reach(parts, plot.bars[0].shares);
		expect(left).toBeCloseTo(0.3, 12);
		expect(right).toBeCloseTo(0.6, 12);
		expect(aside).toBeCloseTo(0.1, 12);
	});
});
