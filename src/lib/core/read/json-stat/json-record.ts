/** An object of parsed JSON. */
export type JsonRecord = Record<string, unknown>;

/** Whether a parsed value is an object (no list, not null). */
export const isRecord = (value: unknown): value is JsonRecord =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field written in the file itself: never one that every object inherits, whatever the key (`__proto__`). */
export const ownField = (record: unknown, key: string): unknown =>
	isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * A value of parsed JSON as a message shows it: a text or number as it stands, `[…]` and `{…}` for what holds others,
 * which can be nested deeper than it can be written out.
 * @param most characters
 */
export function shownJson(value: unknown, most: number): string {
	if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
	if (isRecord(value)) return Object.keys(value).length === 0 ? '{}' : '{…}';
	const text = JSON.stringify(typeof value === 'string' ? value.slice(0, most) : value) ?? '';
	return text.slice(0, most);
}

/** A text field, or '' when it is absent or something else. */
export function ownText(record: unknown, key: string): string {
	const value = ownField(record, key);
	return typeof value === 'string' ? value : '';
}

/** Whether a value is a list of texts. */
export const isTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((item) => typeof item === 'string');
