/** Letters that marks cannot be taken off by Unicode alone, and what people write who have no key for them. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
	[/æ/g, 'ae'],
	[/ø/g, 'o'],
	[/đ/g, 'd'],
	[/ŋ/g, 'n'],
	[/ŧ/g, 't'],
	[/ß/g, 'ss'],
	// The same in what is searched and in what is typed, so that Aasen, Åsen and asen are one.
	[/aa/g, 'a'],
	[/oe/g, 'o'],
	[/ae/g, 'a']
];

/** A text as it is compared: without case, marks and signs; words set apart by one space. */
export function folded(text: string): string {
	const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
	const spelled = LETTERS.reduce((made, [letter, instead]) => made.replace(letter, instead), plain);
	return spelled.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** How well typed words fit a text: 0 is best. Places in the text count a little, so that earlier words win. */
const BEGINS_TEXT = 0;
const BEGINS_WORD = 10;
const INSIDE = 30;
const SCATTERED = 60;
const MOST_PLACE = 9;
/** Two scattered letters are found in nearly every text. */
const LEAST_SCATTERED = 3;

/**
 * How well a typed text fits something: every word of it must be found, as the beginning of a word, inside one, or as
 * letters in their order.
 * @param query folded
 * @param text folded
 * @returns the smaller the better; null where a word is not found. An empty query fits everything, with 0
 */
export function matchScore(query: string, text: string): number | null {
	let sum = 0;
	for (const word of query.split(' ').filter(Boolean)) {
		const score = wordScore(word, text);
		if (score === null) return null;
		sum += score;
	}
	return sum;
}

function wordScore(word: string, text: string): number | null {
	if (text.startsWith(word)) return BEGINS_TEXT;
	const spaced = text.indexOf(` ${word}`);
	if (spaced >= 0) return BEGINS_WORD + Math.min(MOST_PLACE, spaced / 8);
	const inside = text.indexOf(word);
	if (inside >= 0) return INSIDE + Math.min(MOST_PLACE, inside / 8);
	const gaps = word.length < LEAST_SCATTERED ? null : gapsOf(word, text);
	return gaps === null ? null : SCATTERED + gaps;
}

/** How many letters stand between those of a word where they are found in their order within one word of the text. */
function gapsOf(word: string, text: string): number | null {
	let best: number | null = null;
	for (const one of text.split(' ')) {
		if (one[0] !== word[0]) continue;
		let at = 0;
		for (const letter of word) {
			at = one.indexOf(letter, at) + 1;
			if (at === 0) break;
		}
		if (at > 0 && (best === null || at - word.length < best)) best = at - word.length;
	}
	return best;
}

/**
 * The items that fit a typed text, the best first and in their own order where they fit alike.
 * @param textOf folded texts to be searched, the most important first: a find in a later one counts less
 */
export function ranked<Item>(
	items: readonly Item[],
	typed: string,
	textOf: (item: Item) => readonly string[]
): Item[] {
	const query = folded(typed);
	if (query === '') return [...items];
	return items
		.flatMap((item) => {
			const texts = textOf(item);
			const alone = texts.map((text, at) => {
				const score = matchScore(query, text);
				return score === null ? null : score + 15 * at;
			});
			const together = matchScore(query, texts.join(' '));
			const scores = [...alone, together === null ? null : together + 20].filter((one) => one !== null);
			return scores.length === 0 ? [] : [{ item, score: Math.min(...scores) }];
		})
		.sort((a, b) => a.score - b.score)
		.map(({ item }) => item);
}
