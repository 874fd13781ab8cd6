import { fail, type Outcome } from '../../outcome';
import type { ByteCursor } from './cursor';
import { EXTENSION } from './extensions';
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
const KNOWN_EXTENSIONS = new Set<number>(Object.values(EXTENSION));

/**
 * What a dictionary may hold, so that a file made of records alone does not fill the memory. A text of 32 767 bytes, the
 * longest there is, takes 4 226 variable records.
 */
const MAX_VARIABLE_RECORDS = 1_000_000;
const MAX_LABELS = 1_000_000;

/**
 * Reads the records of the dictionary up to and including its end (999); the cursor then stands at the data.
 * Of extension records with the same subtype the last counts.
 * @returns the dictionary; `sav.truncated` or `sav.badRecord` with the part and its byte, `sav.dictionaryTooLarge`
 * Source: PSPP developer's guide, System File Format, "System File Record Structure".
 */
export function readDictionary(cursor: ByteCursor): Outcome<RawDictionary, SavCode> {
	const dictionary: RawDictionary = { variables: [], valueLabels: [], extensions: new Map() };
	let labels = 0;
	while (!cursor.failure) {
		const type = cursor.int32('recordType');
		if (type === RECORD.variable) {
			if (dictionary.variables.push(readVariableRecord(cursor)) > MAX_VARIABLE_RECORDS)
				return fail('sav.dictionaryTooLarge', { what: 'variable', limit: MAX_VARIABLE_RECORDS });
		} else if (type === RECORD.valueLabels) {
			const record = readValueLabels(cursor, MAX_LABELS - labels);
			// An empty record counts too.
			labels += 1 + record.labels.length + record.elements.length;
			if (labels > MAX_LABELS)
				return fail('sav.dictionaryTooLarge', { what: 'valueLabels', limit: MAX_LABELS });
			dictionary.valueLabels.push(record);
		} else if (type === RECORD.document) skipDocument(cursor);
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
	if (!cursor.failure && KNOWN_EXTENSIONS.has(subtype)) extensions.set(subtype, { offset, data });
}
