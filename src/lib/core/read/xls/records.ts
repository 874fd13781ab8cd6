/** Numbers of the records that are read. Source: MS-XLS 2.3. */
export const RECORD = {
	formula: 0x0006,
	end: 0x000a,
	dateMode: 0x0022,
	filePass: 0x002f,
	continue: 0x003c,
	sheet: 0x0085,
	mulRk: 0x00bd,
	richLabel: 0x00d6,
	xf: 0x00e0,
	mergedCells: 0x00e5,
	sharedStrings: 0x00fc,
	sharedLabel: 0x00fd,
	number: 0x0203,
	label: 0x0204,
	boolOrError: 0x0205,
	string: 0x0207,
	row: 0x0208,
	rk: 0x027e,
	format: 0x041e,
	begin: 0x0809
} as const;

/**
 * Goes through the records of a workbook stream: two bytes of type, two of length, the data.
 * Source: MS-XLS 2.1.4.
 */
export class Records {
	type = 0;
	/** The data of the record at hand. */
	data: DataView = new DataView(new ArrayBuffer(0));
	#next: number;

	constructor(
		readonly bytes: Uint8Array,
		at = 0
	) {
		this.#next = at;
	}

	/** Goes on to the next record; false at the end of the stream, or where a record is cut off. */
	next(): boolean {
		const { bytes } = this;
		const at = this.#next;
		if (!(at + 4 <= bytes.length)) return false;
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const length = view.getUint16(at + 2, true);
		if (at + 4 + length > bytes.length) return false;
		this.type = view.getUint16(at, true);
		this.data = new DataView(bytes.buffer, bytes.byteOffset + at + 4, length);
		this.#next = at + 4 + length;
		return true;
	}

	/** The type of the next record, or −1. */
	get nextType(): number {
		const at = this.#next;
		return at + 4 <= this.bytes.length ? this.bytes[at] | (this.bytes[at + 1] << 8) : -1;
	}
}

/** A number, or 0 where the record is too short for it. */
export const uint16 = (data: DataView, at: number): number =>
	at + 2 <= data.byteLength ? data.getUint16(at, true) : 0;

/**
 * A number in the short form of old workbooks: 30 bits of a whole number or of a double, divided by 100 or not.
 * Source: MS-XLS 2.5.217, RkNumber.
 */
export function rkNumber(data: DataView, at: number): number {
	const raw = data.getInt32(at, true);
	let value = raw >> 2;
	if ((raw & 2) === 0) {
		const view = new DataView(new ArrayBuffer(8));
		view.setInt32(4, raw & ~3, true);
		value = view.getFloat64(0, true);
	}
	return (raw & 1) === 0 ? value : value / 100;
}
