import { fail, ok, type Outcome } from '../outcome';
import { ROOT, type Expected, type RecipeCode } from './types';

/** Deeper than any recipe; keeps the walk from running out of stack. */
const MAX_DEPTH = 32;
/** Values in one document: a recipe with a dozen draws and long lists has some ten thousand. */
const MAX_NODES = 200_000;
/** Longer than what somebody pastes into a report. */
const MAX_TEXT = 200_000;
/** The longest names are those of a section and a part of a result that a report gives a caption. */
const MAX_KEY = 1000;

/**
 * A copy of a value that holds nothing but JSON, within bounds of depth and size. Refuses keys named `__proto__`, which
 * would change an object's kind when copied. Fields without a value (undefined) are left out, as JSON does.
 * @param value anything, from a file or a link
 * @returns the copy, or the path of what is not allowed
 */
export function plainJson(value: unknown): Outcome<unknown, RecipeCode> {
	let nodes = 0;
	const refuse = (path: string, expected: Expected) =>
		fail('recipe.badField' as const, { path: path || ROOT, expected });

	const copy = (from: unknown, path: string, depth: number): Outcome<unknown, RecipeCode> => {
		if (++nodes > MAX_NODES) return refuse(path, 'smaller');
		if (depth > MAX_DEPTH) return refuse(path, 'shallower');
		if (from === null || typeof from === 'boolean') return ok(from);
		if (typeof from === 'number') return Number.isFinite(from) ? ok(from) : refuse(path, 'number');
		if (typeof from === 'string') return from.length <= MAX_TEXT ? ok(from) : refuse(path, 'smaller');
		if (typeof from !== 'object') return refuse(path, 'json');
		return Array.isArray(from) ? copyList(from, path, depth) : copyObject(from, path, depth);
	};

	const copyList = (from: unknown[], path: string, depth: number): Outcome<unknown, RecipeCode> => {
		const list: unknown[] = [];
		for (let index = 0; index < from.length; index++) {
			const item = copy(from[index], `${path}[${index}]`, depth + 1);
			if (!item.ok) return item;
			list.push(item.value);
		}
		return ok(list);
	};

	const copyObject = (from: object, path: string, depth: number): Outcome<unknown, RecipeCode> => {
		const object: Record<string, unknown> = {};
		for (const [key, inside] of Object.entries(from)) {
			if (key === '__proto__' || key.length > MAX_KEY) return refuse(path, 'allowedName');
			if (inside === undefined) continue;
			const field = copy(inside, path === '' ? key : `${path}.${key}`, depth + 1);
			if (!field.ok) return field;
			object[key] = field.value;
		}
		return ok(object);
	};

	return copy(value, '', 0);
}
