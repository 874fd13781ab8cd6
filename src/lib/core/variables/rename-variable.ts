import type { DatasetSpec } from '../dataset/types';
import { renameEverywhere } from '../derive/rename';
import { fail, ok, type Outcome } from '../outcome';
import { originName, withEdits } from './edit-spec';

/** Longest name of a variable, in characters; SPSS has 64 bytes. */
export const LONGEST_NAME = 64;

/** Why a variable cannot be named so. */
export type NameCode =
	| 'variables.nameEmpty'
	/** params: max. */
	| 'variables.nameTooLong'
	/** params: variable, other: the variable would be called like another one. */
	| 'variables.nameInUse';

/**
 * Gives a variable another name, everywhere in the dataset: what was said of it, weight and keys, computed variables and
 * filters that use it.
 * @param shown its name now
 * @param name the new one; spaces around are taken off
 * @param taken all names of the dataset
 */
export function renameVariable(
	spec: DatasetSpec,
	shown: string,
	name: string,
	taken: Iterable<string>
): Outcome<DatasetSpec, NameCode> {
	const next = name.trim();
	if (next === '') return fail('variables.nameEmpty');
	const isOwn = next === originName(spec, shown);
	if (next.length > LONGEST_NAME && !isOwn) return fail('variables.nameTooLong', { max: LONGEST_NAME });
	if (next === shown) return ok(spec);
	if (new Set(taken).has(next)) return fail('variables.nameInUse', { variable: shown, other: next });
	const isThis = (one: string | null) => (one === shown ? next : one);
	const renamed = withEdits(spec, [shown], (edit) => ({
		...edit,
		name: next === edit.variable ? undefined : next
	}));
	return ok({
		...renameEverywhere(renamed, shown, next),
		weight: isThis(spec.weight),
		keys: { person: isThis(spec.keys.person), municipality: isThis(spec.keys.municipality) }
	});
}
