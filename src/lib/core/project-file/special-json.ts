/** Deeper than anything of ours; keeps the walk from running out of stack. */
const MAX_DEPTH = 64;

/** A number that JSON cannot write, as an object with this one field. */
const NUMBER = '$number';
const SPECIAL: Readonly<Record<string, number>> = {
	Infinity: Infinity,
	'-Infinity': -Infinity,
	NaN: NaN,
	'-0': -0
};
/** An object that happens to have one such field: written with one more dollar sign. */
const LOOKS_SPECIAL = /^\$+number$/;

const onlyKey = (value: object): string | null => {
	const keys = Object.keys(value);
	return keys.length === 1 ? keys[0] : null;
};

/**
 * Plain data as JSON, with the numbers that JSON does not know: infinities, NaN and negative zero. Texts may hold
 * halves of surrogate pairs.
 */
export function writeJson(data: unknown): string {
	return JSON.stringify(data, (_, value: unknown) => {
		if (typeof value === 'number') {
			if (Object.is(value, -0)) return { [NUMBER]: '-0' };
			return Number.isFinite(value) ? value : { [NUMBER]: String(value) };
		}
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
		const key = onlyKey(value);
		return key !== null && LOOKS_SPECIAL.test(key)
			? { [`$${key}`]: (value as Record<string, unknown>)[key] }
			: value;
	});
}

/** What is wrong with a text that `readJson` does not take. */
export type JsonFault = { fault: 'json' | 'shallower' | 'allowedName'; path: string };

/**
 * Reads what `writeJson` wrote. Refuses fields named `__proto__`, which would change an object's kind when copied.
 * @returns the data, or what is wrong and where
 */
export function readJson(text: string): { data: unknown } | JsonFault {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return { fault: 'json', path: '' };
	}
	let fault: JsonFault | null = null;
	const refuse = (kind: JsonFault['fault'], path: string) => void (fault ??= { fault: kind, path });

	const restore = (value: unknown, path: string, depth: number): unknown => {
		if (typeof value !== 'object' || value === null || fault) return value;
		if (depth > MAX_DEPTH) return refuse('shallower', path);
		if (Array.isArray(value)) return value.map((one, index) => restore(one, `${path}[${index}]`, depth + 1));
		const key = onlyKey(value);
		const special = key === NUMBER ? (value as Record<string, unknown>)[key] : undefined;
		if (typeof special === 'string' && Object.hasOwn(SPECIAL, special)) return SPECIAL[special];
		const object: Record<string, unknown> = {};
		for (const [name, inside] of Object.entries(value)) {
			if (name === '__proto__') return refuse('allowedName', path);
			const own = key !== null && LOOKS_SPECIAL.test(name) && name !== NUMBER ? name.slice(1) : name;
			object[own] = restore(inside, path === '' ? name : `${path}.${name}`, depth + 1);
		}
		return object;
	};

	const data = restore(json, '', 0);
	return fault ?? { data };
}
