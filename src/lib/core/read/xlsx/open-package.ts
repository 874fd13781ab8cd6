import { fail, ok, type Outcome } from '../../outcome';
import { unpack } from '../zip/unpack';
import { readZipDirectory, type ZipEntry } from '../zip/zip-directory';
import { refusedFormat } from './other-formats';
import type { XlsxCode } from './types';

/** Parts of one workbook: sheets, pictures, comments. */
const MAX_PARTS = 10_000;
/** One part, unpacked: a sheet of some eight million cells. */
export const MAX_PART_BYTES = 320 * 1024 * 1024;
/** A part that lists sheets, styles or relationships, unpacked. */
export const MAX_LIST_BYTES = 32 * 1024 * 1024;
/** Sheets pack ten to fifty times; deflate reaches a thousand only where somebody wants to fill a machine. */
const MAX_RATIO = 250;
const SMALL_BYTES = 16 * 1024 * 1024;

/** The parts of a workbook. Names are looked up and compared, never used as paths. */
export interface Package {
	has(name: string): boolean;
	/**
	 * The text of a part.
	 * @param limit larger parts are refused; in bytes, unpacked
	 * @returns the text; `xlsx.missingPart` when the package has none of that name, `xlsx.partTooLarge`,
	 * `xlsx.brokenZip`, `xlsx.badXml`
	 */
	read(name: string, limit?: number): Outcome<string, XlsxCode>;
}

/** Part names are the same whatever the case of letters (ECMA-376 part 2); some writers use backslashes. */
const normal = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

/**
 * Opens the package of an Excel workbook.
 * @param bytes the whole file
 * @returns its parts; for files that are something else, which
 */
export function openPackage(bytes: Uint8Array): Outcome<Package, XlsxCode> {
	const refused = refusedFormat(bytes);
	if (refused) return fail(refused);
	const parts = openArchive(bytes);
	if (!parts.ok) return parts;
	if (isOpenDocument(parts.value)) return fail('xlsx.openDocument');
	return parts.value.has('xl/workbook.bin') ? fail('xlsx.binaryWorkbook') : parts;
}

/** Whether a package is a document of OpenDocument's, of whatever kind. */
export const isOpenDocument = (parts: Package): boolean => parts.has('content.xml') && parts.has('mimetype');

/**
 * Opens the zip archive that a workbook is. Only the list of parts is read; a part is unpacked when asked for, after
 * its declared size has been looked at. What a part unpacks to never exceeds its declared size.
 * @param bytes the whole file
 * @returns its parts; `xlsx.tooManyParts` or `xlsx.brokenZip`
 */
export function openArchive(bytes: Uint8Array): Outcome<Package, XlsxCode> {
	const entries = readZipDirectory(bytes, MAX_PARTS);
	if (entries === 'tooMany') return fail('xlsx.tooManyParts', { limit: MAX_PARTS });
	if (entries === 'broken') return fail('xlsx.brokenZip');
	const byName = new Map<string, ZipEntry>();
	// Of parts with the same name the first is the part, as in Excel.
	for (const entry of entries) if (!byName.has(normal(entry.name))) byName.set(normal(entry.name), entry);
	return ok({
		has: (name) => byName.has(normal(name)),
		read(name, limit = MAX_PART_BYTES) {
			const entry = byName.get(normal(name));
			return entry ? readPart(bytes, entry, name, limit) : fail('xlsx.missingPart', { part: name });
		}
	});
}

function readPart(
	bytes: Uint8Array,
	entry: ZipEntry,
	name: string,
	limit: number
): Outcome<string, XlsxCode> {
	const { size, packed } = entry;
	const isBomb = size > SMALL_BYTES && size > Math.min(packed, bytes.length) * MAX_RATIO;
	if (Math.max(size, packed) > limit || isBomb) return fail('xlsx.partTooLarge', { part: name });
	const part = unpack(bytes, entry);
	if (!part) return fail('xlsx.brokenZip');
	const text = decode(part);
	return text === null ? fail('xlsx.badXml', { part: name, fault: 'encoding' }) : ok(text);
}

/** Parts are UTF-8, or UTF-16 with a byte order mark (ECMA-376 part 2). Null when the bytes are neither. */
function decode(bytes: Uint8Array): string | null {
	const [first, second] = bytes;
	const encoding =
		first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
