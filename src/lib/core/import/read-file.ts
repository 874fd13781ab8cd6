import { fail, ok, type Outcome } from '../outcome';
import { decode, decodePrefix, detectEncoding, PREFIX_BYTES } from './decode';
import { fingerprint } from './fingerprint';
import { readHeader } from './header';
import { readUdirApi } from './read-api';
import { readUdirExport, type ReadTable } from './read-export';
import { describeImport } from './report';
import type { FileFacts, ImportCode, ImportOptions, ImportOutcome } from './types';

/** Larger than any export of the statistics bank; a text of this size still fits in memory. */
export const MAX_BYTES = 256 * 1024 * 1024;
/** Answers of the report API have some kilobytes. */
export const MAX_JSON_BYTES = 64 * 1024 * 1024;

/**
 * Reads a file of Udir's, whatever it is called: an export of the statistics bank, a copy of one re-saved by a
 * spreadsheet, or an answer of the report API. Never throws; takes time in proportion to the file's size, and little
 * for a large file that is something else, because its beginning is looked at first.
 * @param bytes the whole file
 * @param fileName for messages and for the table's name
 * @param options what the file alone does not say
 * @returns the table and the report to show before storing it, or the problem
 */
export function readFile(bytes: Uint8Array, fileName: string, options: ImportOptions = {}): ImportOutcome {
	const named = (outcome: ImportOutcome): ImportOutcome =>
		outcome.ok ? outcome : fail(outcome.problem.code, { file: fileName, ...outcome.problem.params });
	try {
		return named(readKnown(bytes, fileName, options));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return named(fail('import.failed', { reason }));
	}
}

function readKnown(bytes: Uint8Array, fileName: string, options: ImportOptions): ImportOutcome {
	const encoding = detectEncoding(bytes);
	if (!encoding.ok) return encoding;
	const beginning = decodePrefix(bytes, encoding.value);
	const isJson = /^\s*[[{]/.test(beginning.slice(0, 1000));
	const refusal = refuseByBeginning(bytes.length, beginning, isJson);
	if (refusal) return refusal;
	const decoded = decode(bytes);
	if (!decoded.ok) return decoded;
	const facts: FileFacts = {
		fileName,
		bytes: bytes.length,
		fingerprint: fingerprint(bytes),
		encoding: decoded.value.encoding
	};
	return isJson
		? report(readUdirApi(decoded.value.text, facts, options), facts)
		: report(readUdirExport(decoded.value.text, facts), facts);
}

function refuseByBeginning(bytes: number, beginning: string, isJson: boolean) {
	const limit = isJson ? MAX_JSON_BYTES : MAX_BYTES;
	if (bytes > limit) return fail('import.tooLarge' as const, { bytes, limit });
	if (isJson || bytes <= PREFIX_BYTES) return null;
	const header = readHeader(beginning);
	return header.ok ? null : header;
}

function report(read: Outcome<ReadTable, ImportCode>, facts: FileFacts): ImportOutcome {
	if (!read.ok) return read;
	return ok({ table: read.value.table, report: describeImport(read.value, facts) });
}
