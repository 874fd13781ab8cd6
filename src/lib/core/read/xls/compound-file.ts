/** First bytes of a compound file. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_BYTES = 512;
const FIRST_TABLE_PLACES = 109;
/** Sector numbers from here on are marks: end of a chain, free, table. */
const FIRST_MARK = 0xfffffffa;
const ENTRY_BYTES = 128;
const STREAM = 2;
const ROOT = 5;
const MAX_ENTRIES = 10_000;

/**
 * The streams of an OLE compound file, the format in which workbooks were written until 2003. Every chain of sectors is
 * followed for as many steps as the file has sectors, so that a circle ends.
 * Source: MS-CFB 2.2 (header), 2.3 (sector tables), 2.5 (DIFAT), 2.6 (directory), 2.4 (mini stream).
 */
export class CompoundFile {
	readonly #streams = new Map<string, { first: number; size: number }>();
	readonly #bytes: Uint8Array;
	readonly #view: DataView;
	readonly #sectorBytes: number;
	readonly #miniBytes: number;
	readonly #miniLimit: number;
	#table: Uint32Array = new Uint32Array();
	#miniTable: Uint32Array = new Uint32Array();
	#miniStream: Uint8Array = new Uint8Array();

	private constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#sectorBytes = 1 << this.#view.getUint16(30, true);
		this.#miniBytes = 1 << this.#view.getUint16(32, true);
		this.#miniLimit = this.#view.getUint32(56, true);
	}

	/** @returns null when the bytes are no compound file, or its tables cannot be followed */
	static open(bytes: Uint8Array): CompoundFile | null {
		if (bytes.length < HEADER_BYTES || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null;
		const file = new CompoundFile(bytes);
		const isKnown = [512, 4096].includes(file.#sectorBytes) && file.#miniBytes === 64;
		return isKnown && file.#readTables() ? file : null;
	}

	/** The bytes of a stream; null when there is none of that name or its chain is broken. */
	stream(name: string): Uint8Array | null {
		const found = this.#streams.get(name.toLowerCase());
		if (!found) return null;
		const isMini = found.size < this.#miniLimit;
		return isMini
			? collect(this.#miniStream, this.#miniTable, this.#miniBytes, 0, found.first, found.size)
			: this.#chain(found.first, found.size);
	}

	/** Whether there is an entry of that name. */
	has(name: string): boolean {
		return this.#streams.has(name.toLowerCase());
	}

	#chain(first: number, size: number): Uint8Array | null {
		return collect(this.#bytes, this.#table, this.#sectorBytes, this.#sectorBytes, first, size);
	}

	#readTables(): boolean {
		const table = this.#readTable();
		if (!table) return false;
		this.#table = table;
		const directory = this.#wholeChain(this.#view.getUint32(48, true));
		if (!directory) return false;
		const root = this.#readDirectory(directory);
		const mini = this.#wholeChain(this.#view.getUint32(60, true));
		if (mini) this.#miniTable = numbers(mini);
		if (root) this.#miniStream = this.#chain(root.first, root.size) ?? new Uint8Array();
		return true;
	}

	/** The table of sectors: for each sector the next one. Its own sectors are listed in the header and in a chain. */
	#readTable(): Uint32Array | null {
		const places: number[] = [];
		for (let at = 0; at < FIRST_TABLE_PLACES; at++) places.push(this.#view.getUint32(76 + 4 * at, true));
		const perSector = this.#sectorBytes / 4 - 1;
		const most = Math.ceil(this.#bytes.length / this.#sectorBytes);
		let next = this.#view.getUint32(68, true);
		for (let steps = 0; next < FIRST_MARK; steps++) {
			const sector = this.#sector(next);
			if (!sector || steps > most) return null;
			const list = numbers(sector);
			places.push(...list.subarray(0, perSector));
			next = list[perSector];
		}
		const used = places.filter((place) => place < FIRST_MARK);
		if (used.length > most) return null;
		const table = new Uint32Array((used.length * this.#sectorBytes) / 4);
		for (const [at, place] of used.entries()) {
			const sector = this.#sector(place);
			if (!sector) return null;
			table.set(numbers(sector), (at * this.#sectorBytes) / 4);
		}
		return table;
	}

	#sector(number: number): Uint8Array | null {
		const at = (number + 1) * this.#sectorBytes;
		return at + this.#sectorBytes <= this.#bytes.length
			? this.#bytes.subarray(at, at + this.#sectorBytes)
			: null;
	}

	/** All sectors of a chain of which the length is not known. */
	#wholeChain(first: number): Uint8Array | null {
		let count = 0;
		for (let next = first; next < FIRST_MARK; next = this.#table[next])
			if (++count > this.#table.length || !(next < this.#table.length)) return null;
		return this.#chain(first, count * this.#sectorBytes);
	}

	/** Lists the streams. @returns where the mini stream is */
	#readDirectory(directory: Uint8Array): { first: number; size: number } | null {
		const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
		let root: { first: number; size: number } | null = null;
		const count = Math.min(MAX_ENTRIES, Math.floor(directory.length / ENTRY_BYTES));
		for (let entry = 0; entry < count; entry++) {
			const at = entry * ENTRY_BYTES;
			const type = view.getUint8(at + 66);
			const length = Math.min(64, view.getUint16(at + 64, true));
			const place = { first: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
			if (type === ROOT) root ??= place;
			if (type !== STREAM || length < 2) continue;
			const name = NAMES.decode(directory.subarray(at, at + length - 2)).toLowerCase();
			if (!this.#streams.has(name)) this.#streams.set(name, place);
		}
		return root;
	}
}

const NAMES = new TextDecoder('utf-16le');

function numbers(bytes: Uint8Array): Uint32Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(4 * at, true));
}

/**
 * Puts the sectors of a chain together. Their number follows from the size, so a circle cannot be followed for ever.
 * @param offset where sector 0 begins
 * @returns null when the chain ends early or leads out of the bytes
 */
function collect(
	bytes: Uint8Array,
	table: Uint32Array,
	sectorBytes: number,
	offset: number,
	first: number,
	size: number
): Uint8Array | null {
	if (size > bytes.length) return null;
	const out = new Uint8Array(size);
	let next = first;
	for (let to = 0; to < size; to += sectorBytes) {
		const at = offset + next * sectorBytes;
		const length = Math.min(sectorBytes, size - to);
		if (next >= FIRST_MARK || at + length > bytes.length) return null;
		out.set(bytes.subarray(at, at + length), to);
		next = table[next] ?? FIRST_MARK;
	}
	return out;
}
