import { CELL, type CellKind } from '../../table/types';
import type { MarkPublisher } from './types';

/** What a mark stands for. `zero`: the number 0. */
export type MarkMeaning = Exclude<CellKind, typeof CELL.value> | 'zero';

const SSB = new Map<string, MarkMeaning>([
	['.', CELL.notApplicable],
	['..', CELL.missing],
	['...', CELL.missing],
	['…', CELL.missing],
	[':', CELL.suppressed],
	['-', 'zero'],
	['\u2013', 'zero'],
	['*', CELL.missing]
]);
const UDIR = new Map<string, MarkMeaning>([['*', CELL.suppressed]]);
/** What statistics programs and spreadsheets write for no value. */
const PROGRAMS = new Map<string, MarkMeaning>(
	[
		...['.', 'NA', 'N/A', 'NaN', 'NULL'],
		...['#N/A', '#I/T', '#DIV/0!', '#VALUE!', '#VERDI!', '#REF!', '#NAME?', '#NAVN?', '#NUM!', '#NULL!']
	].map((mark) => [mark, CELL.missing])
);
const BY_PUBLISHER: Record<MarkPublisher, Map<string, MarkMeaning>> = {
	ssb: SSB,
	udir: UDIR,
	none: PROGRAMS
};

/**
 * What a cell's text stands for when it is a mark and no number, by publisher. SSB: '.' cannot occur, '..' missing,
 * '...' not yet, ':' cannot be published, '-' zero, a lone '*' preliminary without a number; '0' is the number 0 (less
 * than half the unit). Udir: '*' suppressed. Others: NA and what else programs write for missing.
 * @returns the meaning, or null when the text is no mark
 */
export const markMeaning = (text: string, publisher: MarkPublisher): MarkMeaning | null =>
	BY_PUBLISHER[publisher].get(text) ?? null;

/** A number's text without SSB's mark for preliminary figures ("1234*"), or null when it has none. */
export const withoutPreliminary = (text: string, publisher: MarkPublisher): string | null =>
	publisher === 'ssb' && text.length > 1 && /\d ?\*$/.test(text) ? text.slice(0, -1).trimEnd() : null;
