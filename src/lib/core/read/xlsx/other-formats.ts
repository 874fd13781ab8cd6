import type { XlsxCode } from './types';

/** First bytes of an OLE compound file: workbooks until 2003, and every encrypted workbook. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First bytes of a zip archive; an empty one begins with PK\5\6. */
const ZIP = [0x50, 0x4b];
/** Name of the stream in which an encrypted workbook lies, in the compound file's UTF-16. Source: MS-OFFCRYPTO 2.3.4. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const startsWith = (bytes: Uint8Array, wanted: number[], at = 0): boolean =>
	wanted.every((byte, place) => bytes[at + place] === byte);

/**
 * Recognises by their first bytes the files that people take for workbooks of today's format and that are none.
 * @returns why the file is refused, or null when it is a zip archive
 */
export function refusedFormat(bytes: Uint8Array): XlsxCode | null {
	if (startsWith(bytes, COMPOUND)) return isEncrypted(bytes) ? 'xlsx.encrypted' : 'xlsx.legacyXls';
	return startsWith(bytes, ZIP) ? null : 'xlsx.notZip';
}

/** Directory entries of a compound file stand at multiples of 128 bytes. */
function isEncrypted(bytes: Uint8Array): boolean {
	for (let at = 0; at < bytes.length; at += 128) if (startsWith(bytes, ENCRYPTED, at)) return true;
	return false;
}
