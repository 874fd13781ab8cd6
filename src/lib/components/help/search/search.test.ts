import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '$lib/i18n/en/help';
import nb from '$lib/i18n/nb/help';
import nn from '$lib/i18n/nn/help';
import { helpEntries } from './entries';
import { fold, wordsOf } from './fold';
import { indexEntries, search, type SearchEntry } from './search';

const entry = (given: Partial<SearchEntry>): SearchEntry => ({
	to: '/hjelp/data/',
	anchor: null,
	title: '',
	heading: null,
	text: '',
	words: '',
	...given
});
const languages = {
	nb: indexEntries(helpEntries(nb)),
	nn: indexEntries(helpEntries(nn)),
	en: indexEntries(helpEntries(en))
};
const first = (language: keyof typeof languages, query: string) => {
	const { to, anchor } = search(languages[language], query).hits[0].entry;
	return anchor === null ? to : `${to}#${anchor}`;
};

describe('words are compared', () => {
	it.each([
		['Åpne', 'apne'],
		['aapne', 'apne'],
		['ÆRLIG', 'aerlig'],
		['Øvre', 'ovre'],
		['oevre', 'ovre'],
		['Čoavlejohka', 'coavlejohka'],
		['Deaŋŋu', 'deannu'],
		['p-verdi', 'p-verdi']
	])('%s as %s', (word, folded) => {
		expect(fold(word)).toBe(folded);
	});

	it('wherever they stand', () => {
		expect(wordsOf('P-verdi, «Lagre».').map(({ folded }) => folded)).toEqual(['p', 'verdi', 'lagre']);
	});
});

describe('the search', () => {
	it('puts a title before a heading before text', () => {
		const index = indexEntries([
			entry({ to: '/hjelp/ord/', anchor: 'a', title: 'Ord', heading: 'Noe', text: 'Les om kobling.' }),
			entry({ to: '/hjelp/data/', anchor: 'b', title: 'Data', heading: 'Kobling av tabeller' }),
			entry({ to: '/hjelp/om/', title: 'Kobling' })
		]);
		expect(search(index, 'kobling').hits.map((hit) => hit.entry.to)).toEqual([
			'/hjelp/om/',
			'/hjelp/data/',
			'/hjelp/ord/'
		]);
	});

	it('finds the beginning of a word, a word in a compound, and another ending', () => {
		const index = indexEntries([entry({ text: 'Spredningsuttrekket og tabell' })]);
		for (const query of ['spred', 'uttrekk', 'tabellene', 'SPREDNINGSUTTREKKET'])
			expect(search(index, query).count, query).toBe(1);
		for (const query of ['t', 'kaffe', 'xyz', '…', '']) expect(search(index, query).count, query).toBe(0);
	});

	it('wants all the words, or says that it has some of them', () => {
		const index = indexEntries([entry({ text: 'Lagre filen' }), entry({ text: 'Lagre lenken' })]);
		expect(search(index, 'lagre lenken')).toMatchObject({ count: 1, partial: false });
		expect(search(index, 'lagre kaffe')).toMatchObject({ count: 2, partial: true });
	});

	it('does not take a section for its page’s title alone', () => {
		const index = indexEntries([entry({ anchor: 'x', title: 'Personvern', heading: 'Annet', text: 'Noe.' })]);
		expect(search(index, 'personvern').count).toBe(0);
		expect(search(index, 'personvern annet')).toMatchObject({ count: 1, partial: false });
	});

	it('shows the text around what was found, and marks it', () => {
		const text = `${'Ord foran. '.repeat(40)}Her står nøkkelen til svaret. ${'Ord etter. '.repeat(40)}`;
		const [hit] = search(indexEntries([entry({ text })]), 'noekkel').hits;
		const shown = hit.text.map((piece) => piece.text).join('');
		expect(hit.text.filter(({ found }) => found)).toEqual([{ text: 'nøkkelen', found: true }]);
		expect(shown).toContain('Her står nøkkelen til svaret.');
		expect(shown.length).toBeLessThan(260);
	});
});

describe('the help', () => {
	it.each([
		['nb', 'excel', '/hjelp/slik/'],
		['nb', 'aapne igjen', '/hjelp/slik/lagre-og-dele/'],
		['nb', 'indeks', '/hjelp/ord/#index'],
		['nb', 'lage indeks', '/hjelp/slik/variabler-og-indekser/'],
		['nb', 'passordfrase', '/hjelp/'],
		['nb', 'Cronbachs alfa', '/hjelp/ord/#alpha'],
		['nb', 'personvern', '/hjelp/personvern/'],
		['nn', 'spreiingsuttrekk', '/hjelp/'],
		['nn', 'tastatur', '/hjelp/slik/tastatur/'],
		['en', 'keyboard', '/hjelp/slik/tastatur/'],
		['en', 'r code', '/hjelp/slik/rapporter-og-eksport/'],
		['en', 'accessibility', '/hjelp/tilgjengelighet/']
	] as const)('in %s answers to “%s” with %s', (language, query, place) => {
		expect(first(language, query).startsWith(place), first(language, query)).toBe(true);
	});

	it.each(Object.keys(languages) as (keyof typeof languages)[])(
		'is found by any word in it: %s',
		(language) => {
			const index = languages[language];
			expect(new Set(index.map((place) => `${place.entry.to}#${place.entry.anchor}`)).size).toBe(
				index.length
			);
			const words = index.flatMap(({ fields }) =>
				[...fields.heading, ...fields.text].map(({ folded }) => folded)
			);
			fc.assert(
				fc.property(fc.constantFrom(...words), fc.nat({ max: 8 }), (word, cut) => {
					const query = word.slice(0, Math.max(2, word.length - cut)) || word;
					expect(search(index, query).count).toBeGreaterThan(0);
				})
			);
		}
	);

	it('answers to anything that is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
				const { hits, count } = search(languages.nb, query);
				expect(hits.length).toBeLessThanOrEqual(Math.min(count, 20));
				for (const { text, entry } of hits) {
					const shown = text
						.map((piece) => piece.text)
						.join('')
						.replace(/^… | …$/g, '');
					expect(entry.text).toContain(shown);
				}
			})
		);
	});
});
