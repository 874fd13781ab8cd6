import { lineText } from '../file-text';
import { bookmarked, captionBookmark } from './bookmark';
import { field, paragraph, run } from './markup';
import { STYLE } from './styles';

/**
 * The line above a table or figure, 'Tabell 3. Title', with a number that Word counts by itself: tables can be moved and
 * added, and lists of tables made.
 * @param again a further part of the same table: its number is repeated, not counted
 * @param onNewPage begins a page
 */
export function caption(
	label: string,
	number: number,
	title: string,
	again = false,
	onNewPage = false
): string {
	const sequence = lineText(label).replace(/\s+/g, '_');
	const counted = field(` SEQ ${sequence} ${again ? '\\c' : '\\* ARABIC'} `, String(number));
	// References lead to the first part and repeat its number.
	const place = again ? counted : bookmarked(captionBookmark(label, number), counted);
	return paragraph(`${run(`${lineText(label)} `)}${place}${run(`. ${lineText(title)}`)}`, {
		style: STYLE.caption,
		keepNext: true,
		onNewPage
	});
}
