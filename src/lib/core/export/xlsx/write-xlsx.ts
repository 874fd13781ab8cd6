import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/universal';
import { lineText } from '../file-text';
import type { ExportDocument, Inline } from '../types';
import { figureSheet } from './figure-sheet';
import { sheetName, sheetNames } from './sheet-names';
import { tableSheet, textCell } from './table-sheet';

/** A sheet of the workbook, with what is on it. */
interface Named {
	name: string;
	caption: string;
}

/**
 * A document as XLSX (Office Open XML): each table and each figure on a sheet of its own, in their order, a figure as a
 * picture beside its numbers; and a last sheet with everything that is neither: which sheet has which, what the numbers
 * say, what could not be computed, how it was computed.
 * @returns the file
 */
export async function writeXlsx(document: ExportDocument): Promise<Uint8Array<ArrayBuffer>> {
	const { blocks, words } = document;
	const method = sheetName(words.method);
	const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table.table.title] : []));
	const figures = blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture.title] : []));
	const tableNames = sheetNames(tables, [method]);
	const figureNames = sheetNames(figures, [method, ...tableNames], words.figure);
	const named: Named[] = [];
	const sheets: Sheet<Blob>[] = [];
	let [table, figure] = [0, 0];
	for (const block of blocks) {
		if (block.kind === 'table') {
			const caption = `${words.table} ${table + 1}. ${block.table.table.title}`;
			named.push({ name: tableNames[table], caption });
			sheets.push(tableSheet(block.table, tableNames[table], caption));
			table += 1;
		} else if (block.kind === 'picture') {
			const caption = `${words.figure} ${figure + 1}. ${block.picture.title}`;
			named.push({ name: figureNames[figure], caption });
			sheets.push(figureSheet(block.picture, figureNames[figure], caption));
			figure += 1;
		}
	}
	sheets.push(textSheet(document, method, named));
	const blob = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}

/** Everything but tables and figures. */
function textSheet(
	{ title, blocks, words, footnotes = [] }: ExportDocument,
	name: string,
	named: readonly Named[]
): Sheet<Blob> {
	const bold = { fontWeight: 'bold' } as const;
	const wrapped = { wrap: true, alignVertical: 'top' } as const;
	const rows: Row[] = [[textCell(lineText(title), { ...bold, fontSize: 13 })]];
	let sheet = 0;
	for (const block of blocks) {
		switch (block.kind) {
			case 'title':
				rows.push(...block.under.map((line): Row => [textCell(lineText(line))]));
				break;
			case 'heading':
				if (block.text !== title) rows.push([], [textCell(lineText(block.text), bold)]);
				break;
			case 'chapter':
				rows.push([], [textCell(lineText(`${block.number} ${block.text}`), bold)]);
				break;
			case 'text':
				rows.push(...block.lines.map((line): Row => [null, textCell(plainText(line), wrapped)]));
				break;
			case 'paragraph':
				rows.push([null, textCell(block.text, wrapped)]);
				break;
			case 'facts':
				rows.push(
					...block.facts.map(({ label, text }): Row => [
						textCell(label, { ...wrapped, ...bold }),
						textCell(text, wrapped)
					])
				);
				break;
			case 'table':
			case 'picture':
				rows.push([
					textCell(`${words.sheet} «${named[sheet].name}»`, wrapped),
					textCell(lineText(named[sheet].caption), wrapped)
				]);
				sheet += 1;
				break;
		}
	}
	if (footnotes.length > 0) rows.push([]);
	rows.push(...footnotes.map((note, index): Row => [textCell(noteMark(index + 1)), textCell(note, wrapped)]));
	return { sheet: name, data: rows, columns: [{ width: 30 }, { width: 90 }], orientation: 'landscape' };
}

const noteMark = (number: number): string => `[${number}]`;
/** A text with its references as words and the numbers of its footnotes, which stand last. */
const plainText = (pieces: readonly Inline[]): string =>
	pieces.map((piece) => (piece.kind === 'footnote' ? noteMark(piece.number) : piece.text)).join('');
