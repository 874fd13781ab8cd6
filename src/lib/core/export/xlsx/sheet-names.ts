import { lineText } from '../file-text';

/** Excel's own limit, in UTF-16 units. */
const MOST = 31;
/** What Excel refuses inside a name. */
const REFUSED = /[[\]:*?/\\]/g;

/**
 * Names of sheets that Excel takes: '1 Frekvenser', without the signs it refuses, at most 31 long, each only once
 * (whatever the case), and none of them one of those already taken.
 * @param titles what the sheets are called in the text; may be anything
 * @param taken names of further sheets
 * @param label before the number: 'Figur'
 */
export function sheetNames(titles: readonly string[], taken: readonly string[], label = ''): string[] {
	const used = new Set(taken.map((name) => name.toLowerCase()));
	return titles.map((title, index) => {
		const wanted = cut(plain(`${label} ${index + 1} ${title}`), MOST);
		let name = wanted;
		for (let again = 2; used.has(name.toLowerCase()); again += 1) {
			const end = ` (${again})`;
			name = cut(wanted, MOST - end.length) + end;
		}
		used.add(name.toLowerCase());
		return name;
	});
}

/** A name for a sheet that is not numbered: 'Metode'. */
export const sheetName = (text: string): string => cut(plain(text), MOST) || '-';

/** Excel refuses an apostrophe at either end. */
const trimmed = (text: string): string => text.replace(/^['\s]+|['\s]+$/g, '');

const plain = (text: string): string => trimmed(lineText(text).replace(REFUSED, ' ').replace(/\s+/g, ' '));

function cut(text: string, most: number): string {
	const short = text.slice(0, most);
	return trimmed(/[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short);
}
