import { ok, type Outcome } from '../outcome';
import type { Column } from '../table/types';
import { BlockWriter, pack } from './blocks';
import { asFileProblem } from './check-project';
import { fileDescription } from './description';
import { writeJson } from './special-json';
import type { ProjectContents, ProjectFileCode, SavedTable } from './types';

/** Told how much of a piece of work is done, 0–1. */
export type Progress = (done: number) => void;

/** Where the packed description begins: after its packed and unpacked length, 32 bits each, little-endian. */
export const DESCRIPTION_AT = 8;

/**
 * The content of a project file: a description as JSON, then one packed part after the other: line numbers, numbers,
 * kinds of cell, distinct texts. The description names the parts by their index and lists their lengths.
 * @param contents every field is tested as when a file is read, so that what is saved can be opened
 * @param progress told after every column
 */
export function writeBody(
	contents: ProjectContents,
	progress: Progress
): Outcome<Uint8Array, ProjectFileCode> {
	const writer = new BlockWriter();
	const told = counting(
		contents.tables.map(({ table }) => table),
		progress
	);
	const tables = contents.tables.map((saved) => describeTable(saved, writer, told));
	const description = {
		...contents.unknown.file,
		project: { ...contents.unknown.project, ...contents.project },
		register: contents.register,
		tables,
		blocks: writer.entries.map(({ packed, size }) => [packed, size])
	};
	const finding = fileDescription(description, '');
	if (finding) return { ok: false, problem: asFileProblem(finding) };
	return ok(joined(new TextEncoder().encode(writeJson(description)), writer.blocks));
}

/**
 * Tells how far a piece of work is that goes through tables column by column.
 * @returns to be called after every column, with its number of rows
 */
export function counting(
	tables: readonly { rowCount: number; columns: readonly unknown[] }[],
	progress: Progress
): (rows: number) => void {
	const cells = tables.reduce((sum, { rowCount, columns }) => sum + rowCount * columns.length, 0);
	let done = 0;
	return (rows) => {
		done += rows;
		progress(cells === 0 ? 1 : done / cells);
	};
}

function describeTable(
	{ table, report, importedAt, unknown }: SavedTable,
	writer: BlockWriter,
	told: (rows: number) => void
) {
	const { lines, columns, ...facts } = table;
	return {
		...unknown,
		...facts,
		report,
		importedAt,
		lines: writer.addNumbers(lines),
		columns: columns.map((column) => {
			const described = describeColumn(column, writer);
			told(table.rowCount);
			return described;
		})
	};
}

/** A column with the indices of its parts in the place of its arrays. Fields that are not known go with it. */
function describeColumn(column: Column, writer: BlockWriter) {
	if (column.type === 'text') {
		const { levels, codes, kinds, ...facts } = column;
		return {
			...facts,
			levels: writer.addText(writeJson(levels)),
			codes: writer.addNumbers(codes),
			...(kinds && { kinds: writer.addNumbers(kinds) })
		};
	}
	const { values, kinds, ...facts } = column;
	return { ...facts, values: writer.addNumbers(values), kinds: writer.addNumbers(kinds) };
}

function joined(description: Uint8Array, blocks: readonly Uint8Array[]): Uint8Array {
	const packed = pack(description);
	const length = blocks.reduce((sum, block) => sum + block.length, DESCRIPTION_AT + packed.length);
	const body = new Uint8Array(length);
	const view = new DataView(body.buffer);
	view.setUint32(0, packed.length, true);
	view.setUint32(4, description.length, true);
	body.set(packed, DESCRIPTION_AT);
	let at = DESCRIPTION_AT + packed.length;
	for (const block of blocks) {
		body.set(block, at);
		at += block.length;
	}
	return body;
}
