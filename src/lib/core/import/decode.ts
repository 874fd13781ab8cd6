import { fail, ok, type Outcome } from '../outcome';
import { binaryFormat, hasControlNoise, looksLikeBrokenUtf8, utf16Pattern } from './sniff';
import type { Encoding, ImportCode } from './types';

export interface Decoded {
	text: string;
	encoding: Encoding;
}

/** How much of a file is looked at before all of it is read. A header of Udir's has some thousand characters. */
export const PREFIX_BYTES = 1 << 20;

/**
 * Decides the encoding of a text file from its first bytes, without reading the rest. Udir writes UTF-16LE without a
 * byte order mark; spreadsheets re-save as UTF-8 or windows-1252.
 * @returns the encoding (windows-1252 is what remains when nothing else fits), or why the bytes are no text
 */
export function detectEncoding(bytes: Uint8Array): Outcome<Encoding, ImportCode> {
	if (bytes.length === 0) return fail('import.empty');
	const format = binaryFormat(bytes);
	if (format === 'zip') return fail('import.zip');
	if (format) return fail('import.binary', { format });
	const prefix = bytes.subarray(0, PREFIX_BYTES);
	const utf16 = utf16Pattern(prefix);
	if (utf16) return ok(utf16);
	if (hasControlNoise(prefix)) return fail('import.binary', { format: 'unknown' });
	if (isUtf8(prefix, prefix.length < bytes.length)) return ok('utf-8');
	if (looksLikeBrokenUtf8(prefix)) return ok('utf-8');
	return ok('windows-1252');
}

/** Decodes the first part of a file, forgiving a character cut at its end: enough to see what the file is. */
export function decodePrefix(bytes: Uint8Array, encoding: Encoding): string {
	const prefix = bytes.subarray(0, PREFIX_BYTES);
	return encoding === 'windows-1252' ? fromWindows1252(prefix) : new TextDecoder(encoding).decode(prefix);
}

/**
 * Decodes a whole file: UTF-8 (with or without mark), UTF-16 (with mark or by its pattern), else windows-1252.
 * Nothing is replaced: bytes that are not part of the encoding are an error.
 * @param bytes the whole file
 * @returns the text without byte order mark, and the encoding
 */
export function decode(bytes: Uint8Array): Outcome<Decoded, ImportCode> {
	const found = detectEncoding(bytes);
	if (!found.ok) return found;
	const encoding = found.value;
	if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) {
		return fail('import.truncated', { bytes: bytes.length });
	}
	if (encoding === 'windows-1252') return decodeWindows1252(bytes);
	const text = decodeFatal(bytes, encoding);
	if (text !== null) return noNul(text, encoding);
	const isLaterWindows1252 = encoding === 'utf-8' && !looksLikeBrokenUtf8(bytes);
	if (isLaterWindows1252) return decodeWindows1252(bytes);
	return fail('import.brokenEncoding', { encoding, line: encoding === 'utf-8' ? lineOfBadUtf8(bytes) : 0 });
}

/**
 * Decodes a whole file by an encoding that somebody chose.
 * @returns the text without byte order mark, or null when there are bytes that are not part of the encoding
 */
export const decodeAs = (bytes: Uint8Array, encoding: Encoding): string | null =>
	encoding === 'windows-1252' ? fromWindows1252(bytes) : decodeFatal(bytes, encoding);

function noNul(text: string, encoding: Encoding): Outcome<Decoded, ImportCode> {
	if (text.includes('\0')) return fail('import.binary', { format: 'unknown' });
	return ok({ text, encoding });
}

/** Five bytes have no character in windows-1252; the web's decoder lets them through, so they are looked for. */
function decodeWindows1252(bytes: Uint8Array): Outcome<Decoded, ImportCode> {
	const text = fromWindows1252(bytes);
	if (/[\u0080-\u009f]/.test(text)) {
		return fail('import.brokenEncoding', { encoding: 'windows-1252', line: 0 });
	}
	return noNul(text, 'windows-1252');
}

/** The characters of the bytes 0x80–0x9F; a space where there is none (WHATWG Encoding, index-windows-1252). */
const UPPER_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Decodes windows-1252. Node 20 decodes the bytes 0x80–0x9F as if they were ISO 8859-1; what it leaves as control
 * characters is mapped.
 */
export function fromWindows1252(bytes: Uint8Array): string {
	return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (control) => {
		const character = UPPER_CONTROLS[control.charCodeAt(0) - 0x80];
		return character === ' ' ? control : character;
	});
}

function decodeFatal(bytes: Uint8Array, encoding: Encoding): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function isUtf8(bytes: Uint8Array, isCut: boolean): boolean {
	try {
		// A prefix may end within a character; `stream` keeps such an end back.
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
		return true;
	} catch {
		return false;
	}
}

/** The line (1-based) of the first bytes that are no UTF-8. Lines are decoded one by one up to it. */
function lineOfBadUtf8(bytes: Uint8Array): number {
	let line = 1;
	for (let from = 0; from < bytes.length; line++) {
		const end = bytes.indexOf(10, from);
		const to = end < 0 ? bytes.length : end + 1;
		if (!isUtf8(bytes.subarray(from, to), false)) return line;
		from = to;
	}
	return line;
}
