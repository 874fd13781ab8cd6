import type { Outcome } from '../core/outcome';
import type { ProjectContents, SavedProject } from '../core/project-file/types';
import type { Database } from './database';
import { addTables, readTables } from './imports';
import { attempt, type StorageCode } from './problems';
import { emptyProject, living } from './projects';
import type { ProjectRecord } from './records';
import { toRecords } from './table-records';

/**
 * Everything that a project is, with its tables: for a file, or for a second project like it.
 * @param open the project as it stands on the page, where it is open there: its last changes may not be stored, as on a
 *   full disk
 */
export function readContents(
	db: Database,
	id: string,
	open: SavedProject | null = null
): Promise<Outcome<ProjectContents, StorageCode>> {
	return attempt(() =>
		db.transaction('r', db.projects, db.registers, db.dataTables, db.columns, async () => {
			const record = living(await db.projects.get(id));
			const register = (await db.registers.get(id))?.register ?? null;
			const records = await db.dataTables.bulkGet(record.tableIds);
			const tables = await readTables(db, record.tableIds);
			return { record, register, records, tables };
		})
	).then((read) => {
		if (!read.ok) return read;
		const { record, register, records, tables } = read.value;
		if (!tables.ok) return tables;
		const saved = tables.value.flatMap((table, index) => {
			const found = records[index];
			if (!found) return [];
			return [{ table, report: found.report, importedAt: found.importedAt, unknown: found.unknown ?? {} }];
		});
		const unknown = record.unknown ?? { file: {}, project: {} };
		return { ok: true, value: { project: savedFields(open ?? record), register, tables: saved, unknown } };
	});
}

/** A project that is to be stored with all it holds. */
export interface StoredContents {
	id: string;
	/** Every id in it is new (`withNewIds`). */
	contents: ProjectContents;
	/** Set for one that was opened from a file. Milliseconds since 1970. */
	fileSavedAt?: number;
	now: number;
}

/** Stores a project with its register, tables and columns in one transaction, or nothing of it. */
export function storeContents(
	db: Database,
	{ id, contents, fileSavedAt, now }: StoredContents
): Promise<Outcome<ProjectRecord, StorageCode>> {
	const { project, register, tables, unknown } = contents;
	const records = tables.map((saved) => {
		const taken = toRecords(saved, id, saved.importedAt);
		return { ...taken, table: { ...taken.table, unknown: saved.unknown } };
	});
	const record: ProjectRecord = {
		...emptyProject({ id, name: project.name, now }),
		...savedFields(project),
		unknown,
		...(fileSavedAt === undefined ? {} : { fileSavedAt }),
		tableIds: tables.map(({ table }) => table.id),
		bytes: records.reduce((sum, { table }) => sum + table.bytes, 0)
	};
	return attempt(() =>
		db.transaction('rw', db.projects, db.registers, db.dataTables, db.columns, async () => {
			await db.projects.add(record);
			if (register) await db.registers.add({ projectId: id, register });
			await addTables(db, records);
			return record;
		})
	);
}

/** The fields of a project that go into a file. */
const savedFields = (from: SavedProject): SavedProject => ({
	name: from.name,
	createdAt: from.createdAt,
	invented: from.invented,
	register: from.register,
	assignments: from.assignments,
	earlierDraws: from.earlierDraws,
	analyses: from.analyses,
	activeAnalysis: from.activeAnalysis,
	datasets: from.datasets,
	steps: from.steps,
	...(from.casework ? { casework: from.casework } : {}),
	...(from.reports ? { reports: from.reports } : {}),
	...(from.smallestGroup ? { smallestGroup: from.smallestGroup } : {}),
	ownMunicipality: from.ownMunicipality,
	ownCounty: from.ownCounty
});
