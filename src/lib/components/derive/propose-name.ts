import type { DerivedSpec } from '$lib/core/derive/types';
import { freeName } from './edits';

/** Longest part of a name that comes from another variable. */
const LONGEST = 40;

/** What is put after or instead of the variable's name, in words of the reader. */
export type NameWords = Record<Exclude<DerivedSpec['kind'], 'bands' | 'dummies'>, string> & {
	bands: (count: number) => string;
};

/**
 * A name for a new variable, made of those it comes from: "innbyggere_4_grupper", "q3_snudd".
 * @param taken names that are in use
 */
export function proposeName(spec: DerivedSpec, words: NameWords, taken: readonly string[]): string {
	return freeName(stem(spec, words), taken);
}

function stem(spec: DerivedSpec, words: NameWords): string {
	switch (spec.kind) {
		case 'bands':
			return join(spec.variable, words.bands(bandsIn(spec)));
		case 'dummies':
			return short(spec.variable);
		case 'index':
		case 'expression':
			return words[spec.kind];
		case 'difference':
		case 'ratio':
			return join(spec.first, words[spec.kind]);
		case 'share':
			return join(spec.part, words.share);
		default:
			return join(spec.variable, words[spec.kind]);
	}
}

function bandsIn({ cuts }: DerivedSpec & { kind: 'bands' }): number {
	if (cuts.kind === 'quantiles') return cuts.shares.length + 1;
	return (cuts.kind === 'fixed' ? cuts.cuts : cuts.bands).cuts.length + 1;
}

const join = (variable: string, word: string) => `${short(variable)}_${word}`;

/** A name without spaces and marks, so that it can be written bare in expressions; a long one is cut after a word. */
function short(name: string): string {
	const plain = name
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
		.replace(/^_+|_+$/g, '')
		.replace(/^(?=\p{N})/u, '_');
	if (plain.length <= LONGEST) return plain;
	const cut = plain.slice(0, LONGEST);
	const wordEnd = plain[LONGEST] === '_' ? LONGEST : cut.lastIndexOf('_');
	return wordEnd > 0 ? cut.slice(0, wordEnd) : cut;
}
