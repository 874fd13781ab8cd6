import { fail, ok, type Outcome } from '../outcome';
import type { ProjectFileCode } from './types';

/**
 * One step: makes of the description in a file of version n what it is in version n + 1. Parts of numbers stay where
 * they are; a step may name them otherwise.
 */
export type FileMigration = (description: Record<string, unknown>) => Record<string, unknown>;

/** Steps by the version they start from. Version 1 is the first. */
export const FILE_MIGRATIONS: Readonly<Record<number, FileMigration>> = {};

/**
 * Brings the description of a project file up to a version, step by step. Nothing of it has been tested yet: a step
 * must take whatever it meets.
 * @param from the version of the file, not later than `version`
 */
export function migrateFile(
	description: Record<string, unknown>,
	from: number,
	migrations: Readonly<Record<number, FileMigration>>,
	version: number
): Outcome<Record<string, unknown>, ProjectFileCode> {
	let current = description;
	for (let step = from; step < version; step++) {
		const migration = Object.hasOwn(migrations, step) ? migrations[step] : undefined;
		if (!migration) {
			return fail('projectFile.badField', { path: 'version', expected: 'choice', allowed: String(version) });
		}
		current = migration(current);
	}
	return ok(current);
}
