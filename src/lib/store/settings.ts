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

/** Remembers assignments made by hand; a later one for the same series replaces the earlier. */
export function rememberAssignments(
	db: Database,
	assignments: SeriesAssignment[]
): Promise<Outcome<void, StorageCode>> {
	return attempt(() =>
		db.transaction('rw', db.settings, async () => {
			const before = ((await db.settings.get(ASSIGNMENTS))?.value ?? {}) as RememberedAssignments;
			const added = Object.fromEntries(assignments.map((assignment) => [assignment.value, assignment]));
			await db.settings.put({ key: ASSIGNMENTS, value: { ...before, ...added } });
		})
	);
}
