import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/universal';
import { lineText } from '../file-text';
import type { ExportDocument, Inline, PrintedTable } from '../types';
import { sheetName, sheetNames } from './sheet-names';
import { tableSheet, textCell } from './table-sheet';

/**
 * A document as XLSX (Office Open XML): each table on a sheet of its own, and a last sheet with everything that is not a
 * table: which sheet has which, what the numbers say, what could not be computed, how it was computed. Figures are left
 * out.
 * @returns the file
 */
export async function writeXlsx(document: ExportDocument): Promise<Uint8Array<ArrayBuffer>> {
	const { blocks, words } = document;
	const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
	const method = sheetName(words.method);
	const names = sheetNames(
		tables.map(({ table }) => table.title),
		[method]
	);
	const captions = tables.map(({ table }, index) => `${words.table} ${index + 1}. ${table.title}`);
	const sheets = tables.map((table: PrintedTable, index) => tableSheet(table, names[index], captions[index]));
	sheets.push(textSheet(document, method, names, captions));
	const blob = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}

/** Everything but the tables. */
function textSheet(
	{ title, blocks, words }: ExportDocument,
	name: string,
	names: readonly string[],
	captions: readonly string[]
): Sheet<Blob> {
	const bold = { fontWeight: 'bold' } as const;
	const wrapped = { wrap: true, alignVertical: 'top' } as const;
	const rows: Row[] = [[textCell(lineText(title), { ...bold, fontSize: 13 })]];
	let table = 0;
	for (const block of blocks) {
		switch (block.kind) {
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
				rows.push([
					textCell(`${words.sheet} «${names[table]}»`, wrapped),
					textCell(lineText(captions[table]), wrapped)
				]);
				table += 1;
				break;
			case 'picture':
				break;
		}
	}
	return { sheet: name, data: rows, columns: [{ width: 30 }, { width: 90 }], orientation: 'landscape' };
}

/** A text without its references and footnotes. */
const plainText = (pieces: readonly Inline[]): string =>
	pieces.map((piece) => (piece.kind === 'footnote' ? '' : piece.text)).join('');
