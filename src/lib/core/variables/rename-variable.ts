import type { DatasetSpec } from '../dataset/types';
import { fail, ok, type Outcome } from '../outcome';
import { withEdits } from './edit-spec';
import { renameInExpression } from './rename-in-expression';

/** Longest name of a variable, in characters; SPSS has 64 bytes. */
export const LONGEST_NAME = 64;

/** Why a variable cannot be named so. */
export type NameCode =
	| 'variables.nameEmpty'
	/** params: max. */
	| 'variables.nameTooLong'
	/** params: variable, other: the variable would be called like another one. */
	| 'variables.nameInUse';

/** Fields of a derived specification that hold expressions, and those that hold words and no names of variables. */
const EXPRESSIONS = new Set(['expression', 'condition', 'filter']);
const WORDS = new Set(['kind', 'name', 'label', 'id', 'unit', 'type']);

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
	if (next.length > LONGEST_NAME) return fail('variables.nameTooLong', { max: LONGEST_NAME });
	if (next === shown) return ok(spec);
	if (new Set(taken).has(next)) return fail('variables.nameInUse', { variable: shown, other: next });
	const isThis = (one: string | null) => (one === shown ? next : one);
	const renamed = withEdits(spec, [shown], (edit) => ({
		...edit,
		name: next === edit.variable ? undefined : next
	}));
	return ok({
		...renamed,
		weight: isThis(spec.weight),
		keys: { person: isThis(spec.keys.person), municipality: isThis(spec.keys.municipality) },
		derived: spec.derived.map((one) => renamedIn(one, shown, next, null)),
		filters: spec.filters.map((filter) => ({
			...filter,
			condition: renameInExpression(filter.condition, shown, next)
		}))
	});
}

/** A specification in which every field that names the variable names it anew, whatever its kind. */
function renamedIn<T>(part: T, from: string, to: string, field: string | null): T {
	if (typeof part === 'string') {
		if (field !== null && EXPRESSIONS.has(field)) return renameInExpression(part, from, to) as T & string;
		return part === from && (field === null || !WORDS.has(field)) ? (to as T & string) : part;
	}
	if (Array.isArray(part)) return part.map((one: unknown) => renamedIn(one, from, to, field)) as T;
	if (typeof part !== 'object' || part === null) return part;
	const entries = Object.entries(part).map(([key, value]) => [
		key,
		renamedIn(value as unknown, from, to, key)
	]);
	return Object.fromEntries(entries) as T;
}
