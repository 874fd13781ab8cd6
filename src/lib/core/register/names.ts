/** Letters that do not come apart into a letter and a mark. */
const WHOLE_LETTERS: Record<string, string> = { ø: 'o', æ: 'ae', đ: 'd', ŧ: 't', ŋ: 'n' };

/** A validity or a county set after a name: "Våler (Innlandet)", "Bærum (2020 - 2023)", "Halden (-2019)". */
const ADDITION = /\s*\([^()]*\)\s*$/;
const VALIDITY = /\s*\([\s\d]*[–-][\s\d]*\)\s*$/;

/**
 * Makes a name comparable: lower case, without marks on letters, one plain space between words.
 * 'Hábmer - Hamarøy' → 'habmer - hamaroy'.
 */
export const foldName = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[øæđŧŋ]/g, (letter) => WHOLE_LETTERS[letter])
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();

/** Lower case with one plain space between words, marks kept: tells 'Våler' from 'Valer'. */
export const lowerName = (name: string): string =>
	name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Leaves out a validity in years after a name, as Udir and SSB print it: 'Bærum (2020 - 2023)' → 'Bærum'. */
export const withoutValidity = (name: string): string => name.replace(VALIDITY, '');

/**
 * Every name a municipality may be called by: the whole one, the whole one without an addition in brackets, and
 * each part of a double name. 'Oslo - Oslove' → the whole, 'Oslo', 'Oslove'.
 */
export function nameVariants(name: string): string[] {
	const plain = name.replace(ADDITION, '');
	return [...new Set([name, plain, ...plain.split(/\s+[-–/]\s+/)])];
}
