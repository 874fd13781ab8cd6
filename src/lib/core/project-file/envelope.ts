import { fail, ok, type Outcome } from '../outcome';
import { sha256 } from './sha256';
import { MAX_FILE_BYTES, PROJECT_FILE_VERSION, type ProjectFileCode } from './types';

/**
 * What every project file begins with, in all versions: a byte that is no text, the name, and line ends that a
 * transfer as text would change.
 */
const MAGIC = Uint8Array.of(0x89, 0x54, 0x52, 0x45, 0x46, 0x0d, 0x0a, 0x1a);
/** So many of them right, and it is one of ours that was changed. */
const NEARLY = 6;

const VERSION_AT = 8;
const HEADER_LENGTH_AT = 12;
const BODY_LENGTH_AT = 16;
const FIXED = 20;
const CHECKSUM = 32;
/** A header has a few hundred bytes. */
const MAX_HEADER = 64 * 1024;

/**
 * A project file from the outside. In all versions: 8 bytes of magic; version (16 bits, little-endian); 16 bits of
 * zero; length of the header and of the body (32 bits each); the header; the body; the SHA-256 of all before it.
 */
export interface Envelope {
	version: number;
	/** JSON in UTF-8. */
	header: Uint8Array;
	/** The packed content, or that encrypted. */
	body: Uint8Array;
	/** Everything before the body: authenticated with it where it is encrypted. */
	before: Uint8Array;
}

/** Whether bytes begin as a project file does, damaged or not. */
export function looksLikeProjectFile(beginning: Uint8Array): boolean {
	return MAGIC.reduce((same, byte, at) => same + Number(beginning[at] === byte), 0) >= NEARLY;
}

/**
 * Everything before the body of a file of this program's version.
 * @param bodyLength of the body as it is going to be written, in bytes
 */
export function fileBeginning(header: Uint8Array, bodyLength: number): Uint8Array {
	const bytes = new Uint8Array(FIXED + header.length);
	bytes.set(MAGIC);
	const view = new DataView(bytes.buffer);
	view.setUint16(VERSION_AT, PROJECT_FILE_VERSION, true);
	view.setUint32(HEADER_LENGTH_AT, header.length, true);
	view.setUint32(BODY_LENGTH_AT, bodyLength, true);
	bytes.set(header, FIXED);
	return bytes;
}

/**
 * A whole file.
 * @param before as `fileBeginning` gives it
 */
export function closeEnvelope(before: Uint8Array, body: Uint8Array): Uint8Array {
	const end = before.length + body.length;
	const bytes = new Uint8Array(end + CHECKSUM);
	bytes.set(before);
	bytes.set(body, before.length);
	bytes.set(sha256(bytes.subarray(0, end)), end);
	return bytes;
}

/**
 * Opens a file as far as to its checksum: from there on its bytes are those that were written. A later version is told
 * from a damaged file by that.
 * @param bytes the whole file
 */
export function openEnvelope(bytes: Uint8Array): Outcome<Envelope, ProjectFileCode> {
	if (!looksLikeProjectFile(bytes)) return fail('projectFile.notProject');
	const { length } = bytes;
	if (length > MAX_FILE_BYTES) return fail('projectFile.tooLarge', { bytes: length, limit: MAX_FILE_BYTES });
	if (length < FIXED) return fail('projectFile.truncated', { expected: FIXED + CHECKSUM, found: length });
	const view = new DataView(bytes.buffer, bytes.byteOffset, length);
	const headerLength = view.getUint32(HEADER_LENGTH_AT, true);
	const bodyAt = FIXED + headerLength;
	const end = bodyAt + view.getUint32(BODY_LENGTH_AT, true);
	if (end + CHECKSUM > length) {
		return fail('projectFile.truncated', { expected: end + CHECKSUM, found: length });
	}
	const isWhole =
		end + CHECKSUM === length &&
		headerLength <= MAX_HEADER &&
		sha256(bytes.subarray(0, end)).every((byte, at) => byte === bytes[end + at]);
	if (!isWhole) return fail('projectFile.damaged');
	const version = view.getUint16(VERSION_AT, true);
	if (version > PROJECT_FILE_VERSION) {
		return fail('projectFile.newerVersion', { version, known: PROJECT_FILE_VERSION });
	}
	return ok({
		version,
		header: bytes.subarray(FIXED, bodyAt),
		body: bytes.subarray(bodyAt, end),
		before: bytes.subarray(0, bodyAt)
	});
}
