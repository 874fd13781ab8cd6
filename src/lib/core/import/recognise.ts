import { fail, ok, type Outcome } from '../outcome';
import { decodePrefix, detectEncoding } from './decode';
import { readHeader } from './header';
import { binaryFormat } from './sniff';

/** What a file is, by its content; its name is never asked. */
export type FileKind =
	| 'sav'
	| 'workbook'
	| 'json'
	/** An export of Udir's statistics bank, perhaps a damaged one. */
	| 'udir'
	/** An export of Udir's that the draw cannot use: upper secondary school, or one without value columns. */
	| 'udirOther'
	| 'text';

/** A file that is not read, and what it is instead. params: format. */
export type RecogniseCode = 'general.empty' | 'general.format';

/** Formats by the bytes they begin with, that are no tables we read. */
const OTHERS: [string, number[]][] = [
	['image', [0x89, 0x50, 0x4e, 0x47]],
	['image', [0xff, 0xd8, 0xff]],
	['image', [0x47, 0x49, 0x46, 0x38]],
	['parquet', [0x50, 0x41, 0x52, 0x31]],
	['sas', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xc2, 0xea, 0x81, 0x60]],
	['archive', [0x37, 0x7a, 0xbc, 0xaf]],
	['archive', [0x52, 0x61, 0x72, 0x21]]
];

/** Texts that are no tables, by how they begin. */
const TEXTS: [string, RegExp][] = [
	['stata', /^<stata_dta>/],
	['portable', /^ASCII SPSS PORT FILE/],
	['html', /^<(?:!doctype|html|head|meta|body|table|div)\b/i],
	['xml', /^<\?xml\b|^<[a-z][\w:.-]*(?:\s[^<>]*)?>\s*</i],
	['rtf', /^\{\\rtf/]
];

/** How much of a text is looked at. Headers of Udir's exports have some thousand characters. */
const LOOK = 20_000;

const startsWith = (bytes: Uint8Array, wanted: readonly number[], at = 0): boolean =>
	wanted.every((byte, place) => bytes[at + place] === byte);

/** SPSS encrypts with a header of its own, in which this word begins at the ninth byte. */
const ENCRYPTED_SAV = [...'ENCRYPTEDSAV'].map((letter) => letter.charCodeAt(0));

/**
 * Recognises what a file is by its content, from its beginning alone: also a workbook that is called csv.
 * @param bytes the whole file
 * @param isText somebody chose an encoding: bytes that look like no text are text all the same
 */
export function recognise(bytes: Uint8Array, isText = false): Outcome<FileKind, RecogniseCode> {
	if (bytes.length === 0) return fail('general.empty');
	const binary = binaryFormat(bytes);
	if (binary === 'zip' || binary === 'excel') return ok('workbook');
	if (binary === 'spss' || startsWith(bytes, ENCRYPTED_SAV, 8)) return ok('sav');
	const other = binary ?? OTHERS.find(([, signature]) => startsWith(bytes, signature))?.[0];
	if (other !== undefined) return fail('general.format', { format: other });
	const encoding = detectEncoding(bytes);
	if (!encoding.ok) return isText ? ok('text') : fail('general.format', { format: 'unknown' });
	const beginning = decodePrefix(bytes, encoding.value);
	const text = beginning
		.slice(0, LOOK)
		.replace(/^\ufeff/, '')
		.trimStart();
	if (text === '' && beginning.trim() === '') return fail('general.empty');
	const named = TEXTS.find(([, pattern]) => pattern.test(text));
	if (named) return fail('general.format', { format: named[0] });
	if (isJson(text)) return ok('json');
	return ok(text.includes('EnhetNivaa') ? udirKind(beginning) : 'text');
}

/** An object, or a list of things that no table begins with: "[1;2" can be a header. */
const isJson = (text: string): boolean => /^\{\s*(?:"|\}|$)|^\[\s*(?:[[{"\]]|$)/.test(text);

function udirKind(beginning: string): FileKind {
	const header = readHeader(beginning);
	if (header.ok) return 'udir';
	const { code } = header.problem;
	if (code === 'import.upperSecondary' || code === 'import.noValueColumns') return 'udirOther';
	return code === 'import.unknownLayout' ? 'text' : 'udir';
}
