import type { Outcome } from '../core/outcome';
import type { Database } from './database';
import { attempt, Refusal, type StorageCode } from './problems';
import { living, revised } from './projects';
import type { ProjectRecord } from './records';

/** Which table of which project, upon which revision, when (milliseconds since 1970). */
export interface TableChange {
	projectId: string;
	revision: number;
	tableId: string;
	now: number;
}

/** Takes a table out of a project. It stays stored until the project is opened the next time (`restoreTable`). */
export function removeTable(db: Database, change: TableChange): Promise<Outcome<ProjectRecord, StorageCode>> {
	return changeTables(db, change, (project) => {
		const position = project.tableIds.indexOf(change.tableId);
		if (position < 0) throw new Refusal('storage.tableGone');
		return {
			tableIds: project.tableIds.filter((id) => id !== change.tableId),
			removedTables: [...project.removedTables, { id: change.tableId, position, removedAt: change.now }]
		};
	});
}

/** Puts a removed table back where it was. */
export function restoreTable(
	db: Database,
	change: TableChange
): Promise<Outcome<ProjectRecord, StorageCode>> {
	return changeTables(db, change, (project) => {
		const removed = project.removedTables.find((table) => table.id === change.tableId);
		if (!removed) throw new Refusal('storage.tableGone');
		return {
			tableIds: project.tableIds.toSpliced(removed.position, 0, removed.id),
			removedTables: project.removedTables.filter((table) => table.id !== change.tableId)
		};
	});
}

function changeTables(
	db: Database,
	{ projectId, revision, now }: TableChange,
	change: (project: ProjectRecord) => Pick<ProjectRecord, 'tableIds' | 'removedTables'>
): Promise<Outcome<ProjectRecord, StorageCode>> {
	return attempt(() =>
		db.transaction('rw', db.projects, db.dataTables, async () => {
			const project = living(await db.projects.get(projectId));
			const changes = change(project);
			const tables = await db.dataTables.bulkGet(changes.tableIds);
			const bytes = tables.reduce((sum, table) => sum + (table?.bytes ?? 0), 0);
			const saved = revised(project, revision, { ...changes, bytes }, now);
			await db.projects.put(saved);
			return saved;
		})
	);
}
