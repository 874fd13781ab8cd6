import type { ByteCursor } from './cursor';

/** Value labels of one text variable over eight bytes. Texts are not decoded. */
export interface LongValueLabels {
	name: Uint8Array;
	labels: { value: Uint8Array; label: Uint8Array }[];
}

/** Missing values of one text variable over eight bytes: the beginnings of the texts, not decoded. */
export interface LongMissingValues {
	name: Uint8Array;
	values: Uint8Array[];
}

const SMALLEST_LABEL = 8;
/** Variables, labels and missing values of a record: more are no survey's. */
const MAX_ENTRIES = 1_000_000;

/**
 * Reads the value labels of long texts (record 21) up to the end of the cursor.
 * @returns one entry per variable; the cursor has failed when the record is not as the format says
 * Source: PSPP developer's guide, "Long String Value Labels Record".
 */
export function readLongValueLabels(cursor: ByteCursor): LongValueLabels[] {
	const all: LongValueLabels[] = [];
	let entries = 0;
	while (cursor.left > 0 && !cursor.failure) {
		const name = sized(cursor);
		cursor.int32('extension'); // The width of the variable is known from its own records.
		const count = cursor.int32('extension');
		if (count < 0 || count * SMALLEST_LABEL > cursor.left) cursor.reject('extension');
		entries += 1 + count;
		if (entries > MAX_ENTRIES) cursor.reject('extension');
		const labels: LongValueLabels['labels'] = [];
		for (let i = 0; i < count && !cursor.failure; i++) {
			labels.push({ value: sized(cursor), label: sized(cursor) });
		}
		all.push({ name, labels });
	}
	return all;
}

/**
 * Reads the missing values of long texts (record 22) up to the end of the cursor. Old versions of PSPP repeated the
 * length before each value.
 * @returns one entry per variable; the cursor has failed when the record is not as the format says
 * Source: PSPP developer's guide, "Long String Missing Values Record".
 */
export function readLongMissingValues(cursor: ByteCursor): LongMissingValues[] {
	const all: LongMissingValues[] = [];
	while (cursor.left > 0 && !cursor.failure) {
		const name = sized(cursor);
		const count = cursor.byte('extension');
		const length = cursor.int32('extension');
		const values: Uint8Array[] = [];
		for (let i = 0; i < count && !cursor.failure; i++) {
			if (i > 0) skipRepeatedLength(cursor, length);
			values.push(cursor.slice(length, 'extension'));
		}
		if (all.push({ name, values }) > MAX_ENTRIES / 100) cursor.reject('extension');
	}
	return all;
}

function skipRepeatedLength(cursor: ByteCursor, length: number): void {
	if (cursor.left < 4) return;
	const before = cursor.at;
	if (cursor.int32('extension') !== length) cursor.at = before;
}

const sized = (cursor: ByteCursor) => cursor.slice(cursor.int32('extension'), 'extension');
