/** Characters that some system does not allow in file names, and what looks like none. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Letters of each part of a name: systems allow 255 bytes, and a letter may take several. */
const MOST = 80;

const plain = (text: string): string =>
	text
		.replace(FORBIDDEN, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+|[. ]+$/g, '')
		.slice(0, MOST)
		// What was cut may end in half a sign.
		.replace(/[\p{Cs}. ]+$/u, '');

/**
 * The name of a file without its ending, of what it is of: 'Skoler i nord – Frekvenser'. Never empty, never a path.
 * @param parts texts of people or of the data; empty ones are left out, as is one that repeats the one before it
 * @param otherwise for when nothing is left of them
 */
export function fileStem(parts: readonly string[], otherwise: string): string {
	const kept = parts.map(plain).filter((part, index, all) => part !== '' && part !== all[index - 1]);
	return kept.join(' – ') || otherwise;
}
