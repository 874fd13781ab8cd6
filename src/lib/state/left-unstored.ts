import type { ProjectChanges, ProjectRecord } from '../store';

/** Changes that were not stored when a page went away. */
export interface Left {
	/** The version of the database that their shape is of. */
	shape: number;
	/** The revision of the project that they were made upon. */
	revision: number;
	/** What was being stored; nobody knows whether it was. */
	saving?: ProjectChanges;
	/** What came after that. */
	pending?: ProjectChanges;
}

const KEY = 'treffsikker.unstored.';

/**
 * Keeps changes of a project that could not be stored before the page goes away: the database answers too late for a page
 * that is being ended, this storage answers at once. Where the browser forbids it or it is full, they are lost as before.
 * @param left plain data (a snapshot)
 */
export function leave(id: string, left: Left): void {
	try {
		localStorage.setItem(KEY + id, JSON.stringify(left));
	} catch {
		return;
	}
}

/** Forgets what was kept of a project: it is stored. */
export function forgetLeft(id: string): void {
	try {
		localStorage.removeItem(KEY + id);
	} catch {
		return;
	}
}

/**
 * Forgets what was kept of projects that are no more.
 * @param known ids of those that there are; without, of all projects
 */
export function forgetLeftOfOthers(known: readonly string[] = []): void {
	try {
		for (const key of Object.keys(localStorage))
			if (key.startsWith(KEY) && !known.includes(key.slice(KEY.length))) localStorage.removeItem(key);
	} catch {
		return;
	}
}

/**
 * The changes of a project that were left when a page went away, and are not in what is stored. Where somebody else has
 * stored the project since, there are none: they would overwrite that.
 * @param stored the project as it is stored
 * @param shape the version of the database
 */
export function leftOf(stored: ProjectRecord, shape: number): ProjectChanges {
	const left = readLeft(stored.id);
	if (left?.shape !== shape) return {};
	if (left.revision === stored.revision) return { ...left.saving, ...left.pending };
	const wasStored = left.revision === stored.revision - 1 && holds(stored, left.saving ?? {});
	return wasStored ? (left.pending ?? {}) : {};
}

/** Whether a record has these values: the save that nobody saw the end of was done. */
const holds = (stored: ProjectRecord, changes: ProjectChanges): boolean =>
	Object.keys(changes).length > 0 &&
	Object.entries(changes).every(
		([field, value]) => JSON.stringify(stored[field as keyof ProjectChanges]) === JSON.stringify(value)
	);

function readLeft(id: string): Left | null {
	try {
		const text = localStorage.getItem(KEY + id);
		return text === null ? null : (JSON.parse(text) as Left);
	} catch {
		return null;
	}
}
