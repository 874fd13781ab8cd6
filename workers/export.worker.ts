import { expose, transfer } from 'comlink';
import { writeDocx } from '../src/lib/core/export/docx/write-docx';
import type { ExportDocument } from '../src/lib/core/export/types';
import { writeXlsx } from '../src/lib/core/export/xlsx/write-xlsx';

/** The kinds of files that documents are written as. */
export type FileKind = 'docx' | 'xlsx';

const api = {
	/** Writes a document as a file. */
	async write(kind: FileKind, document: ExportDocument): Promise<Uint8Array<ArrayBuffer>> {
		const file = kind === 'docx' ? writeDocx(document) : await writeXlsx(document);
		return transfer(file, [file.buffer]);
	}
};

export type Api = typeof api;

expose(api);
