/** An object of parsed JSON. */
export type JsonRecord = Record<string, unknown>;

/** Whether a parsed value is an object (no list, not null). */
export const isRecord = (value: unknown): value is JsonRecord =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field written in the file itself: never one that every object inherits, whatever the key (`__proto__`). */
export const ownField = (record: unknown, key: string): unknown =>
	isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;

/** A text field, or '' when it is absent or something else. */
export function ownText(record: unknown, key: string): string {
	const value = ownField(record, key);
	return typeof value === 'string' ? value : '';
}

/** Whether a value is a list of texts. */
export const isTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((item) => typeof item === 'string');
