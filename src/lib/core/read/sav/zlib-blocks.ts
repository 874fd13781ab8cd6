import { fail, ok, type Outcome } from '../../outcome';
import { inflateInto } from '../zip/inflate';
import { ByteCursor } from './cursor';
import type { SavCode } from './problems';

/** Deflate makes at most this many bytes of one; a block that promises more is false. */
const DEFLATE_LIMIT = 1032;
/** The largest amount of inflated data that is taken in, in bytes: guards against files made to fill the memory. */
export const INFLATE_LIMIT = 2 ** 30;

interface Block {
	at: number;
	compressed: number;
	uncompressed: number;
}

const HEADER = 24;
const TRAILER_FIXED = 24;
const DESCRIPTOR = 24;

/**
 * Inflates the data of a .zsav file: a header, zlib blocks one after the other, a trailer that lists them. All sizes
 * are checked against the file before anything is inflated, blocks must not overlap, and each checksum must fit.
 * @param cursor stands at the data
 * @returns byte-compressed data; `sav.truncated`, `sav.badRecord`, `sav.tooLarge` or `sav.badCompression`
 * Source: PSPP developer's guide, System File Format, "Data Record", ZLIB compression.
 */
export function inflateBlocks(cursor: ByteCursor): Outcome<Uint8Array, SavCode> {
	const start = cursor.at;
	const headerAt = cursor.int64('data');
	const trailerAt = cursor.int64('data');
	const trailerBytes = cursor.int64('data');
	if (headerAt !== start || trailerAt < start + HEADER || trailerBytes < TRAILER_FIXED) {
		cursor.reject('data', start);
	}
	if (cursor.failure) return cursor.failure;
	if (trailerAt + trailerBytes > cursor.bytes.length) {
		return fail('sav.truncated', { what: 'data', offset: cursor.bytes.length });
	}
	const trailer = new ByteCursor(cursor.bytes, cursor.little, trailerAt);
	const blocks = readTrailer(trailer, trailerBytes, start + HEADER, trailerAt);
	if (!blocks.ok) return blocks;
	const total = blocks.value.reduce((sum, { uncompressed }) => sum + uncompressed, 0);
	if (total > INFLATE_LIMIT) return fail('sav.tooLarge', { bytes: total, limit: INFLATE_LIMIT });
	const inflated = new Uint8Array(total);
	let to = 0;
	for (const block of blocks.value) {
		const target = inflated.subarray(to, to + block.uncompressed);
		if (!inflate(cursor.bytes.subarray(block.at, block.at + block.compressed), target)) {
			return fail('sav.badCompression', { offset: block.at });
		}
		to += block.uncompressed;
	}
	return ok(inflated);
}

function readTrailer(
	trailer: ByteCursor,
	bytes: number,
	first: number,
	end: number
): Outcome<Block[], SavCode> {
	const start = trailer.at;
	trailer.slice(20, 'data'); // Bias again, zero, and the size of all blocks but the last.
	const count = trailer.int32('data');
	if (count < 0 || TRAILER_FIXED + count * DESCRIPTOR > bytes) trailer.reject('data', start);
	const blocks: Block[] = [];
	let at = first;
	for (let i = 0; i < count && !trailer.failure; i++) {
		trailer.int64('data'); // Where the block stands in the inflated data: after the one before it.
		const blockAt = trailer.int64('data');
		const uncompressed = trailer.int32('data');
		const compressed = trailer.int32('data');
		const isPossible = compressed > 0 && uncompressed >= 0 && uncompressed <= compressed * DEFLATE_LIMIT;
		if (blockAt !== at || !isPossible || at + compressed > end) trailer.reject('data');
		blocks.push({ at, compressed, uncompressed });
		at += compressed;
	}
	return trailer.finish(blocks);
}

/** Two bytes stand before the data of a zlib stream, its checksum after them (RFC 1950). */
const WRAPPER = 6;
const DEFLATE = 8;
const PRESET_DICTIONARY = 0x20;

/** Inflates one block into its place. False when it is broken, has another size or does not fit its checksum. */
function inflate(block: Uint8Array, target: Uint8Array): boolean {
	if (block.length < WRAPPER) return false;
	const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
	const head = view.getUint16(0);
	const isZlib = (head >> 8) % 16 === DEFLATE && head % 31 === 0 && (head & PRESET_DICTIONARY) === 0;
	if (!isZlib || !inflateInto(block.subarray(2, -4), target)) return false;
	return view.getUint32(block.length - 4) === adler32(target);
}

const ADLER_BASE = 65_521;
/** So many bytes can be added up before the sums must be reduced (RFC 1950). */
const ADLER_RUN = 3800;

/** The Adler-32 checksum of RFC 1950, which fflate does not check. */
export function adler32(bytes: Uint8Array): number {
	let low = 1;
	let high = 0;
	for (let at = 0; at < bytes.length;) {
		const end = Math.min(at + ADLER_RUN, bytes.length);
		for (; at < end; at++) {
			low += bytes[at];
			high += low;
		}
		low %= ADLER_BASE;
		high %= ADLER_BASE;
	}
	return high * 65_536 + low;
}
