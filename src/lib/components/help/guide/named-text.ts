/** A part of a text of the help pages: words, or a name that stands on a button, tab, field or heading. */
export interface TextPart {
	text: string;
	/** Key of the name in the catalogue; null for ordinary words. */
	key: string | null;
}

/** `[[key|name]]`; a key that ends in `()` is of a text with numbers in it, of which the name is a part. */
const NAME = /\[\[([\w.()]+)\|([^\]]*)\]\]/g;

/** The parts of a text in their order. A text without names is one part. */
export function textParts(text: string): TextPart[] {
	const parts: TextPart[] = [];
	let end = 0;
	for (const found of text.matchAll(NAME)) {
		if (found.index > end) parts.push({ text: text.slice(end, found.index), key: null });
		parts.push({ text: found[2], key: found[1] });
		end = found.index + found[0].length;
	}
	if (end < text.length) parts.push({ text: text.slice(end), key: null });
	return parts;
}

/** The text as it is read, without the keys. */
export const plainText = (text: string): string => text.replace(NAME, '$2');
