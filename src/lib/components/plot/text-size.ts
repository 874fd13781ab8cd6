/** Widths of letters in Inter as shares of the text size; the others are as wide as 0.56. */
const NARROW = /[ijl.,:;'|!()[\]/ ]/;
const WIDE = /[mwMWÆæ@%—]/;
const CAPITAL = /[A-ZÅØ0-9−+=<>]/;

const letterWidth = (letter: string): number =>
	NARROW.test(letter) ? 0.31 : WIDE.test(letter) ? 0.86 : CAPITAL.test(letter) ? 0.66 : 0.56;

/** About how wide a text is, a little more than less: the page is not asked, so that a picture is the same everywhere. */
export const textWidth = (text: string, size: number, bold = false): number =>
	[...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size * (bold ? 1.06 : 1);

/**
 * A text in lines that are at most as wide as given, broken between words and, where a word alone is too wide, in it.
 * @param most number of lines; the last one ends with … where there is more
 */
export function wrap(text: string, width: number, size: number, most = 3): string[] {
	const lines: string[] = [];
	let line = '';
	const fits = (candidate: string) => textWidth(candidate, size) <= width;
	for (const word of text.trim().split(/\s+/)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (fits(longer)) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		line = word;
		while (!fits(line) && line.length > 1) {
			const part = fitting(line, width, size);
			lines.push(part);
			line = line.slice(part.length);
		}
	}
	if (line !== '') lines.push(line);
	return lines.length <= most
		? lines
		: [...lines.slice(0, most - 1), shortened(lines[most - 1], width, size)];
}

/** The longest beginning of a word that fits, at least a letter. */
function fitting(word: string, width: number, size: number): string {
	let length = word.length - 1;
	while (length > 1 && textWidth(word.slice(0, length), size) > width) length -= 1;
	return word.slice(0, length);
}

/** A text ended with … and no wider than given. */
export function shortened(text: string, width: number, size: number): string {
	let kept = text;
	while (kept.length > 1 && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1);
	return `${kept.trimEnd()}…`;
}

/** A text as it is where it fits, else ended with …. */
export const within = (text: string, width: number, size: number): string =>
	textWidth(text, size) <= width ? text : shortened(text, width, size);
