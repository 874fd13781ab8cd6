/** A variable record of a made file. Widths and values are as in the format, nothing is checked. */
export interface MadeVariable {
	name: string;
	width?: number;
	label?: string;
	missingCode?: number;
	missing?: (number | string)[];
	/** Number of the print format and decimals. */
	format?: [number, number];
}

/** A system file to be made by hand, in either byte order; used in tests only. */
export interface MadeFile {
	variables: MadeVariable[];
	/** Elements of all cases, one after the other: numbers and texts of eight characters. */
	elements?: (number | string)[];
	/** Data as bytes instead of elements. */
	data?: number[];
	little?: boolean;
	compression?: number;
	weight?: number;
	cases?: number;
	valueLabels?: { labels: [number | string, string][]; elements: number[] }[];
	/** Extension records: subtype, size of a unit, and their data. */
	extensions?: [number, number, Bytes][];
	magic?: string;
}

/** Collects bytes in one byte order. */
export class Bytes {
	private readonly list: number[] = [];

	constructor(private readonly little = true) {}

	/** Adds bytes. */
	raw(bytes: Iterable<number>): this {
		for (const byte of bytes) this.list.push(byte);
		return this;
	}

	/** Adds whole numbers of 32 bits. */
	int32(...numbers: number[]): this {
		for (const number of numbers) {
			const view = new DataView(new ArrayBuffer(4));
			view.setInt32(0, number, this.little);
			this.raw(new Uint8Array(view.buffer));
		}
		return this;
	}

	/** Adds whole numbers of 64 bits. */
	int64(...numbers: number[]): this {
		for (const number of numbers) {
			const view = new DataView(new ArrayBuffer(8));
			view.setBigInt64(0, BigInt(number), this.little);
			this.raw(new Uint8Array(view.buffer));
		}
		return this;
	}

	/** Adds a number as a floating-point number, or a text filled up with spaces, in eight bytes. */
	element(value: number | string): this {
		if (typeof value === 'string') return this.text(value, 8);
		const view = new DataView(new ArrayBuffer(8));
		view.setFloat64(0, value, this.little);
		return this.raw(new Uint8Array(view.buffer));
	}

	/** Adds a text in UTF-8, filled up with spaces to a number of bytes. */
	text(text: string, bytes: number): this {
		const encoded = [...new TextEncoder().encode(text)];
		while (encoded.length < bytes) encoded.push(0x20);
		return this.raw(encoded.slice(0, bytes));
	}

	/** Adds a text in UTF-8 after its length in bytes. */
	sized(text: string): this {
		const encoded = new TextEncoder().encode(text);
		return this.int32(encoded.length).raw(encoded);
	}

	/** Number of bytes so far. */
	get length(): number {
		return this.list.length;
	}

	/** The bytes. */
	done(): Uint8Array {
		return Uint8Array.from(this.list);
	}
}

/** Writes a made file. Source: PSPP developer's guide, System File Format. */
export function madeSav(file: MadeFile): Uint8Array {
	const { little = true, compression = 0, weight = 0, cases = -1 } = file;
	const bytes = new Bytes(little).text(file.magic ?? (compression === 2 ? '$FL3' : '$FL2'), 4);
	bytes.text('@(#) SPSS DATA FILE made by hand', 60).int32(2, 0, compression, weight, cases).element(100);
	bytes.text('01 Jan 24', 9).text('12:00:00', 8).text('Laget for hånd', 64).text('', 3);
	for (const variable of file.variables) writeVariable(bytes, variable);
	for (const { labels, elements } of file.valueLabels ?? []) {
		bytes.int32(3, labels.length);
		for (const [value, label] of labels) {
			const encoded = new TextEncoder().encode(label);
			bytes
				.element(value)
				.raw([encoded.length])
				.raw(encoded)
				.text('', 7 - (encoded.length % 8));
		}
		bytes.int32(4, elements.length, ...elements);
	}
	for (const [subtype, size, data] of file.extensions ?? []) {
		bytes.int32(7, subtype, size, data.length / size).raw(data.done());
	}
	bytes.int32(999, 0).raw(file.data ?? []);
	for (const element of file.elements ?? []) bytes.element(element);
	return bytes.done();
}

function writeVariable(bytes: Bytes, variable: MadeVariable): void {
	const { name, width = 0, label, missing = [], missingCode = missing.length, format = [5, 2] } = variable;
	const print = (format[0] << 16) | (8 << 8) | format[1];
	bytes.int32(2, width, label === undefined ? 0 : 1, missingCode, print, print).text(name, 8);
	if (label !== undefined) {
		bytes.sized(label).text('', (4 - (new TextEncoder().encode(label).length % 4)) % 4);
	}
	for (const value of missing) bytes.element(value);
	for (let rest = width - 8; rest > 0; rest -= 8) {
		bytes.int32(2, -1, 0, 0, 0, 0).text('', 8);
	}
}

/** The extension record that says that texts are in UTF-8, or in another encoding. */
export const encodingRecord = (name = 'UTF-8'): [number, number, Bytes] => [
	20,
	1,
	new Bytes().text(name, name.length)
];
