import type { ResultCell, ResultColumn } from '$lib/core/report/types';

/** A text; an empty one is shown as a dash. */
export const text = (value: string): ResultCell =>
	value === '' ? { value: null, format: { kind: 'text' }, text: '–' } : { value, format: { kind: 'text' } };

export const integer = (value: number): ResultCell => ({ value, format: { kind: 'integer' } });

/** A number with one decimal, or why there is none. */
export const decimal = (value: number | null, why = '–'): ResultCell => ({
	value,
	format: { kind: 'number', decimals: 1 },
	text: value === null ? why : undefined
});

/** A part of a whole; of nothing there is none. */
export const share = (part: number, whole: number): ResultCell => ({
	value: whole > 0 ? part / whole : null,
	format: { kind: 'share', decimals: 1 },
	text: whole > 0 ? undefined : '–'
});

export const column = (id: string, label: string, align: ResultColumn['align'] = 'start'): ResultColumn => ({
	id,
	label,
	align
});
