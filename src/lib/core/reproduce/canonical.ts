/** Deeper than any specification; what lies deeper is not looked at. */
const DEEPEST = 64;

/**
 * A value as a text that is the same for the same content, in whatever order the fields of its objects stand. Fields
 * without a value are left out, as JSON does.
 */
export function canonical(value: unknown, depth = 0): string {
	if (depth > DEEPEST) return '"…"';
	if (Array.isArray(value)) return `[${value.map((one) => canonical(one, depth + 1)).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	const fields = Object.entries(value)
		.filter(([, inside]) => inside !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, inside]) => `${JSON.stringify(name)}:${canonical(inside, depth + 1)}`);
	return `{${fields.join(',')}}`;
}
