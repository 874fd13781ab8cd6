import type { ReadChoices } from '../core/import/choices';
import type { SeriesAssignment } from '../core/indicators/types';
import type { Outcome } from '../core/outcome';
import type { Database } from './database';
import { attempt, type StorageCode } from './problems';

const ASSIGNMENTS = 'assignments';
const LAYOUTS = 'layouts';

/** The assignments made by hand on this machine, by the series path of the value column. */
export type RememberedAssignments = Record<string, SeriesAssignment>;

/** Reads the assignments that were made by hand in earlier imports. */
export function readAssignments(db: Database): Promise<Outcome<RememberedAssignments, StorageCode>> {
	return attempt(
		async () => ((await db.settings.get(ASSIGNMENTS))?.value as RememberedAssignments | undefined) ?? {}
	);
}

/**
 * Remembers assignments made by hand; a later one for the same series replaces the earlier.
 * @param forgotten series whose assignments are not remembered any more
 */
export function rememberAssignments(
	db: Database,
	assignments: SeriesAssignment[],
	forgotten: string[] = []
): Promise<Outcome<void, StorageCode>> {
	return attempt(() =>
		db.transaction('rw', db.settings, async () => {
			const before = ((await db.settings.get(ASSIGNMENTS))?.value ?? {}) as RememberedAssignments;
			const kept = Object.entries(before).filter(([series]) => !forgotten.includes(series));
			const added = assignments.map((assignment) => [assignment.value, assignment] as const);
			await db.settings.put({ key: ASSIGNMENTS, value: Object.fromEntries([...kept, ...added]) });
		})
	);
}

/** Choices made for files on this machine, by the signature of their layout. */
export type RememberedLayouts = Record<string, ReadChoices>;

/** So many layouts are remembered; those remembered first are forgotten. */
const MAX_LAYOUTS = 200;

/** Reads the choices that were made in earlier imports. */
export function readLayouts(db: Database): Promise<Outcome<RememberedLayouts, StorageCode>> {
	return attempt(
		async () => ((await db.settings.get(LAYOUTS))?.value as RememberedLayouts | undefined) ?? {}
	);
}

/**
 * Remembers the choices made for files of some layouts; later ones for the same layout replace the earlier.
 * @param layouts null: the choices for this layout are forgotten
 */
export function rememberLayouts(
	db: Database,
	layouts: Record<string, ReadChoices | null>
): Promise<Outcome<void, StorageCode>> {
	return attempt(() =>
		db.transaction('rw', db.settings, async () => {
			const before = ((await db.settings.get(LAYOUTS))?.value ?? {}) as RememberedLayouts;
			const kept = Object.entries(before).filter(([signature]) => !Object.hasOwn(layouts, signature));
			const added = Object.entries(layouts).filter(([, choices]) => choices !== null);
			const value = Object.fromEntries([...kept, ...added].slice(-MAX_LAYOUTS));
			await db.settings.put({ key: LAYOUTS, value });
		})
	);
}
