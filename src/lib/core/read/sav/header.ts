import { fail, type Outcome } from '../../outcome';
import { ByteCursor } from './cursor';
import type { SavCode } from './problems';

/** The first record of a system file. */
export interface SavHeader {
	/** Whether numbers have their lowest byte first. */
	little: boolean;
	/** How the data are written. */
	compression: 'none' | 'byte' | 'zlib';
	/** Which dictionary element, from 1, is the weight; 0: none. */
	weightIndex: number;
	/** Number of cases; null when the writer did not know. */
	caseCount: number | null;
	/** What is added to small whole numbers in compressed data, usually 100. */
	bias: number;
	/** The name of the file, in the file's encoding. */
	label: Uint8Array;
}

const HEADER_BYTES = 176;
const LAYOUT_AT = 64;
const LAYOUTS = [2, 3];
const COMPRESSIONS = ['none', 'byte', 'zlib'] as const;

const ascii = (bytes: Uint8Array, from: number, to: number) =>
	String.fromCharCode(...bytes.subarray(from, to));

/**
 * Reads the file header record (176 bytes). The layout code tells the byte order: 2 or 3 in the right one.
 * @param bytes the whole file
 * @returns the header; `sav.notSav`, `sav.encrypted` (the key is needed), `sav.truncated` or `sav.badRecord`
 * Source: PSPP developer's guide, System File Format, "File Header Record" and "Encrypted System Files".
 */
export function readHeader(bytes: Uint8Array): Outcome<SavHeader, SavCode> {
	if (ascii(bytes, 8, 20) === 'ENCRYPTEDSAV') return fail('sav.encrypted');
	const magic = ascii(bytes, 0, 4);
	if (magic !== '$FL2' && magic !== '$FL3') return fail('sav.notSav');
	if (bytes.length < HEADER_BYTES) return fail('sav.truncated', { what: 'header', offset: bytes.length });
	const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
	const little = LAYOUTS.includes(view.getInt32(LAYOUT_AT, true));
	const cursor = new ByteCursor(bytes, little, LAYOUT_AT);
	if (!LAYOUTS.includes(cursor.int32('header'))) cursor.reject('header', LAYOUT_AT);
	cursor.int32('header'); // The nominal size of a case is wrong in files of many writers.
	const compression = COMPRESSIONS[cursor.int32('header')] as (typeof COMPRESSIONS)[number] | undefined;
	const weightIndex = cursor.int32('header');
	const count = cursor.int32('header');
	const bias = cursor.float64('header');
	cursor.slice(17, 'header'); // Date and time of writing.
	const label = cursor.slice(64, 'header');
	const isZlib = magic === '$FL3';
	if (!compression || (compression === 'zlib') !== isZlib || weightIndex < 0 || !Number.isFinite(bias)) {
		return fail('sav.badRecord', { what: 'header', offset: 72 });
	}
	const caseCount = count < 0 ? null : count;
	return cursor.finish({ little, compression, weightIndex, caseCount, bias, label });
}

/** Where the dictionary begins, in bytes. */
export const DICTIONARY_AT = HEADER_BYTES;
