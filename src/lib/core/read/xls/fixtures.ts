/** What a record is made of: a number and its bytes, a double, or letters of one byte. */
type Part = [value: number, bytes: number] | { double: number } | string;
/** Bytes of a record or of several. */
export type Piece = Uint8Array;

/** A record of a workbook by hand; used in tests only. */
export function record(type: number, ...parts: Part[]): Piece {
	const bytes: number[] = [];
	for (const part of parts) {
		if (typeof part === 'string') bytes.push(...[...part].map((letter) => letter.charCodeAt(0)));
		else if (Array.isArray(part))
			for (let at = 0; at < part[1]; at++) bytes.push(Math.floor(part[0] / 256 ** at) & 255);
		else bytes.push(...new Uint8Array(new Float64Array([part.double]).buffer));
	}
	return Uint8Array.from([type & 255, type >> 8, bytes.length & 255, bytes.length >> 8, ...bytes]);
}

/** Records one after the other. */
export function stream(pieces: Piece[]): Uint8Array {
	const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE = 0xfffffffd;
/** So many sectors of the table are listed in the header. */
const FIRST_TABLES = 109;

/**
 * A compound file with some streams, all of them in whole sectors (padded to 4096 bytes, below which they would belong
 * into the mini stream), 6.9 MB at most in all. The table stands first, then the directory.
 */
export function compoundFile(streams: Record<string, Uint8Array>): Uint8Array {
	const entries = Object.entries(streams);
	const sectorsOf = (length: number) => Math.ceil(Math.max(4096, length) / SECTOR);
	const dataSectors = entries.reduce((sum, [, { length }]) => sum + sectorsOf(length), 1);
	const tables = Math.ceil((dataSectors + FIRST_TABLES) / (SECTOR / 4));
	const bytes = new Uint8Array((tables + dataSectors + 1) * SECTOR);
	const view = new DataView(bytes.buffer);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	view.setUint16(30, 9, true);
	view.setUint16(32, 6, true);
	view.setUint32(44, tables, true);
	view.setUint32(48, tables, true);
	view.setUint32(56, 4096, true);
	view.setUint32(60, END, true);
	view.setUint32(68, END, true);
	for (let at = 0; at < FIRST_TABLES; at++) view.setUint32(76 + 4 * at, at < tables ? at : FREE, true);
	const next = (sector: number, value: number) => view.setUint32(SECTOR + 4 * sector, value, true);
	for (let sector = 0; sector < (tables * SECTOR) / 4; sector++) next(sector, sector < tables ? TABLE : FREE);
	next(tables, END);
	writeEntry(view, tables, 0, 'Root Entry', 5, END, 0);
	let sector = tables + 1;
	for (const [at, [name, data]] of entries.entries()) {
		writeEntry(view, tables, at + 1, name, 2, sector, Math.max(4096, data.length));
		bytes.set(data, (sector + 1) * SECTOR);
		const last = sector + sectorsOf(data.length) - 1;
		for (; sector < last; sector++) next(sector, sector + 1);
		next(sector++, END);
	}
	return bytes;
}

function writeEntry(
	view: DataView,
	directory: number,
	entry: number,
	name: string,
	type: number,
	first: number,
	size: number
): void {
	const at = (directory + 1) * SECTOR + entry * 128;
	[...name].forEach((letter, place) => view.setUint16(at + 2 * place, letter.charCodeAt(0), true));
	view.setUint16(at + 64, 2 * name.length + 2, true);
	view.setUint8(at + 66, type);
	view.setUint32(at + 116, first, true);
	view.setUint32(at + 120, size, true);
}
