import { toCsv, type CsvStyle } from '$lib/core/report/csv';
import { toHtml } from '$lib/core/report/html';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { NumberStyle } from '$lib/i18n/numbers';
import { hidesNumbers } from '$lib/core/report/hidden';
import { language } from '$lib/state/language.svelte';
import { project } from '$lib/state/project.svelte';
import { fileStem } from './file-stem';
import { saveFile } from './save-file';

/** Excel takes a text file for windows-1252 unless it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/** The marks of text files in the reader's country. */
export const csvStyle = (style: NumberStyle): CsvStyle =>
	style === 'norwegian' ? { separator: ';', decimal: ',' } : { separator: ',', decimal: '.' };

/** What is said with a table of which numbers are hidden; nothing with others. */
function hiddenNotes(table: ResultTable): string[] {
	const { suppression, basics, exporting } = language.messages;
	return hidesNumbers(table, [suppression.hidden, basics.suppressed])
		? [`${exporting.hiddenLabel}: ${exporting.hidden}`]
		: [];
}

/**
 * Downloads a table as CSV, named after the project and the table. Where numbers of it are hidden, the file says so.
 * @param style the marks that the reader's programs know
 */
export function downloadTable(table: ResultTable, style: CsvStyle): void {
	const text = BYTE_ORDER_MARK + toCsv(table, style, hiddenNotes(table));
	saveFile(`${exportName(table.title, table.id)}.csv`, text, 'text/csv;charset=utf-8');
}

/** The name of a file with something of the open project, without its ending. */
export const exportName = (title: string, otherwise: string): string =>
	fileStem([project.record?.name ?? '', title], otherwise);

/**
 * Copies a table: as HTML for word processors and spreadsheets, as tab-separated text for everything else.
 * @param format a cell as the reader sees it
 * @returns false when the browser did not allow it
 */
export async function copyTable(
	table: ResultTable,
	style: NumberStyle,
	format: (cell: ResultCell) => string
): Promise<boolean> {
	const plain = toCsv(table, { separator: '\t', decimal: csvStyle(style).decimal });
	return copyRich(toHtml(table, format, hiddenNotes(table)), plain);
}

/**
 * Puts the same thing in the clipboard twice: as HTML and as plain text. By the copy event, for the other way has the
 * browser read the HTML as part of the page, whose policy forbids the styles in it; that way is taken without them.
 * @returns false when the browser did not allow it
 */
export async function copyRich(html: string, plain: string): Promise<boolean> {
	if (copyByEvent(html, plain)) return true;
	try {
		await navigator.clipboard.write([
			new ClipboardItem({
				'text/html': new Blob([html.replace(/ style="[^"]*"/g, '')], { type: 'text/html' }),
				'text/plain': new Blob([plain], { type: 'text/plain' })
			})
		]);
		return true;
	} catch {
		return false;
	}
}

/** Asks the browser to copy, and answers its question what. Must be called while a press of a button is handled. */
function copyByEvent(html: string, plain: string): boolean {
	let given = false;
	const give = (event: ClipboardEvent) => {
		if (!event.clipboardData) return;
		event.clipboardData.setData('text/html', html);
		event.clipboardData.setData('text/plain', plain);
		event.preventDefault();
		event.stopImmediatePropagation();
		given = true;
	};
	document.addEventListener('copy', give, { capture: true });
	try {
		return document.execCommand('copy') && given;
	} catch {
		return false;
	} finally {
		document.removeEventListener('copy', give, { capture: true });
	}
}
