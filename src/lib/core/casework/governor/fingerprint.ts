import { sha256 } from '../../project-file/sha256';
import type { DrawSpec } from '../../selection/types';

/** A value with the fields of its objects in order of their names. */
function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== 'object' || value === null) return value;
	const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(fields.map(([name, inside]) => [name, ordered(inside)]));
}

/** The first 64 bits of the SHA-256 of a text, as 16 hexadecimal digits. */
function digest(text: string): string {
	const bytes = sha256(new TextEncoder().encode(text)).subarray(0, 8);
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A short name of what the rules of a draw say: equal where they are equal, whatever the draw is called and in whatever
 * order its indicators stand. Indicators that are off do not count, nor does the rule set that it began with.
 * @returns 16 hexadecimal digits
 */
export function fingerprint(spec: DrawSpec): string {
	const indicators = spec.indicators
		.filter((rule) => rule.on)
		.sort((a, b) => (a.indicator < b.indicator ? -1 : 1));
	return digest(JSON.stringify(ordered({ ...spec, name: '', preset: null, indicators })));
}

/**
 * A short name of the vintage of municipalities that a project counts with.
 * @param register 'norway-2024' for the built-in register; 'stored' for one of the project's own
 * @param numbers the municipality numbers of the project
 */
export function vintageOf(register: 'norway-2024' | 'stored', numbers: readonly string[]): string {
	return register === 'stored' ? digest([...numbers].sort().join(' ')) : register;
}
