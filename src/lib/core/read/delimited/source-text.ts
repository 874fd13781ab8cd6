import { decode, decodeAs, type Decoded } from '../../import/decode';
import type { Encoding } from '../../import/types';
import { fail, ok, type Outcome } from '../../outcome';

/** A JavaScript engine holds about 500 million characters in one text; files near that are refused before they fail. */
export const MAX_BYTES = 400 * 1024 * 1024;

/** The import reader's words speak of Udir's statistics bank; those of any file are more general. */
const GENERAL_CODES: Record<string, string> = {
	'import.empty': 'delimited.empty',
	'import.zip': 'delimited.zip',
	'import.binary': 'delimited.binary',
	'import.truncated': 'delimited.truncated',
	'import.brokenEncoding': 'delimited.brokenEncoding'
};

/**
 * The text of a file of any encoding: UTF-8 and UTF-16 (either order) with and without mark, windows-1252.
 * @param bytes the whole file
 * @param encoding what it is known to be; left out, it is detected
 * @param maxBytes larger files are refused
 * @returns the text without mark and its encoding. Errors: `delimited.empty`, `.tooLarge` (bytes, limit), `.zip`,
 * `.binary` (format), `.truncated` (bytes), `.brokenEncoding` (encoding, line; 0 where not known), `.markup` (format: html,
 * xml)
 */
export function sourceText(bytes: Uint8Array, encoding?: Encoding, maxBytes = MAX_BYTES): Outcome<Decoded> {
	if (bytes.length > maxBytes) return fail('delimited.tooLarge', { bytes: bytes.length, limit: maxBytes });
	const decoded = encoding ? decodeChosen(bytes, encoding) : decode(bytes);
	if (!decoded.ok) {
		const { code, params } = decoded.problem;
		return fail(GENERAL_CODES[code] ?? code, params);
	}
	const { text } = decoded.value;
	const markup = MARKUP.exec(text.slice(0, 1000));
	if (markup) return fail('delimited.markup', { format: markup[1] ? 'html' : 'xml' });
	return text.trim() === '' ? fail('delimited.empty') : decoded;
}

/** Web pages, and XML: many systems hand them out as «Excel». */
const MARKUP = /^\s*<(?:(!doctype html|html|table|meta|style)[\s>]|\?xml\s)/i;

function decodeChosen(bytes: Uint8Array, encoding: Encoding): Outcome<Decoded> {
	if (bytes.length === 0) return fail('delimited.empty');
	const text = decodeAs(bytes, encoding);
	if (text === null) return fail('delimited.brokenEncoding', { encoding, line: 0 });
	if (text.includes('\0')) return fail('delimited.binary', { format: 'unknown' });
	return ok({ text, encoding });
}
