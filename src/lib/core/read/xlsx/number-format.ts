/** What a number in a cell stands for, by the cell's number format. */
export type NumberMeaning = 'number' | 'percent' | 'date' | 'dateTime' | 'time';

/** Formats that have a number and no code of their own in the file. Source: ECMA-376 part 1, 18.8.30, numFmt. */
const BUILT_IN: [first: number, last: number, meaning: NumberMeaning][] = [
	[9, 10, 'percent'],
	[14, 17, 'date'],
	[18, 21, 'time'],
	[22, 22, 'dateTime'],
	[27, 31, 'date'],
	[32, 35, 'time'],
	[36, 36, 'date'],
	[45, 47, 'time'],
	[50, 54, 'date'],
	[55, 56, 'time'],
	[57, 58, 'date']
];

/** What a built-in number format means. */
export const builtInMeaning = (id: number): NumberMeaning =>
	BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? 'number';

/** Quoted text, an escaped or padding character, a bracket, a scientific exponent, AM/PM, or one character. */
const PIECES = /"[^"]*"?|[\\_*][^]?|\[[^\]]*\]?|e[+-]|am\/pm|a\/p|general|[^]/gi;
const ELAPSED = /^\[(h+|m+|s+)\]$/i;
/** Longer than any that Excel accepts (255). */
const MAX_LENGTH = 1000;

/**
 * What a custom number format makes of a number, judged by its first section. Letters in quotes, brackets or after a
 * backslash are decoration. An `m` is a month unless there are hours or seconds and neither day nor year.
 * Source: ECMA-376 part 1, 18.8.31, number format codes.
 * @param code as stored in the file (always with English letters)
 */
export function formatMeaning(code: string): NumberMeaning {
	const seen = new Set<'date' | 'time' | 'm' | 'percent'>();
	for (const [piece] of code.slice(0, MAX_LENGTH).matchAll(PIECES)) {
		if (piece === ';') break;
		if (ELAPSED.test(piece)) return 'time';
		if (/^(am\/pm|a\/p|[hs])$/i.test(piece)) seen.add('time');
		else if (/^[ydbeg]$/i.test(piece)) seen.add('date');
		else if (/^m$/i.test(piece)) seen.add('m');
		else if (piece === '%') seen.add('percent');
	}
	if (seen.has('date')) return seen.has('time') ? 'dateTime' : 'date';
	if (seen.has('time')) return 'time';
	if (seen.has('m')) return 'date';
	return seen.has('percent') ? 'percent' : 'number';
}
