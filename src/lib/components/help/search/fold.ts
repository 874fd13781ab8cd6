/** Letters that Unicode does not take apart, as somebody without them on the keyboard writes them. */
const PLAIN: Record<string, string> = { æ: 'ae', ø: 'o', đ: 'd', ŧ: 't', ŋ: 'n', ß: 'ss' };

/**
 * A word as it is compared: lower case, without accents, with ae for æ, o for ø and oe, a for å and aa. What is searched
 * for and what is searched in are folded alike, so that any of the ways of writing finds the others.
 */
export const fold = (word: string): string =>
	word
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.replace(/[æøđŧŋß]/g, (letter) => PLAIN[letter])
		.replaceAll('aa', 'a')
		.replaceAll('oe', 'o');

/** A word of a text: as it is compared, and where it stands. */
export interface Word {
	folded: string;
	start: number;
	end: number;
}

/** The words of a text, in their order. Marks and spaces stand between words. */
export const wordsOf = (text: string): Word[] =>
	[...text.matchAll(/[\p{Letter}\p{Mark}\p{Number}]+/gu)].map((found) => ({
		folded: fold(found[0]),
		start: found.index,
		end: found.index + found[0].length
	}));
