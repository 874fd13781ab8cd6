import { fail, ok, type Outcome } from '../outcome';
import type { Expected } from '../recipe/types';
import { unpack } from './blocks';
import { asFileProblem, KNOWN_PROJECT_FIELDS } from './check-project';
import { checkColumns } from './check-table';
import { fileDescription, type FileDescription, type TableDescription } from './description';
import { FILE_MIGRATIONS, migrateFile } from './migrate';
import { Parts } from './parts';
import { readTable } from './read-table';
import { readJson } from './special-json';
import {
	PROJECT_FILE_VERSION,
	type ProjectContents,
	type ProjectFileCode,
	type SavedProject,
	type SavedTable,
	type UnknownFields
} from './types';
import { counting, DESCRIPTION_AT, type Progress } from './write-body';

/** The description of a project: lists of columns with their labels. Unpacked, in bytes. */
const MAX_DESCRIPTION = 128 * 1024 * 1024;

/**
 * Reads the content of a project file: unpacks the description, brings it up to date, tests every field, and only then
 * unpacks the parts that it names.
 * @param version of the file
 * @param progress told after every column
 */
export function readBody(
	body: Uint8Array,
	version: number,
	progress: Progress
): Outcome<ProjectContents, ProjectFileCode> {
	const found = readDescription(body);
	if (!found.ok) return found;
	const { end, fields } = found.value;
	const current = migrateFile(fields, version, FILE_MIGRATIONS, PROJECT_FILE_VERSION);
	if (!current.ok) return current;
	const finding = fileDescription(current.value, '');
	if (finding) return { ok: false, problem: asFileProblem(finding) };
	const { project, register, tables, blocks, ...unknown } = current.value as UnknownFields & FileDescription;
	const parts = Parts.open(body, end, blocks);
	if (!parts.ok) return parts;
	const read = readTables(tables, parts.value, progress);
	if (!read.ok) return read;
	const known = parted(project);
	return ok({
		project: known.project,
		register,
		tables: read.value,
		unknown: { file: unknown, project: known.unknown }
	});
}

function readDescription(
	body: Uint8Array
): Outcome<{ end: number; fields: Record<string, unknown> }, ProjectFileCode> {
	const refuse = (expected: Expected) => fail('projectFile.badField' as const, { path: '$', expected });
	if (body.length < DESCRIPTION_AT) return refuse('present');
	const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
	const entry = { packed: view.getUint32(0, true), size: view.getUint32(4, true) };
	const end = DESCRIPTION_AT + entry.packed;
	if (entry.size > MAX_DESCRIPTION) {
		return fail('projectFile.unpacksTooLarge', { bytes: entry.size, limit: MAX_DESCRIPTION });
	}
	const bytes = end <= body.length ? unpack(body.subarray(DESCRIPTION_AT, end), entry) : null;
	if (!bytes) return refuse('length');
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refuse('text');
	}
	const read = readJson(text);
	if ('fault' in read) return fail('projectFile.badField', { path: read.path || '$', expected: read.fault });
	const { data } = read;
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return refuse('object');
	return ok({ end, fields: data as Record<string, unknown> });
}

function readTables(
	descriptions: TableDescription[],
	parts: Parts,
	progress: Progress
): Outcome<SavedTable[], ProjectFileCode> {
	const tables: SavedTable[] = [];
	const told = counting(descriptions, progress);
	for (const [index, description] of descriptions.entries()) {
		const table = readTable(description, parts, `tables[${index}]`, told);
		if (!table.ok) return table;
		const columns = checkColumns(table.value);
		if (!columns.ok) return columns;
		tables.push(table.value);
	}
	return ok(tables);
}

/** The fields of a project that this version knows, and the others. */
function parted(saved: SavedProject): { project: SavedProject; unknown: UnknownFields } {
	const known: readonly string[] = KNOWN_PROJECT_FIELDS;
	const fields = Object.entries(saved);
	return {
		project: Object.fromEntries(fields.filter(([name]) => known.includes(name))) as unknown as SavedProject,
		unknown: Object.fromEntries(fields.filter(([name]) => !known.includes(name)))
	};
}
