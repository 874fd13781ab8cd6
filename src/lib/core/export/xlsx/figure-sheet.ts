import type { Sheet } from 'write-excel-file/universal';
import { lineText, shortened } from '../file-text';
import type { Picture } from '../types';
import { tableSheet, textCell } from './table-sheet';

/** Excel's limit of an alternative text, in UTF-16 units. */
const MOST_TEXT = 255;
/** Pixels to the inch in which the size of a picture is said. */
const DPI = 96;

/**
 * A figure as a sheet: its numbers as a table where they are known, and the picture at the right of it, or below its title.
 * A picture is as large as on the page, and has the words for those who cannot see it.
 */
export function figureSheet(picture: Picture, name: string, caption: string): Sheet<Blob> {
	const { numbers, notes, png, width, height } = picture;
	const sheet: Sheet<Blob> = numbers
		? tableSheet({ ...numbers, table: { ...numbers.table, notes } }, name, caption)
		: {
				sheet: name,
				data: [
					[textCell(lineText(caption), { fontWeight: 'bold', fontSize: 13 })],
					...notes.map((note) => [textCell(note)])
				],
				orientation: 'landscape'
			};
	const said = picture.description === '' ? picture.title : picture.description;
	return {
		...sheet,
		images: [
			{
				content: new Blob([new Uint8Array(png)], { type: 'image/png' }),
				contentType: 'image/png',
				width: Math.max(1, Math.round(width)),
				height: Math.max(1, Math.round(height)),
				dpi: DPI,
				anchor: numbers
					? { row: 3, column: numbers.table.columns.length + 2 }
					: { row: notes.length + 3, column: 1 },
				title: shortened(lineText(picture.title), MOST_TEXT),
				description: shortened(lineText(said), MOST_TEXT)
			}
		]
	};
}
