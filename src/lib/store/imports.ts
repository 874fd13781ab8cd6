import type { SeriesAssignment } from '../core/indicators/types';
import type { Outcome } from '../core/outcome';
import type { Register } from '../core/register/types';
import type { DataTable } from '../core/table/types';
import type { Database } from './database';
import { attempt, Refusal, type StorageCode } from './problems';
import { deleteTables, emptyProject, living, revised, type NewProject } from './projects';
import type { NewTable, ProjectRecord, TableRecord } from './records';
import { withTables } from './removal';
import { fromRecords, toRecords, type TableRecords } from './table-records';

/** What an import changes, all of it or nothing. */
export interface ImportPlan {
	/** The project to import into, and the revision the plan was made upon. */
	project: { id: string; revision: number };
	/** The new tables with what was understood of their files. */
	tables: NewTable[];
	/**
	 * Stored tables that the new ones replace. They are kept as removed ones are, but for those whose id a new one takes:
	 * the same file, read otherwise.
	 */
	replaces: string[];
	/** The tables of the project after the import, in order of precedence. */
	tableIds: string[];
	/** All series assignments of the project after the import. */
	assignments: SeriesAssignment[];
	/** Milliseconds since 1970. */
	now: number;
}

/**
 * Stores an import in one transaction: tables, columns and project, or nothing. Everything is parsed before; nothing is
 * caught inside, since a caught error would let the rows written so far stay.
 * @returns the project as stored, or `storage.full`, `storage.stale`, `storage.gone`
 */
export function storeImport(db: Database, plan: ImportPlan): Promise<Outcome<ProjectRecord, StorageCode>> {
	const { id, revision } = plan.project;
	const records = plan.tables.map((table) => toRecords(table, id, plan.now));
	return attempt(() =>
		db.transaction('rw', db.projects, db.dataTables, db.columns, async () => {
			const project = living(await db.projects.get(id));
			const taken = new Set(records.map(({ table }) => table.id));
			await deleteTables(
				db,
				plan.replaces.filter((replaced) => taken.has(replaced))
			);
			await addTables(db, records);
			const bytes = await projectBytes(db, plan.tableIds);
			const { removedTables } = withTables(project, plan.tableIds, plan.now);
			const changes = { tableIds: plan.tableIds, removedTables, assignments: plan.assignments, bytes };
			const saved = revised(project, revision, changes, plan.now);
			await db.projects.put(saved);
			return saved;
		})
	);
}

/** A project that is created with its tables in one go: a new import, or an invented country. */
export interface NewProjectWithTables extends NewProject {
	tables: NewTable[];
	changes: Partial<Pick<ProjectRecord, 'assignments' | 'earlierDraws' | 'ownCounty' | 'steps'>>;
}

/** Creates a project, its register (if invented), tables and columns in one transaction. */
export function createProject(
	db: Database,
	input: NewProjectWithTables
): Promise<Outcome<ProjectRecord, StorageCode>> {
	const records = input.tables.map((table) => toRecords(table, input.id, input.now));
	const project: ProjectRecord = {
		...emptyProject(input),
		...input.changes,
		tableIds: records.map(({ table }) => table.id),
		bytes: records.reduce((sum, { table }) => sum + table.bytes, 0)
	};
	const register: Register | undefined = input.inventedRegister;
	return attempt(() =>
		db.transaction('rw', db.projects, db.registers, db.dataTables, db.columns, async () => {
			await db.projects.add(project);
			if (register) await db.registers.add({ projectId: project.id, register });
			await addTables(db, records);
			return project;
		})
	);
}

/** The tables of a project without their columns, in order of precedence. */
export function listTables(db: Database, tableIds: string[]): Promise<Outcome<TableRecord[], StorageCode>> {
	return attempt(async () => (await db.dataTables.bulkGet(tableIds)).map(present));
}

/** Whole tables, in the order asked for; `storage.tableGone` when one of them is not complete. */
export function readTables(db: Database, tableIds: string[]): Promise<Outcome<DataTable[], StorageCode>> {
	return attempt(() =>
		db.transaction('r', db.dataTables, db.columns, async () => {
			const tables = (await db.dataTables.bulkGet(tableIds)).map(present);
			return Promise.all(
				tables.map(async (table) =>
					present(fromRecords(table, await db.columns.where('tableId').equals(table.id).toArray()))
				)
			);
		})
	);
}

/** Adds tables with their columns; to be called inside a transaction over both stores. */
export async function addTables(db: Database, records: TableRecords[]): Promise<void> {
	await db.dataTables.bulkAdd(records.map(({ table }) => table));
	// One by one: each is copied in a turn of its own, so that the page goes on answering.
	for (const column of records.flatMap(({ columns }) => columns)) await db.columns.add(column);
}

async function projectBytes(db: Database, tableIds: string[]): Promise<number> {
	const tables = (await db.dataTables.bulkGet(tableIds)).map(present);
	return tables.reduce((sum, table) => sum + table.bytes, 0);
}

function present<T>(record: T | null | undefined): T {
	if (record === null || record === undefined) throw new Refusal('storage.tableGone');
	return record;
}
