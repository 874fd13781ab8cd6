import type { Register } from '../core/register/types';
import type { Outcome } from '../core/outcome';
import type { Database } from './database';
import { attempt, Refusal, type StorageCode } from './problems';
import type { ProjectRecord } from './records';

/** What a new project begins with; everything else is empty. */
export interface NewProject {
	id: string;
	name: string;
	now: number;
	/** Given for an invented country: its own register. */
	inventedRegister?: Register;
}

/** What may be changed in a stored project. Identity, times and revision are kept by the store. */
export type ProjectChanges = Partial<
	Omit<ProjectRecord, 'id' | 'createdAt' | 'openedAt' | 'changedAt' | 'revision' | 'deletedAt'>
>;

/** A project record as it is before anything is imported. */
export function emptyProject({ id, name, now, inventedRegister }: NewProject): ProjectRecord {
	return {
		id,
		name,
		createdAt: now,
		openedAt: now,
		changedAt: now,
		revision: 1,
		bytes: 0,
		invented: inventedRegister !== undefined,
		register: inventedRegister ? 'stored' : 'norway-2024',
		tableIds: [],
		removedTables: [],
		assignments: [],
		earlierDraws: [],
		analyses: [],
		activeAnalysis: null,
		datasets: [],
		steps: [],
		ownMunicipality: null,
		ownCounty: null,
		deletedAt: null
	};
}

/** All projects that are not deleted, the last opened first. */
export function listProjects(db: Database): Promise<Outcome<ProjectRecord[], StorageCode>> {
	return attempt(async () => {
		const projects = await db.projects.filter((project) => project.deletedAt === null).toArray();
		return projects.sort((a, b) => b.openedAt - a.openedAt);
	});
}

/** One project, or `storage.gone`. */
export function readProject(db: Database, id: string): Promise<Outcome<ProjectRecord, StorageCode>> {
	return attempt(async () => living(await db.projects.get(id)));
}

/** The register of an invented country; null for a project that uses the built-in one. */
export function readRegister(db: Database, id: string): Promise<Outcome<Register | null, StorageCode>> {
	return attempt(async () => (await db.registers.get(id))?.register ?? null);
}

/**
 * Notes that a project was opened, and clears out the tables that were removed from it before.
 * @param now milliseconds since 1970
 */
export function markOpened(
	db: Database,
	id: string,
	now: number
): Promise<Outcome<ProjectRecord, StorageCode>> {
	return attempt(() =>
		db.transaction('rw', db.projects, db.dataTables, db.columns, async () => {
			const project = living(await db.projects.get(id));
			const gone = project.removedTables.map((table) => table.id);
			await deleteTables(db, gone);
			const opened = { ...project, openedAt: now, removedTables: [] };
			await db.projects.put(opened);
			return opened;
		})
	);
}

/**
 * Saves changes of a project, unless another tab has saved it since.
 * @param revision the revision the changes were made upon
 * @param now milliseconds since 1970
 * @returns the saved project, or `storage.stale`, `storage.gone`, `storage.full`
 */
export function saveProject(
	db: Database,
	id: string,
	revision: number,
	changes: ProjectChanges,
	now: number
): Promise<Outcome<ProjectRecord, StorageCode>> {
	return attempt(() =>
		db.transaction('rw', db.projects, async () => {
			const saved = revised(living(await db.projects.get(id)), revision, changes, now);
			await db.projects.put(saved);
			return saved;
		})
	);
}

/**
 * Deletes a project, or takes that back. Its data stay until the next start (see `purgeDeleted`).
 * @param deletedAt milliseconds since 1970, or null to take it back
 */
export function setDeleted(
	db: Database,
	id: string,
	deletedAt: number | null
): Promise<Outcome<void, StorageCode>> {
	return attempt(async () => {
		const changed = await db.projects.update(id, { deletedAt });
		if (changed === 0 && (await db.projects.get(id)) === undefined) throw new Refusal('storage.gone');
	});
}

/**
 * Removes for good what was deleted before a point in time: the projects with all of their data.
 * @param before milliseconds since 1970
 * @returns how many projects were removed
 */
export function purgeDeleted(db: Database, before: number): Promise<Outcome<number, StorageCode>> {
	return attempt(() =>
		db.transaction('rw', db.projects, db.registers, db.dataTables, db.columns, async () => {
			const projects = await db.projects
				.filter((project) => project.deletedAt !== null && project.deletedAt < before)
				.primaryKeys();
			const tables = await db.dataTables.where('projectId').anyOf(projects).primaryKeys();
			await deleteTables(db, tables);
			await db.registers.bulkDelete(projects);
			await db.projects.bulkDelete(projects);
			return projects.length;
		})
	);
}

/** Deletes tables with their columns; to be called inside a transaction over both stores. */
export async function deleteTables(db: Database, tableIds: string[]): Promise<void> {
	await db.columns.where('tableId').anyOf(tableIds).delete();
	await db.dataTables.bulkDelete(tableIds);
}

/** The record of a project that exists; otherwise the transaction is taken back. */
export function living(project: ProjectRecord | undefined): ProjectRecord {
	if (!project || project.deletedAt !== null) throw new Refusal('storage.gone');
	return project;
}

/** The next revision of a project; refuses when it was changed since `revision`. */
export function revised(
	project: ProjectRecord,
	revision: number,
	changes: ProjectChanges,
	now: number
): ProjectRecord {
	if (project.revision !== revision) throw new Refusal('storage.stale');
	return { ...project, ...changes, revision: revision + 1, changedAt: now };
}
