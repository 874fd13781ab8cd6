import type { Message } from '../../outcome';
import type { DelimitedLayout } from './types';

const FIRST_LINES = 10;

/** The first ten lines of a list, as one text: "3, 7, 12 …". */
export const linesText = (lines: readonly number[]): string =>
	lines.slice(0, FIRST_LINES).join(', ') + (lines.length > FIRST_LINES ? ' …' : '');

/** What was met while the rows were chosen. */
export interface RowFacts {
	/** Lines with a quote that was taken as written. */
	oddQuotes: readonly number[];
	/** Lines of empty rows among the others. */
	emptyRows: readonly number[];
	isOneColumn: boolean;
	/** Rows that are not as wide as the table were left out. */
	leftOut: boolean;
}

/** What the reader of a file should know of its layout: what was left out, padded or cut. */
export function layoutNotes(layout: DelimitedLayout, facts: RowFacts): Message[] {
	const { oddQuotes, emptyRows, isOneColumn, leftOut } = facts;
	const notes: Message[] = [];
	const { titles, footers, shortRows, longRows, publisher } = layout;
	if (publisher !== 'none') notes.push({ code: 'delimited.publisher', params: { publisher } });
	if (titles.length > 0)
		notes.push({ code: 'delimited.titleLines', params: { count: titles.length, text: titles[0] } });
	if (footers.length > 0)
		notes.push({ code: 'delimited.footerLines', params: { count: footers.length, text: footers[0] } });
	if (isOneColumn) notes.push({ code: 'delimited.oneColumn' });
	if (layout.headerLine === 0) notes.push({ code: 'delimited.noHeader' });
	const short = { count: shortRows.length, lines: linesText(shortRows) };
	const long = { count: longRows.length, lines: linesText(longRows) };
	if (short.count > 0)
		notes.push({ code: leftOut ? 'delimited.shortRowsLeftOut' : 'delimited.shortRows', params: short });
	if (long.count > 0)
		notes.push({ code: leftOut ? 'delimited.longRowsLeftOut' : 'delimited.longRows', params: long });
	if (emptyRows.length > 0)
		notes.push({
			code: 'delimited.emptyRows',
			params: { count: emptyRows.length, lines: linesText(emptyRows) }
		});
	if (oddQuotes.length > 0)
		notes.push({
			code: 'delimited.oddQuotes',
			params: { count: oddQuotes.length, lines: linesText(oddQuotes) }
		});
	return notes;
}
