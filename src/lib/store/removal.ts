import type { Outcome } from '../core/outcome';
import type { Database } from './database';
import { attempt, Refusal, type StorageCode } from './problems';
import { living, revised, type ProjectChanges } from './projects';
import type { ProjectRecord } from './records';

/** Which tables a project is to have, in order of precedence, and what changes with them. */
export interface TableArrangement {
	projectId: string;
	/** The revision it was made upon. */
	revision: number;
	tableIds: string[];
	/** Further fields that change in the same moment. */
	changes: Omit<ProjectChanges, 'tableIds' | 'removedTables' | 'bytes'>;
	/** Milliseconds since 1970. */
	now: number;
}

/**
 * Takes tables out of a project, brings back what was taken out or replaced, or orders them otherwise. A table that is
 * taken out stays stored until the project is opened the next time.
 * @returns the project as stored; `storage.tableGone` when a table is not there any more, and then nothing is changed
 */
export function arrangeTables(
	db: Database,
	{ projectId, revision, tableIds, changes, now }: TableArrangement
): Promise<Outcome<ProjectRecord, StorageCode>> {
	return attempt(() =>
		db.transaction('rw', db.projects, db.dataTables, async () => {
			const project = living(await db.projects.get(projectId));
			const tables = await db.dataTables.bulkGet(tableIds);
			const own = tables.filter((table) => table?.projectId === projectId);
			if (own.length < tableIds.length) throw new Refusal('storage.tableGone');
			const bytes = own.reduce((sum, table) => sum + (table?.bytes ?? 0), 0);
			const arranged = { ...changes, ...withTables(project, tableIds, now), bytes };
			const saved = revised(project, revision, arranged, now);
			await db.projects.put(saved);
			return saved;
		})
	);
}

/**
 * The tables of a project, and those that were taken out of it, after it has got other tables.
 * @param now milliseconds since 1970
 */
export function withTables(
	project: Pick<ProjectRecord, 'tableIds' | 'removedTables'>,
	tableIds: string[],
	now: number
): Pick<ProjectRecord, 'tableIds' | 'removedTables'> {
	const earlier = project.removedTables.filter(({ id }) => !tableIds.includes(id));
	const removed = project.tableIds.flatMap((id, position) =>
		tableIds.includes(id) ? [] : [{ id, position, removedAt: now }]
	);
	return { tableIds, removedTables: [...earlier, ...removed] };
}
