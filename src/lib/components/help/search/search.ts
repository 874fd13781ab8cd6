import type { HelpPath, MethodPath } from '$lib/components/shell/paths';
import { wordsOf, type Word } from './fold';

/** A place in the help that can be found: a page, a section of one, or a term. */
export interface SearchEntry {
	to: HelpPath | MethodPath;
	/** Anchor of the section or term on the page; null for the page as a whole. */
	anchor: string | null;
	/** Title of the page. */
	title: string;
	/** Heading of the section, or the term; null for a page as a whole. */
	heading: string | null;
	/** What stands there. */
	text: string;
	/** Further words to be found by. */
	words: string;
}

/** A place that was found; `text` is the part of its text to show, in pieces of which some are what was searched for. */
export interface Hit {
	entry: SearchEntry;
	text: { text: string; found: boolean }[];
}

export interface Found {
	hits: Hit[];
	/** How many there are; more than `hits` when only the best are given. */
	count: number;
	/** Whether no place has all the words, so that these have only some of them. */
	partial: boolean;
}

type Field = 'title' | 'heading' | 'words' | 'text';
/** Weights of a field: the word itself, a word that begins so, a word that has it inside. The title of a section is its page's. */
const WEIGHTS: Record<Field, readonly [number, number, number]> = {
	title: [24, 18, 9],
	heading: [16, 12, 6],
	words: [12, 9, 2],
	text: [4, 3, 1]
};
const SECTION_TITLE = 0.02;
/** For a title or heading that is nothing but what was searched for. */
const WHOLE = 8;
/** Letters from which a word is also looked for inside others: “uttrekk” in “spredningsuttrekk”. */
const INSIDE = 4;
const SHORTEST = 4;
const MOST = 20;
const EXCERPT = 180;

interface Indexed {
	entry: SearchEntry;
	fields: Record<Field, Word[]>;
}

/** The places with their words taken apart: done once for a language. */
export const indexEntries = (entries: readonly SearchEntry[]): Indexed[] =>
	entries.map((entry) => ({
		entry,
		fields: {
			title: wordsOf(entry.title),
			heading: wordsOf(entry.heading ?? ''),
			words: wordsOf(entry.words),
			text: wordsOf(entry.text)
		}
	}));

/** How a word of a text answers to a word searched for: 0 it is that word, 1 it begins so, 2 it has it inside; null not. */
function match(word: string, wanted: string): 0 | 1 | 2 | null {
	if (word === wanted) return 0;
	// A single letter begins too many words.
	if (wanted.length > 1 && word.startsWith(wanted)) return 1;
	return wanted.length >= INSIDE && word.includes(wanted) ? 2 : null;
}

/** The best weight of a word in a place; 0 when it is not there. */
function weigh({ entry, fields }: Indexed, wanted: string): number {
	let best = 0;
	for (const [name, words] of Object.entries(fields) as [Field, Word[]][]) {
		const part = name === 'title' && entry.heading !== null ? SECTION_TITLE : 1;
		for (const { folded } of words) {
			const how = match(folded, wanted);
			if (how !== null) best = Math.max(best, WEIGHTS[name][how] * part);
		}
	}
	return best;
}

/** Whether the title of a page, or the heading of a section, has no other words than those searched for. */
function isWhole({ entry, fields }: Indexed, wanted: readonly string[]): boolean {
	const own = entry.heading === null ? fields.title : fields.heading;
	return own.length > 0 && own.every(({ folded }) => wanted.includes(folded));
}

/** A word, shortened at its end until some place has it: “tabellene” finds “tabell”. As it is when none has. */
function inUse(index: readonly Indexed[], word: string): string {
	for (let length = word.length; length >= Math.max(SHORTEST, word.length - 4); length--) {
		const shorter = word.slice(0, length);
		if (index.some((place) => weigh(place, shorter) > 0)) return shorter;
	}
	return word;
}

/** The part of a text around the first word found, with the words found marked. */
function excerpt(text: string, words: readonly Word[], wanted: readonly string[]): Hit['text'] {
	const found = words.filter(({ folded }) => wanted.some((one) => match(folded, one) !== null));
	const first = found[0]?.start ?? 0;
	let start = 0;
	if (first > EXCERPT / 2) {
		// From the beginning of the sentence, or of a word when that is far back.
		const sentence = text.lastIndexOf('. ', first) + 2;
		start = first - sentence < EXCERPT / 2 ? sentence : text.indexOf(' ', first - 60) + 1;
	}
	let end = Math.min(text.length, start + EXCERPT);
	if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), Math.min(first + 40, text.length));
	const pieces: Hit['text'] = [];
	const add = (piece: string, isFound: boolean) =>
		piece !== '' && pieces.push({ text: piece, found: isFound });
	if (start > 0) add('… ', false);
	let at = start;
	for (const word of found) {
		if (word.start < at || word.end > end) continue;
		add(text.slice(at, word.start), false);
		add(text.slice(word.start, word.end), true);
		at = word.end;
	}
	add(text.slice(at, end) + (end < text.length ? ' …' : ''), false);
	return pieces;
}

/**
 * The places that answer to what was typed, the best first; those that are as good in the order of reading. A place has
 * to have every word, as it is or at the beginning of a longer one; when none has, places with some of them are given.
 */
export function search(index: readonly Indexed[], query: string): Found {
	const typed = [...new Set(wordsOf(query).map(({ folded }) => folded))];
	if (typed.length === 0) return { hits: [], count: 0, partial: false };
	const wanted = typed.map((word) => inUse(index, word));
	const weighed = index.map((place) => {
		const weights = wanted.map((word) => weigh(place, word));
		return {
			place,
			// Words that only the title of its page has do not make a section an answer.
			words: weights.some((weight) => weight >= 1) ? weights.filter((weight) => weight > 0).length : 0,
			weight: weights.reduce((sum, weight) => sum + weight, isWhole(place, wanted) ? WHOLE : 0)
		};
	});
	const most = Math.max(0, ...weighed.map(({ words }) => words));
	const hits = weighed
		.filter(({ words }) => words > 0 && words === most)
		.sort((a, b) => b.weight - a.weight)
		.map(({ place }) => ({
			entry: place.entry,
			text: excerpt(place.entry.text, place.fields.text, wanted)
		}));
	return { hits: hits.slice(0, MOST), count: hits.length, partial: hits.length > 0 && most < wanted.length };
}
