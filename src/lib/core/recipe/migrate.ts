import { fail, ok, type Outcome } from '../outcome';
import type { RecipeCode } from './types';

/** One step: makes of a recipe of version n what it is in version n + 1. Its version is set by the caller. */
export type Migration = (recipe: Record<string, unknown>) => Record<string, unknown>;

/** Steps by the version they start from. Version 1 is the first. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/**
 * Brings a recipe up to a version, step by step.
 * @param file a recipe of any version, as plain JSON
 * @param migrations steps by the version they start from
 * @param version the version to arrive at
 * @returns the recipe, or that it is of a later version or of none
 */
export function migrate(
	file: object,
	migrations: Readonly<Record<number, Migration>>,
	version: number
): Outcome<object, RecipeCode> {
	let current: Record<string, unknown> = { ...file };
	const own = current.version;
	if (typeof own === 'number' && own > version)
		return fail('recipe.newerVersion', { version: own, known: version });
	for (let step = Number(own); step < version; step++) {
		const migration = migrations[step];
		if (!migration)
			return fail('recipe.badField', { path: 'version', expected: 'choice', allowed: String(version) });
		current = { ...migration(current), version: step + 1 };
	}
	return ok(current);
}
