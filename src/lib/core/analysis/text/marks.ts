/** A piece of a text: words, or the mark of a number. */
export type Piece = { words: string } | { mark: number };

/** As `markText` writes it: "{0}" and "{02}" are words. */
const MARK = /\{([1-9]\d{0,5})\}/g;

/** The text in pieces, in their order. A mark is a number in braces. */
export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const found of text.matchAll(MARK)) {
		if (found.index > from) pieces.push({ words: text.slice(from, found.index) });
		pieces.push({ mark: Number(found[1]) });
		from = found.index + found[0].length;
	}
	if (from < text.length) pieces.push({ words: text.slice(from) });
	return pieces;
}

/** The marks of a text, each once. */
export const marksIn = (text: string): Set<number> =>
	new Set(piecesOf(text).flatMap((piece) => ('mark' in piece ? [piece.mark] : [])));

/** How a mark is written. */
export const markText = (mark: number): string => `{${mark}}`;

/** Digits with marks of decimals or thousands between them, perhaps with a sign. A no-break space sets thousands apart. */
const TYPED = /[-−+]?\d+(?:[.,\u00a0]\d+)*(?:[\u00a0 ]?%)?/g;

/** Numbers that somebody has typed, which do not follow any table: 43 % and 1 234,5, but also years. */
export const typedNumbers = (text: string): string[] =>
	piecesOf(text).flatMap((piece) =>
		'words' in piece ? [...piece.words.matchAll(TYPED)].map(([number]) => number) : []
	);
