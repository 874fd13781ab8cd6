import type { Encoding } from './types';

const SIGNATURES: [string, number[]][] = [
	['zip', [0x50, 0x4b, 0x03, 0x04]],
	['zip', [0x50, 0x4b, 0x05, 0x06]],
	['excel', [0xd0, 0xcf, 0x11, 0xe0]],
	['pdf', [0x25, 0x50, 0x44, 0x46]],
	['spss', [0x24, 0x46, 0x4c, 0x32]],
	['spss', [0x24, 0x46, 0x4c, 0x33]],
	['gzip', [0x1f, 0x8b, 0x08]]
];

/** The name of a well-known format that is no text, recognised by its first bytes, or null. */
export function binaryFormat(bytes: Uint8Array): string | null {
	const found = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
	return found ? found[0] : null;
}

/** How many leading bytes the pattern is looked for in: the header is plain text in every export. */
const PATTERN_BYTES = 4096;

/**
 * Recognises UTF-16 by its mark, or without one by its pattern: nearly all of Norwegian text lies below U+0100, so
 * every second byte is 0, and the others never are.
 */
export function utf16Pattern(bytes: Uint8Array): Encoding | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const pairs = Math.floor(Math.min(bytes.length, PATTERN_BYTES) / 2);
	if (pairs < 2) return null;
	let first = 0;
	let second = 0;
	for (let i = 0; i < pairs; i++) {
		if (bytes[2 * i] === 0) first++;
		if (bytes[2 * i + 1] === 0) second++;
	}
	if (second > 0.8 * pairs && first < 0.02 * pairs) return 'utf-16le';
	if (first > 0.8 * pairs && second < 0.02 * pairs) return 'utf-16be';
	return null;
}

/** True when bytes hold a NUL, or more than one in a thousand control characters (line ends and TAB are none). */
export function hasControlNoise(bytes: Uint8Array): boolean {
	let controls = 0;
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i];
		if (byte === 0) return true;
		if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
	}
	return controls > bytes.length / 1000;
}

/**
 * True for bytes that are UTF-8 with damage rather than windows-1252: at least half of the bytes above 127 stand in two-byte
 * characters. In Norwegian windows-1252 text such pairs ("Ã¥") do not occur.
 */
export function looksLikeBrokenUtf8(bytes: Uint8Array): boolean {
	let whole = 0;
	let stray = 0;
	for (let i = 0; i < bytes.length; i++) {
		if (bytes[i] < 0x80) continue;
		const isPair = bytes[i] >= 0xc2 && bytes[i] <= 0xdf && (bytes[i + 1] & 0xc0) === 0x80;
		if (isPair) {
			whole++;
			i++;
		} else stray++;
	}
	return whole > 0 && whole >= stray;
}
