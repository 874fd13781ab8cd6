import type { ByteCursor } from './cursor';

/** A variable record (type 2) as it stands in the file, its texts not decoded. */
export interface RawVariable {
	/** Where the record stands in the file, in bytes. */
	offset: number;
	/** 0: a number; 1–255: a text of so many bytes; −1: continues the text before it. */
	width: number;
	/** Eight bytes, filled with spaces. */
	name: Uint8Array;
	label: Uint8Array | null;
	/** 0–3: so many single values; −2: a range; −3: a range and a value. */
	missingCode: number;
	/** The values of the missing code, eight bytes each. */
	missing: Uint8Array[];
	/** The number of SPSS's print format, such as 5 for F and 20 for DATE, and its decimals. */
	formatType: number;
	decimals: number;
}

const MAX_WIDTH = 255;
const MISSING_CODES = [-3, -2, 0, 1, 2, 3];

/**
 * Reads a variable record whose type has been read already.
 * @returns the record; the cursor has failed when it is cut off or not as the format says
 * Source: PSPP developer's guide, System File Format, "Variable Record".
 */
export function readVariableRecord(cursor: ByteCursor): RawVariable {
	const offset = cursor.offset - 4;
	const width = cursor.int32('variable');
	const hasLabel = cursor.int32('variable');
	const missingCode = cursor.int32('variable');
	const print = cursor.int32('variable');
	cursor.int32('variable'); // The write format only matters to programs that write.
	const name = cursor.slice(8, 'variable');
	const isPossible = width >= -1 && width <= MAX_WIDTH && MISSING_CODES.includes(missingCode);
	const isTextRange = width !== 0 && missingCode < 0;
	if (!isPossible || isTextRange || (hasLabel !== 0 && hasLabel !== 1)) cursor.reject('variable', offset);
	const label = hasLabel === 1 ? readLabel(cursor) : null;
	const missing: Uint8Array[] = [];
	for (let i = 0; i < Math.abs(missingCode) && !cursor.failure; i++)
		missing.push(cursor.slice(8, 'variable'));
	const formatType = (print >> 16) & 0xff;
	return { offset, width, name, label, missingCode, missing, formatType, decimals: print & 0xff };
}

function readLabel(cursor: ByteCursor): Uint8Array {
	const length = cursor.int32('variable');
	const label = cursor.slice(length, 'variable');
	const padding = (4 - (length & 3)) & 3;
	cursor.slice(padding, 'variable');
	return label;
}
