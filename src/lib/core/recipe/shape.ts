import { fail, type Message } from '../outcome';
import { ROOT, type Expected, type RecipeCode } from './types';

/** What is wrong with a field, or null. */
export type Finding = Message<RecipeCode> | null;

/**
 * A test of one field: of its own kind, in plain code (a schema compiled at run time would need eval, which the page's
 * security policy forbids). The type says what a value that passes is.
 */
export interface Check<T> {
	(value: unknown, path: string): Finding;
	/** Only for the compiler; never set. */
	readonly passes?: T;
}

/** What is wrong with a field, by its path. */
export const wrong = (path: string, expected: Expected, bounds: Message['params'] = {}): Finding =>
	fail('recipe.badField' as const, { path: path || ROOT, expected, ...bounds }).problem;

/** A text of at most `max` characters. */
export const text =
	(max: number): Check<string> =>
	(value, path) =>
		typeof value === 'string' && value.length <= max ? null : wrong(path, 'text', { max });

/** A text of a certain form. */
export const textLike =
	(form: RegExp, expected: Expected): Check<string> =>
	(value, path) =>
		typeof value === 'string' && form.test(value) ? null : wrong(path, expected);

/** A number from `min` to `max`. */
export const number =
	(min: number, max: number): Check<number> =>
	(value, path) =>
		typeof value === 'number' && value >= min && value <= max ? null : wrong(path, 'number', { min, max });

/** A number above `above` and at most `max`. */
export const numberAbove =
	(above: number, max: number): Check<number> =>
	(value, path) =>
		typeof value === 'number' && value > above && value <= max
			? null
			: wrong(path, 'numberAbove', { above, max });

/** A whole number from `min` to `max`. */
export const wholeNumber =
	(min: number, max: number): Check<number> =>
	(value, path) =>
		Number.isInteger(value) && (value as number) >= min && (value as number) <= max
			? null
			: wrong(path, 'wholeNumber', { min, max });

/** True or false. */
export const trueOrFalse: Check<boolean> = (value, path) =>
	typeof value === 'boolean' ? null : wrong(path, 'trueOrFalse');

/** One of some texts or numbers. */
export const choice =
	<T extends string | number>(...allowed: readonly T[]): Check<T> =>
	(value, path) =>
		allowed.some((one) => one === value) ? null : wrong(path, 'choice', { allowed: allowed.join(', ') });

/**
 * One of the names that a type allows. A name that is missing here, or is none, does not compile.
 * @param names every name of the type
 */
export const oneOf = <T extends string>(names: Readonly<Record<T, true>>): Check<T> =>
	choice(...(Object.keys(names) as T[]));

/** What the first check passes, or the second. What is wrong is said in the words of the first. */
export const either =
	<A, B>(first: Check<A>, second: Check<B>): Check<A | B> =>
	(value, path) =>
		second(value, path) === null ? null : first(value, path);

/** What a check passes and another test too: for what concerns several fields together. */
export const also =
	<T>(check: Check<T>, further: (value: T, path: string) => Finding): Check<T> =>
	(value, path) =>
		check(value, path) ?? further(value as T, path);

/** Null, or what another check passes. */
export const orNull =
	<T>(check: Check<T>): Check<T | null> =>
	(value, path) =>
		value === null ? null : check(value, path);

/** May be left out. */
export const optional =
	<T>(check: Check<T>): Check<T | undefined> =>
	(value, path) =>
		value === undefined ? null : check(value, path);

/**
 * A list of `min` to `max` items that each pass a check.
 * @param identity what may stand only once in the list, with the name of its field ('' for the item itself)
 */
export const list =
	<T>(
		item: Check<T>,
		min: number,
		max: number,
		identity?: { field: string; of: (item: T) => unknown }
	): Check<T[]> =>
	(value, path) => {
		if (!Array.isArray(value) || value.length < min || value.length > max)
			return wrong(path, 'list', { min, max });
		const seen = new Set<unknown>();
		for (const [index, one] of value.entries()) {
			const place = `${path}[${index}]`;
			const finding = item(one, place);
			if (finding) return finding;
			if (!identity) continue;
			if (seen.has(identity.of(one as T)))
				return wrong(identity.field ? `${place}.${identity.field}` : place, 'unique');
			seen.add(identity.of(one as T));
		}
		return null;
	};

/** An object in which every field of T passes its check. Further fields are allowed and not looked at. */
export const object =
	<T extends object>(fields: { [K in keyof Required<T>]: Check<T[K]> }): Check<T> =>
	(value, path) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path, 'object');
		for (const [name, check] of Object.entries(fields) as [string, Check<unknown>][]) {
			const place = path === '' ? name : `${path}.${name}`;
			const field = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
			const finding = check(field, place);
			if (finding) return field === undefined ? wrong(place, 'present') : finding;
		}
		return null;
	};

/**
 * An object with any names of fields, at most `max`.
 * @param check what every field holds
 */
export const byName =
	<T>(check: Check<T>, max: number): Check<Record<string, T>> =>
	(value, path) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path, 'object');
		const fields = Object.entries(value);
		if (fields.length > max) return wrong(path, 'smaller');
		for (const [name, inside] of fields) {
			const finding = check(inside, path === '' ? name : `${path}.${name}`);
			if (finding) return finding;
		}
		return null;
	};

/**
 * An object of which one field says which others it has, for unions that later versions add to: what is not known is
 * called an unknown kind.
 * @param name of that field
 * @param shapes everything that this version knows
 */
export const byKnown =
	<F extends string, T extends Record<F, string>>(
		name: F,
		shapes: { [K in T[F]]: Check<Extract<T, Record<F, K>>> }
	): Check<T> =>
	(value, path) => {
		const finding = object({ [name]: text(100) })(value, path);
		if (finding) return finding;
		const kind = (value as T)[name];
		if (!Object.hasOwn(shapes, kind)) return fail('recipe.unknownKind' as const, { path, kind }).problem;
		return shapes[kind](value, path);
	};

/** As `byKind`, for kinds that later versions add to. See `byKnown`. */
export const byKnownKind = <T extends { kind: string }>(shapes: {
	[K in T['kind']]: Check<Extract<T, Record<'kind', K>>>;
}): Check<T> => byKnown<'kind', T>('kind', shapes);

/** An object whose field `kind` says which other fields it has. */
export const byKind =
	<T extends { kind: string }>(shapes: { [K in T['kind']]: Check<Extract<T, { kind: K }>> }): Check<T> =>
	(value, path) => {
		const kinds = Object.keys(shapes) as T['kind'][];
		const finding = object<{ kind: T['kind'] }>({ kind: choice<T['kind']>(...kinds) })(value, path);
		return finding ?? shapes[(value as T).kind as T['kind']](value, path);
	};
