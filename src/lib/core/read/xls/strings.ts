import { RECORD, type Records } from './records';

const PIECE = 8192;
/** Half of a character that takes two. */
const LONE_HALF = /\p{Surrogate}/gu;

/**
 * Characters of one byte each (the low half of Unicode), or of two. A character of two halves can be cut between
 * records, so halves are put together first and looked at when the text is whole.
 */
function characters(data: DataView, at: number, count: number, isWide: boolean): string {
	let text = '';
	for (let from = 0; from < count; from += PIECE) {
		const length = Math.min(PIECE, count - from);
		const codes = Array.from({ length }, (_, i) =>
			isWide ? data.getUint16(at + 2 * (from + i), true) : data.getUint8(at + from + i)
		);
		text += String.fromCharCode(...codes);
	}
	return text;
}

const whole = (text: string): string => text.replace(LONE_HALF, '\ufffd');

/**
 * A text in a record of its own: its length, a byte of flags, its characters.
 * @param lengthBytes 1 or 2
 * @returns null when the record is too short
 * Source: MS-XLS 2.5.294 (XLUnicodeString), 2.5.240 (ShortXLUnicodeString).
 */
export function shortString(data: DataView, at: number, lengthBytes: 1 | 2): string | null {
	const start = at + lengthBytes + 1;
	if (start > data.byteLength) return null;
	const count = lengthBytes === 1 ? data.getUint8(at) : data.getUint16(at, true);
	const isWide = (data.getUint8(at + lengthBytes) & 1) === 1;
	return start + (isWide ? 2 * count : count) <= data.byteLength
		? characters(data, start, count, isWide)
		: null;
}

/**
 * The shared strings of a workbook. They go on in CONTINUE records, wherever a record is full: within the characters
 * of a text, where the record that follows says anew whether they are wide, or within what follows them.
 * @param records stands at the record SST
 * @returns the texts; null when they are cut off
 * Source: MS-XLS 2.4.265 (SST), 2.5.293 (XLUnicodeRichExtendedString).
 */
export function readSharedStrings(records: Records, most: number): string[] | null | 'tooMany' {
	if (records.data.byteLength < 8) return null;
	const count = records.data.getUint32(4, true);
	if (count > most) return 'tooMany';
	const source = new Continued(records, 8);
	const texts: string[] = [];
	// What is left of the stream bounds the number: a text takes three bytes at least.
	while (texts.length < count) {
		const text = source.text();
		if (text === null) return null;
		texts.push(text);
	}
	return texts;
}

/** The data of a record and of those that continue it. */
class Continued {
	constructor(
		readonly records: Records,
		private at: number
	) {}

	text(): string | null {
		const head = this.#bytes(3);
		if (!head) return null;
		const count = head[0] | (head[1] << 8);
		const flags = head[2];
		const runs = (flags & 8) === 0 ? 0 : this.#number(2);
		const extra = (flags & 4) === 0 ? 0 : this.#number(4);
		if (runs === null || extra === null) return null;
		const text = this.#characters(count, (flags & 1) === 1);
		return text !== null && this.#skip(runs * 4 + extra) ? whole(text) : null;
	}

	#characters(count: number, isWide: boolean): string | null {
		let text = '';
		let wide = isWide;
		for (let left = count; left > 0;) {
			const room = this.records.data.byteLength - this.at;
			const some = Math.min(left, wide ? room >> 1 : room);
			text += characters(this.records.data, this.at, some, wide);
			this.at += wide ? some * 2 : some;
			left -= some;
			if (left === 0) break;
			if (!this.#go()) return null;
			const flags = this.records.data.byteLength > 0 ? this.records.data.getUint8(0) : 0;
			wide = (flags & 1) === 1;
			this.at = 1;
		}
		return text;
	}

	/** Bytes that may be split over records. */
	#bytes(count: number): number[] | null {
		const found: number[] = [];
		while (found.length < count) {
			if (this.at >= this.records.data.byteLength && !this.#go()) return null;
			if (this.at < this.records.data.byteLength) found.push(this.records.data.getUint8(this.at++));
		}
		return found;
	}

	#number(bytes: number): number | null {
		return this.#bytes(bytes)?.reduceRight((sum, byte) => sum * 256 + byte, 0) ?? null;
	}

	#skip(count: number): boolean {
		for (let left = count; left > 0;) {
			const some = Math.min(left, this.records.data.byteLength - this.at);
			this.at += some;
			left -= some;
			if (left > 0 && !this.#go()) return false;
		}
		return true;
	}

	#go(): boolean {
		if (this.records.nextType !== RECORD.continue || !this.records.next()) return false;
		this.at = 0;
		return true;
	}
}
