import { fail, ok, type Outcome } from '../../outcome';
import { fromWindows1252 } from '../../import/decode';
import type { SavCode } from './problems';

/** Decodes the texts of a file. */
export interface SavText {
	/** Name of the encoding. */
	encoding: string;
	/** Whether the encoding was guessed because the file does not tell it. */
	isGuess: boolean;
	/** Bytes → text without the spaces (and zero bytes) that fill it up. */
	decode(bytes: Uint8Array): string;
	/** Whether no other bytes, all of them part of the encoding, give the same text. */
	isExact(bytes: Uint8Array): boolean;
}

const WINDOWS = 'windows-1252';
/** Names of encodings in which each byte is a letter of its own. */
const ONE_BYTE = /^(windows|iso-8859|koi8|ibm|macintosh)/;
const EBCDIC = 1;
/** SPSS's own numbers for "ASCII" and "8-bit ASCII": writers set them whatever the encoding is. */
const UNTOLD = [0, 2, 3];
const CODE_PAGES: Record<number, string> = {
	4: 'euc-jp',
	932: 'shift_jis',
	936: 'gbk',
	949: 'euc-kr',
	950: 'big5',
	20127: 'us-ascii',
	20866: 'koi8-r',
	21866: 'koi8-u',
	65001: 'utf-8'
};

/**
 * The encoding of a file's texts: by name (record 20), else by code page (record 3), else windows-1252, which is what
 * SPSS for Windows wrote in Western Europe before it wrote names.
 * @param name data of the encoding record, or null
 * @param characterCode number of the character code, or null
 * @returns a decoder; `sav.badEncoding` for one the web does not know (EBCDIC, DOS code pages)
 * Source: PSPP developer's guide, "Character Encoding Record"; WHATWG Encoding for the names.
 */
export function savText(name: Uint8Array | null, characterCode: number | null): Outcome<SavText, SavCode> {
	const given = name ? trimmed(String.fromCharCode(...name.subarray(0, 64))) : '';
	if (given !== '') return textOf(webName(given), false);
	if (characterCode === EBCDIC) return fail('sav.badEncoding', { encoding: 'EBCDIC' });
	if (characterCode === null || UNTOLD.includes(characterCode)) return textOf(WINDOWS, true);
	return textOf(CODE_PAGES[characterCode] ?? pageName(characterCode), false);
}

function pageName(page: number): string {
	if (page > 28590 && page < 28606) return `iso-8859-${page - 28590}`;
	return page >= 1250 && page <= 1258 ? `windows-${page}` : `cp${page}`;
}

/** "CP1252", "windows1252" and the like, as the web calls them. */
function webName(name: string): string {
	const page = /^(?:cp|ibm|windows|win)?[-_ ]?(\d{3,5})$/i.exec(name);
	if (!page) return name.toLowerCase();
	return CODE_PAGES[Number(page[1])] ?? pageName(Number(page[1]));
}

function textOf(label: string, isGuess: boolean): Outcome<SavText, SavCode> {
	try {
		const decoder = new TextDecoder(label, { ignoreBOM: true });
		const encoding = decoder.encoding;
		if (encoding.startsWith('utf-16')) return fail('sav.badEncoding', { encoding });
		const isUtf8 = encoding === 'utf-8';
		const text = (bytes: Uint8Array) =>
			encoding === WINDOWS ? fromWindows1252(bytes) : decoder.decode(isUtf8 ? wholeCharacters(bytes) : bytes);
		return ok({
			encoding,
			isGuess,
			decode: (bytes) => trimmed(text(withoutFill(bytes))),
			isExact: (bytes) => (isUtf8 ? wholeCharacters(bytes).length === bytes.length : ONE_BYTE.test(encoding))
		});
	} catch {
		return fail('sav.badEncoding', { encoding: label });
	}
}

const SPACE = 0x20;

/** Bytes without the spaces and zero bytes at their end. */
export function withoutFill(bytes: Uint8Array): Uint8Array {
	let end = bytes.length;
	while (end > 0 && (bytes[end - 1] === SPACE || bytes[end - 1] === 0)) end--;
	return bytes.subarray(0, end);
}

/** Text without the fill at its end. A loop, because a pattern would look at every run of spaces in the text. */
function trimmed(text: string): string {
	let end = text.length;
	while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\0')) end--;
	return text.slice(0, end);
}

/** A text cut off at the width of its variable can end within a character; the part of a character is left out. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
	let start = bytes.length - 1;
	const lowest = Math.max(0, bytes.length - 4);
	while (start > lowest && (bytes[start] & 0xc0) === 0x80) start--;
	const lead = bytes[start] ?? 0;
	const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
	return start + length > bytes.length ? bytes.subarray(0, start) : bytes;
}
