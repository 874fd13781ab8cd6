import { crc32 } from './crc32';
import { inflateInto } from './inflate';
import type { ZipEntry } from './zip-directory';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_BYTES = 30;
const METHOD = { stored: 0, deflated: 8 } as const;

/**
 * Unpacks one entry of an archive. Takes no more memory and time than the size in the directory explains, which the
 * caller has looked at.
 * @returns its bytes; null when they are encrypted, packed in an unknown way, cut off, of another size than the
 * directory says, or do not fit their checksum
 * Source: PKWARE APPNOTE 6.3, 4.3.7 (local file header), 4.4.7 (checksum).
 */
export function unpack(archive: Uint8Array, entry: ZipEntry): Uint8Array | null {
	const { headerAt, packed } = entry;
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	if (entry.isEncrypted || !(headerAt + LOCAL_BYTES <= archive.length)) return null;
	if (view.getUint32(headerAt, true) !== LOCAL_HEADER) return null;
	const start =
		headerAt + LOCAL_BYTES + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
	if (!(start + packed <= archive.length)) return null;
	const data = archive.subarray(start, start + packed);
	const bytes = contents(data, entry);
	return bytes && crc32(bytes) === entry.crc ? bytes : null;
}

function contents(data: Uint8Array, { method, size }: ZipEntry): Uint8Array | null {
	if (method === METHOD.stored) return data.length === size ? data : null;
	if (method !== METHOD.deflated) return null;
	const bytes = new Uint8Array(size);
	return inflateInto(data, bytes) ? bytes : null;
}
