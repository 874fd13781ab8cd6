import { describe, expect, it } from 'vitest';
import { textWidth, within, wrap } from './text-size';

describe('wrap', () => {
	const text = 'at lærerne samarbeider mer om undervisningen enn de gjorde før';

	it('breaks between words into lines that fit', () => {
		const lines = wrap(text, 160, 13, 9);
		expect(lines.join(' ')).toBe(text);
		expect(lines.every((line) => textWidth(line, 13) <= 160)).toBe(true);
		expect(lines.length).toBeGreaterThan(1);
	});

	it('breaks a word that is wider than the line, and loses no letter', () => {
		const lines = wrap('spesialundervisningskoordinatoren', 60, 13, 99);
		expect(lines.join('')).toBe('spesialundervisningskoordinatoren');
	});

	it('says by … that there is more', () => {
		const lines = wrap(text, 120, 13, 2);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toMatch(/…$/);
		expect(textWidth(lines[1], 13)).toBeLessThanOrEqual(120);
	});

	it('ends on any width and any text', () => {
		expect(wrap('', 100, 13)).toEqual([]);
		expect(wrap('abc', 0, 13, 2)).toHaveLength(2);
		expect(wrap('abc', -5, 13, 9).join('')).toBe('abc');
	});
});

it('keeps a text that fits', () => {
	expect(within('Ja', 100, 13)).toBe('Ja');
	expect(within('Ja, i svært stor grad', 50, 13)).toMatch(/…$/);
});
