/**
 * An answer without what does not matter for its meaning: case, spaces of every kind, dashes, slashes, quotes, dots.
 * "Både- og", "Både–og." and "BÅDE OG" are the same; so are "Don't know" and "Dont know". Doing it twice changes
 * nothing.
 * @returns words of letters and digits with single spaces; '' for a text without any
 */
export function plainAnswer(text: string): string {
	const known = kept.get(text);
	if (known !== undefined) return known;
	const plain = simplified(text);
	if (kept.size >= MOST_KEPT) kept.clear();
	kept.set(text, plain);
	return plain;
}

/** The same few answers stand in hundreds of variables, and are asked for again after every change. */
const kept = new Map<string, string>();
const MOST_KEPT = 5000;

function simplified(text: string): string {
	return fold(fold(text))
		.replace(/['’‘`´\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC');

const LEADING = /^(\d{1,3}) (.*\p{L}.*)$/u;
const TRAILING = /^(.*\p{L}.*) (\d{1,3})$/u;

/**
 * The number that some forms write beside the words: "5 – Helt enig", "Helt enig (5)".
 * @param plain as `plainAnswer` gives it
 * @returns the number and the words; null when there is no such number
 */
export function numberedAnswer(plain: string): { number: number; words: string } | null {
	const leading = LEADING.exec(plain);
	if (leading) return { number: Number(leading[1]), words: leading[2] };
	const trailing = TRAILING.exec(plain);
	return trailing ? { number: Number(trailing[2]), words: trailing[1] } : null;
}
