/** One entry of an archive, as its directory describes it. Names are looked up and compared, never used as paths. */
export interface ZipEntry {
	name: string;
	/** 0: stored, 8: deflated. */
	method: number;
	isEncrypted: boolean;
	/** Bytes in the archive, and unpacked by the archive's own account. */
	packed: number;
	size: number;
	crc: number;
	/** Where its local header stands. */
	headerAt: number;
}

const SIGNATURE = { entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 } as const;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_BYTES = 46;
const NONE_32 = 0xffffffff;
const NONE_16 = 0xffff;
const ZIP64_FIELD = 1;
const NAMES = new TextDecoder();

/**
 * The entries of a zip archive, from the directory at its end. Nothing is unpacked.
 * Source: PKWARE APPNOTE 6.3, 4.3.12 (directory), 4.3.14–4.3.16 (its end, Zip64), 4.5.3 (Zip64 field).
 * @param bytes the whole archive
 * @param most directories with more entries are refused before they are read
 * @returns the entries in the order of the directory, 'tooMany', or 'broken' when there is no whole directory
 */
export function readZipDirectory(bytes: Uint8Array, most: number): ZipEntry[] | 'broken' | 'tooMany' {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end < 0) return 'broken';
	const { count, at: start } = endOf(view, end);
	if (count > most) return 'tooMany';
	const entries: ZipEntry[] = [];
	for (let at = start; entries.length < count;) {
		if (!(at + ENTRY_BYTES <= bytes.length) || view.getUint32(at, true) !== SIGNATURE.entry) return 'broken';
		const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
		const next = at + ENTRY_BYTES + lengths[0] + lengths[1] + lengths[2];
		if (next > bytes.length) return 'broken';
		entries.push(entryAt(view, bytes, at, lengths[0], lengths[1]));
		at = next;
	}
	return entries;
}

/** The last place where the end of a directory can stand: a comment may follow it. */
function findEnd(view: DataView): number {
	const last = view.byteLength - END_BYTES;
	for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--)
		if (view.getUint32(at, true) === SIGNATURE.end) return at;
	return -1;
}

/** How many entries there are and where they begin. */
function endOf(view: DataView, end: number): { count: number; at: number } {
	const plain = { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
	const locator = end - 20;
	const isLarge = plain.count === NONE_16 || plain.at === NONE_32;
	if (!isLarge || locator < 0 || view.getUint32(locator, true) !== SIGNATURE.locator64) return plain;
	const at = Number(view.getBigUint64(locator + 8, true));
	if (!(at + 56 <= view.byteLength) || view.getUint32(at, true) !== SIGNATURE.end64) return plain;
	return {
		count: Number(view.getBigUint64(at + 32, true)),
		at: Number(view.getBigUint64(at + 48, true))
	};
}

function entryAt(
	view: DataView,
	bytes: Uint8Array,
	at: number,
	nameLength: number,
	extraLength: number
): ZipEntry {
	const flags = view.getUint16(at + 8, true);
	const nameEnd = at + ENTRY_BYTES + nameLength;
	const entry = {
		name: NAMES.decode(bytes.subarray(at + ENTRY_BYTES, nameEnd)),
		method: view.getUint16(at + 10, true),
		isEncrypted: (flags & 1) === 1,
		crc: view.getUint32(at + 16, true),
		packed: view.getUint32(at + 20, true),
		size: view.getUint32(at + 24, true),
		headerAt: view.getUint32(at + 42, true)
	};
	return withLargeSizes(entry, view, nameEnd, nameEnd + extraLength);
}

/** Sizes of more than four gigabytes stand in a field of their own, in this order and only where they are needed. */
function withLargeSizes(entry: ZipEntry, view: DataView, from: number, to: number): ZipEntry {
	for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
		const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
		let next = at + 4;
		for (const key of ['size', 'packed', 'headerAt'] as const) {
			if (entry[key] !== NONE_32 || next + 8 > end) continue;
			entry[key] = Number(view.getBigUint64(next, true));
			next += 8;
		}
		return entry;
	}
	return entry;
}
