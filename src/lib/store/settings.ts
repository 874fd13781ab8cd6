import type { SeriesAssignment } from '../core/indicators/types';
import type { Outcome } from '../core/outcome';
import type { Database } from './database';
import { attempt, type StorageCode } from './problems';

const ASSIGNMENTS = 'assignments';

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
