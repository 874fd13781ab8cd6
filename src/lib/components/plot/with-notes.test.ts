import { expect, it } from 'vitest';
import type { Drawing } from './drawing';
import { toSvg } from './svg';
import { withNotes } from './with-notes';

const drawing: Drawing = {
	width: 300,
	height: 100,
	shapes: [
		{ kind: 'rect', x: 0, y: 0, width: 10, height: 10, fill: { of: 'positive', share: 0.5, with: 'page' } }
	]
};

it('writes notes below the picture, inside it', () => {
	const note = 'Grupper med færre enn fem svar er skjermet; de er med i totalene, også i Kárášjohka.';
	const noted = withNotes(drawing, [note]);
	const texts = noted.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
	expect(texts.map(({ text }) => text).join(' ')).toBe(note);
	for (const { y } of texts) {
		expect(y).toBeGreaterThan(drawing.height);
		expect(y).toBeLessThan(noted.height);
	}
	expect(withNotes(drawing, [])).toBe(drawing);
});

it('is complete in itself: colours resolved, fonts with a generic one, nothing fetched, white behind', () => {
	const svg = toSvg(withNotes(drawing, ['Merknad']), 'Tittel', 'Hva den viser');
	expect(svg).not.toMatch(/var\(|currentColor|color-mix|url\(|href|<style|class=/);
	expect(svg).toMatch(/font-family="[^"]*, sans-serif"/);
	expect(svg).toMatch(/<rect [^>]*fill="#ffffff"\/>/);
	for (const [, paint] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/g))
		expect(paint).toMatch(/^#[0-9a-f]{6}$|^none$/);
});
