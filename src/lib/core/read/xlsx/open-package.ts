import { unzipSync } from 'fflate';
import { fail, ok, type Outcome } from '../../outcome';
import { refusedFormat } from './other-formats';
import type { XlsxCode } from './types';

/** Parts of one workbook: sheets, pictures, comments. */
const MAX_PARTS = 10_000;
/** One part, unpacked: a sheet of some eight million cells. */
const MAX_PART_BYTES = 320 * 1024 * 1024;
/** Sheets pack ten to fifty times; deflate reaches a thousand only where somebody wants to fill a machine. */
const MAX_RATIO = 250;
const SMALL_BYTES = 16 * 1024 * 1024;

/** The parts of a workbook. Names are looked up and compared, never used as paths. */
export interface Package {
	names: string[];
	/** The text of a part; `xlsx.missingPart` when the package has none of that name. */
	read(name: string): Outcome<string, XlsxCode>;
}

/** Part names are the same whatever the case of letters (ECMA-376 part 2); some writers use backslashes. */
const normal = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

/**
 * Opens the zip archive that a workbook is. Only the list of parts is read; a part is unpacked when asked for, after
 * its declared size has been looked at. What a part unpacks to never exceeds its declared size.
 * @param bytes the whole file
 */
export function openPackage(bytes: Uint8Array): Outcome<Package, XlsxCode> {
	const refused = refusedFormat(bytes);
	if (refused) return fail(refused);
	const names: string[] = [];
	const listed = unzip(bytes, ({ name }) => {
		names.push(name);
		return false;
	});
	if (names.length > MAX_PARTS) return fail('xlsx.tooManyParts', { limit: MAX_PARTS });
	if (!listed) return fail('xlsx.brokenZip');
	const known = new Set(names.map(normal));
	if (known.has('content.xml') && known.has('mimetype')) return fail('xlsx.openDocument');
	if (known.has('xl/workbook.bin')) return fail('xlsx.binaryWorkbook');
	return ok({ names, read: (name) => readPart(bytes, name) });
}

function readPart(bytes: Uint8Array, name: string): Outcome<string, XlsxCode> {
	const wanted = normal(name);
	let found = false;
	let isTooLarge = false;
	const parts = unzip(bytes, (part) => {
		if (found || normal(part.name) !== wanted) return false;
		found = true;
		const { size, originalSize } = part;
		isTooLarge =
			Math.max(size, originalSize) > MAX_PART_BYTES ||
			(originalSize > SMALL_BYTES && originalSize > Math.min(size, bytes.length) * MAX_RATIO);
		return !isTooLarge;
	});
	if (isTooLarge) return fail('xlsx.partTooLarge', { part: name });
	if (!found) return fail('xlsx.missingPart', { part: name });
	const part = parts && Object.values(parts)[0];
	if (!part) return fail('xlsx.brokenZip');
	const text = decode(part);
	return text === null ? fail('xlsx.badXml', { part: name, fault: 'encoding' }) : ok(text);
}

type Filter = (part: { name: string; size: number; originalSize: number }) => boolean;

/** Null: the archive is damaged, or has more parts than it may. */
function unzip(bytes: Uint8Array, filter: Filter): Record<string, Uint8Array> | null {
	let count = 0;
	try {
		return unzipSync(bytes, {
			filter(part) {
				if (++count > MAX_PARTS + 1) throw new RangeError('too many parts');
				return filter(part);
			}
		});
	} catch {
		return null;
	}
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
