import type { Outcome } from '../../outcome';
import type { ByteCursor } from './cursor';
import type { SavCode } from './problems';
import { readValueLabels, type RawValueLabels } from './value-label-record';
import { readVariableRecord, type RawVariable } from './variable-record';

/** What an extension record (type 7) holds, by its subtype, and where its data begin in the file. */
export interface RawExtension {
	offset: number;
	data: Uint8Array;
}

/** All records between the header and the data, as they stand in the file. */
export interface RawDictionary {
	variables: RawVariable[];
	valueLabels: RawValueLabels[];
	extensions: Map<number, RawExtension>;
}

const RECORD = { variable: 2, valueLabels: 3, document: 6, extension: 7, end: 999 } as const;
const DOCUMENT_LINE = 80;

/**
 * Reads the records of the dictionary up to and including its end (999); the cursor then stands at the data.
 * Of extension records with the same subtype the last counts.
 * @returns the dictionary; `sav.truncated` or `sav.badRecord` with the part and its byte
 * Source: PSPP developer's guide, System File Format, "System File Record Structure".
 */
export function readDictionary(cursor: ByteCursor): Outcome<RawDictionary, SavCode> {
	const dictionary: RawDictionary = { variables: [], valueLabels: [], extensions: new Map() };
	while (!cursor.failure) {
		const type = cursor.int32('recordType');
		if (type === RECORD.variable) dictionary.variables.push(readVariableRecord(cursor));
		else if (type === RECORD.valueLabels) dictionary.valueLabels.push(readValueLabels(cursor));
		else if (type === RECORD.document) skipDocument(cursor);
		else if (type === RECORD.extension) readExtension(cursor, dictionary.extensions);
		else if (type === RECORD.end) {
			cursor.int32('recordType');
			break;
		} else cursor.reject('recordType', cursor.offset - 4);
	}
	return cursor.finish(dictionary);
}

function skipDocument(cursor: ByteCursor): void {
	cursor.slice(cursor.int32('document') * DOCUMENT_LINE, 'document');
}

function readExtension(cursor: ByteCursor, extensions: RawDictionary['extensions']): void {
	const subtype = cursor.int32('extension');
	const size = cursor.int32('extension');
	const count = cursor.int32('extension');
	if (size < 0 || count < 0) cursor.reject('extension');
	const offset = cursor.offset;
	const data = cursor.slice(size * count, 'extension');
	if (!cursor.failure) extensions.set(subtype, { offset, data });
}
