const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' };

/**
 * A name as part of the name of a file, for every system and program: ASCII letters, digits and hyphens, at most
 * `longest` characters, never empty.
 * @param otherwise what it is called where nothing is left of it
 */
export function safeName(name: string, otherwise: string, longest = 50): string {
	const plain = name
		.toLowerCase()
		.replace(/[æøåđŋŧß]/g, (letter) => LETTERS[letter])
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, longest)
		.replace(/^-+|-+$/g, '');
	return plain === '' ? otherwise : plain;
}

/** A number before a name, so that files stand in the order of the project: 01, 02 … */
export const numbered = (place: number, of: number): string =>
	String(place + 1).padStart(Math.max(2, String(of).length), '0');
