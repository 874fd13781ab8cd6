import { lineText } from '../file-text';
import { attribute } from './markup';

/** A place in the text that references lead to. */
export interface Bookmark {
	id: number;
	name: string;
}

/** Headings have the first numbers; captions those above, by their label. */
const CAPTIONS = 1_000_000;
const LABELS = 997;

/** The bookmark of a heading: 1, 2 … in the order of the headings. */
export const headingBookmark = (place: number): Bookmark => ({ id: place, name: `_RefHeading${place}` });

/** The bookmark of the number of a table or figure: the same wherever it is asked for. */
export function captionBookmark(label: string, number: number): Bookmark {
	const word = lineText(label);
	let sum = 0;
	for (const letter of word) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % LABELS;
	return { id: CAPTIONS * (sum + 1) + number, name: `_Ref${word.replace(/[^\p{L}\p{N}]/gu, '')}${number}` };
}

/** Something of a paragraph as a place that can be referred to. */
export const bookmarked = ({ id, name }: Bookmark, inside: string): string =>
	`<w:bookmarkStart w:id="${id}" w:name="${attribute(name)}"/>${inside}<w:bookmarkEnd w:id="${id}"/>`;
