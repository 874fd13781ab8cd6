import { deflateSync, inflateSync } from 'fflate';

/** Columns of figures pack to nearly the same size as with the usual level 6, in less than half of the time. */
const LEVEL = 3;
/** Deflate makes at most this many bytes of one; a part that promises more is false. */
const DEFLATE_LIMIT = 1032;

/** How a part of a file lies in it: packed and unpacked length in bytes. */
export interface BlockEntry {
	packed: number;
	size: number;
}

/** The arrays that a project file holds. Their bytes are little-endian, as on every machine that runs a browser. */
export type NumberArray = Float64Array | Uint32Array | Uint8Array;

/** Collects the parts of a file, each packed by itself. */
export class BlockWriter {
	readonly entries: BlockEntry[] = [];
	readonly blocks: Uint8Array[] = [];

	/** Adds an array of numbers; gives the index of its part. */
	addNumbers(array: NumberArray): number {
		return this.#add(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
	}

	/** Adds a text in UTF-8; gives the index of its part. */
	addText(text: string): number {
		return this.#add(new TextEncoder().encode(text));
	}

	#add(bytes: Uint8Array): number {
		const block = pack(bytes);
		this.blocks.push(block);
		return this.entries.push({ packed: block.length, size: bytes.length }) - 1;
	}
}

/** Packs bytes (raw deflate, RFC 1951). */
export const pack = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: LEVEL });

/** Whether a declared length can be what packed bytes unpack to. */
export const isPossible = ({ packed, size }: BlockEntry): boolean => size <= packed * DEFLATE_LIMIT;

/**
 * Unpacks one part. It never takes more memory than its entry says.
 * @param block its packed bytes
 * @returns the bytes, or null when it is broken or has another length
 */
export function unpack(block: Uint8Array, entry: BlockEntry): Uint8Array | null {
	if (block.length !== entry.packed || !isPossible(entry)) return null;
	try {
		const bytes = inflateSync(block, { out: new Uint8Array(entry.size) });
		return bytes.length === entry.size ? bytes : null;
	} catch {
		return null;
	}
}
