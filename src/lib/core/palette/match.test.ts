import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, matchScore, ranked } from './match';

const found = (items: string[], typed: string) => ranked(items, typed, (item) => [folded(item)]);

describe('a folded text', () => {
	it.each([
		['Ås', 'as'],
		['Aasen', 'asen'],
		['Åsen', 'asen'],
		['Ærøy', 'aroy'],
		['AEROEY', 'aroy'],
		['Kárášjohka – Karasjok', 'karasjohka karasjok'],
		['Guovdageaidnu/Kautokeino', 'guovdageaidnu kautokeino'],
		['Đatnu, Čáhci, Ŋ', 'datnu cahci n'],
		['  Welch t-test ', 'welch t test'],
		['', '']
	])('of %j is %j', (text, expected) => expect(folded(text)).toBe(expected));

	it('is found by itself, whatever was typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
				const once = folded(text);
				expect(once).not.toMatch(/[A-ZÆØÅ]/);
				expect(once).toBe(once.trim());
				expect(matchScore(once, once)).not.toBeNull();
			})
		);
	});
});

describe('what is found', () => {
	const items = ['Innstillinger', 'Data', 'Analyser', 'Uttrekk', 'Ålesund', 'Alstahaug', 'Sør-Varanger'];

	it('begins with what was typed before it holds it', () => {
		expect(found(['Metadata', 'Nye data', 'Data'], 'data')).toEqual(['Data', 'Nye data', 'Metadata']);
	});

	it('is found without Norwegian letters', () => {
		expect(found(items, 'alesund')).toEqual(['Ålesund']);
		expect(found(items, 'aalesund')).toEqual(['Ålesund']);
		expect(found(items, 'sor var')).toEqual(['Sør-Varanger']);
		expect(found(items, 'soer')).toEqual(['Sør-Varanger']);
	});

	it('may leave letters out within a word, not scatter them over the text', () => {
		expect(found(items, 'innst')).toEqual(['Innstillinger']);
		expect(found(items, 'instilinger')).toEqual(['Innstillinger']);
		expect(found(['Ny analyse av data'], 'nad')).toEqual([]);
	});

	it('has every word, in any order', () => {
		expect(found(['Ny analyse: Likert', 'Ny analyse: regresjon'], 'regresjon ny')).toEqual([
			'Ny analyse: regresjon'
		]);
	});

	it('is everything, in its order, when nothing was typed', () => {
		expect(found(items, '  ')).toEqual(items);
	});

	it('is a part of what there was, for any typed text', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), fc.string(), (texts, typed) => {
				const result = found(texts, typed);
				expect(texts).toEqual(expect.arrayContaining(result));
				expect(result.length).toBeLessThanOrEqual(texts.length);
			})
		);
	});
});
