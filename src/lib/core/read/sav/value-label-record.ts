import type { ByteCursor } from './cursor';

/** A set of value labels (records 3 and 4) and the dictionary elements, from 1, that it belongs to. */
export interface RawValueLabels {
	offset: number;
	/** Each value is eight bytes: a number, or a text filled with spaces. */
	labels: { value: Uint8Array; label: Uint8Array }[];
	elements: number[];
}

const SMALLEST_LABEL = 16;
const VARIABLES_RECORD = 4;

/**
 * Reads a value labels record whose type (3) has been read already, and the record of its variables (4) after it.
 * @param most labels, and variables, after which reading ends: one more than that says that there are too many
 * @returns the labels; the cursor has failed when they are cut off or not as the format says
 * Source: PSPP developer's guide, System File Format, "Value Labels Records".
 */
export function readValueLabels(cursor: ByteCursor, most: number): RawValueLabels {
	const offset = cursor.offset - 4;
	const labels: RawValueLabels['labels'] = [];
	const elements: number[] = [];
	const count = cursor.int32('valueLabels');
	if (count < 0 || count * SMALLEST_LABEL > cursor.left) cursor.reject('valueLabels', offset);
	for (let i = 0; i < count && i <= most && !cursor.failure; i++) {
		const value = cursor.slice(8, 'valueLabels');
		const length = cursor.byte('valueLabels');
		const label = cursor.slice(length, 'valueLabels');
		cursor.slice(7 - (length & 7), 'valueLabels');
		labels.push({ value, label });
	}
	if (labels.length > most) return { offset, labels, elements };
	if (cursor.int32('valueLabels') !== VARIABLES_RECORD) cursor.reject('valueLabels');
	const variables = cursor.int32('valueLabels');
	if (variables < 0 || variables * 4 > cursor.left) cursor.reject('valueLabels', offset);
	for (let i = 0; i < variables && i <= most && !cursor.failure; i++)
		elements.push(cursor.int32('valueLabels'));
	return { offset, labels, elements };
}
