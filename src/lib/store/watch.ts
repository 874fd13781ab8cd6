import { liveQuery } from 'dexie';
import type { Database } from './database';
import type { ProjectRecord } from './records';

/**
 * Tells about every change of a project, also when another tab makes it.
 * @param changed gets the project as it is now, undefined when it is no more; called once at the start
 * @returns a function that ends the watching
 */
export function watchProject(
	db: Database,
	id: string,
	changed: (project: ProjectRecord | undefined) => void
): () => void {
	// A connection that another tab has closed ends the query; openDatabase tells about that.
	const subscription = liveQuery(() => db.projects.get(id)).subscribe({
		next: changed,
		error: () => subscription.unsubscribe()
	});
	return () => subscription.unsubscribe();
}

/** Tells whenever the list of projects may have changed, also in another tab. Returns a function that ends it. */
export function watchProjects(db: Database, changed: () => void): () => void {
	const subscription = liveQuery(() => db.projects.toArray()).subscribe({
		next: changed,
		error: () => subscription.unsubscribe()
	});
	return () => subscription.unsubscribe();
}
