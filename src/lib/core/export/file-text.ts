/**
 * What XML 1.0 forbids even as a reference: control characters but tab and line end, halves of surrogate pairs, and the
 * two last places of the plane. Data may hold any of them.
 */
const FORBIDDEN = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as the formats of office programs can hold it: lines ended by LF, without what XML forbids. */
export const fileText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');

/** The same on one line, for names and captions. */
export const lineText = (text: string): string =>
	fileText(text)
		.replace(/\s*[\t\n]\s*/g, ' ')
		.trim();

/**
 * A text of at most so many UTF-16 units, cut between letters, with the sign of something left out.
 * @param most at least 1
 */
export function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most - 1);
	return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
