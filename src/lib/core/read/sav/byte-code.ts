import { fail, ok, type Outcome } from '../../outcome';
import type { SavCode } from './problems';

/** Codes of byte compression; 1–251 are the number code − bias. */
const CODE = { padding: 0, end: 252, literal: 253, spaces: 254, systemMissing: 255 } as const;
const ELEMENT = 8;

/** Byte-compressed data and what is needed to understand them. */
export interface ByteCoded {
	bytes: Uint8Array;
	/** Where the data begin in the file (compressed twice: in the inflated data), to name places in problems. */
	origin: number;
	little: boolean;
	bias: number;
	systemMissing: number;
	/** For each element of a case: 1 when it is part of a text, 0 for a number. */
	isText: Uint8Array;
}

/**
 * Counts the elements (eight bytes each) that byte-compressed data hold, without writing them: nothing is allocated
 * before it is known how much there is. Each eight codes are followed by the literals that they announce.
 * @returns number of elements up to the end code or the end of the data; `sav.truncated` when a literal is cut off
 * Source: PSPP developer's guide, System File Format, "Data Record", compression 1.
 */
export function countElements({ bytes, origin }: ByteCoded): Outcome<number, SavCode> {
	let elements = 0;
	let isEnd = false;
	for (let at = 0; at < bytes.length && !isEnd;) {
		const end = Math.min(at + ELEMENT, bytes.length);
		let literals = 0;
		for (; at < end && !isEnd; at++) {
			const code = bytes[at];
			if (code === CODE.end) isEnd = true;
			else if (code !== CODE.padding) elements++;
			if (code === CODE.literal) literals++;
		}
		at = end + literals * ELEMENT;
		if (at > bytes.length) return fail('sav.truncated', { what: 'data', offset: origin + bytes.length });
	}
	return ok(elements);
}

/**
 * Writes byte-compressed data out, some cases at a time. To be used only after `countElements` has found as many
 * elements as are asked for.
 */
export class ByteCodeReader {
	private readonly source: DataView;
	private readonly table = new DataView(new ArrayBuffer(256 * ELEMENT));
	private codesAt = 0;
	private codesEnd = 0;
	private literalAt = 0;

	constructor(private readonly data: ByteCoded) {
		const { bytes, little, bias, systemMissing } = data;
		this.source = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		for (let code = 1; code < CODE.end; code++) {
			this.table.setFloat64(code * ELEMENT, code - bias, little);
		}
		this.table.setFloat64(CODE.systemMissing * ELEMENT, systemMissing, little);
		for (let i = 0; i < ELEMENT; i++) this.table.setUint8(CODE.spaces * ELEMENT + i, 0x20);
	}

	/**
	 * Fills a block with the next cases as an uncompressed file has them.
	 * @param block whole cases
	 * @returns null, or `sav.badCompression` when a text is written as a number or a number as spaces
	 */
	fill(block: DataView): ReturnType<typeof fail<SavCode>> | null {
		const { bytes, isText } = this.data;
		for (let to = 0, slot = 0; to < block.byteLength;) {
			if (this.codesAt === this.codesEnd) this.nextCodes();
			const code = bytes[this.codesAt++];
			if (code === CODE.padding) continue;
			if (code === CODE.literal) {
				copyElement(this.source, this.literalAt, block, to);
				this.literalAt += ELEMENT;
			} else if (isText[slot] === Number(code === CODE.spaces)) {
				copyElement(this.table, code * ELEMENT, block, to);
			} else if (code === this.data.bias && isText[slot] === 1) {
				block.setFloat64(to, 0); // Some writers end a text with zero bytes and compress them as the number 0.
			} else {
				return fail('sav.badCompression', { offset: this.data.origin + this.codesAt - 1 });
			}
			to += ELEMENT;
			slot = slot + 1 === isText.length ? 0 : slot + 1;
		}
		return null;
	}

	private nextCodes(): void {
		const { bytes } = this.data;
		this.codesAt = this.literalAt;
		this.codesEnd = this.codesAt + ELEMENT;
		this.literalAt = this.codesEnd;
		if (this.codesEnd > bytes.length) this.codesEnd = bytes.length;
	}
}

/** Copies eight bytes as they are: as a floating-point number, some bytes of a text would be changed. */
function copyElement(from: DataView, at: number, to: DataView, toAt: number): void {
	to.setInt32(toAt, from.getInt32(at));
	to.setInt32(toAt + 4, from.getInt32(at + 4));
}
