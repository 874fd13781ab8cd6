import { fail, ok, type Outcome } from '../outcome';
import type { ImportCode } from './types';

/** Longer lines are no rows of a table; refusing them keeps reading within bounds. */
export const MAX_LINE = 1_000_000;

/** A place in a text, and the line (1-based) it stands in. */
export interface Place {
	offset: number;
	line: number;
}

/** A row and where it began; `next` is the place after it. */
export interface Row {
	fields: string[];
	line: number;
	next: Place;
}

export interface RowFormat {
	delimiter: string;
	/** Fields may stand in double quotes (with doubled quotes, delimiters and line breaks inside). */
	quoted: boolean;
	/** What ends a line: LF (a CR before it belongs to it), or CR in files of old Macintoshes. */
	lineEnd: '\n' | '\r';
}

/** The line end a text uses. */
export const lineEndOf = (text: string): '\n' | '\r' =>
	text.includes('\n') || !text.includes('\r') ? '\n' : '\r';

/**
 * Reads one row. Lines without quotes are split at once; the others are read character by character as a
 * spreadsheet writes them (RFC 4180).
 * @param text the whole text
 * @param format delimiter, quoting and line end
 * @param place where the row begins; must lie within the text
 */
export function readRow(text: string, format: RowFormat, place: Place): Outcome<Row, ImportCode> {
	const { offset, line } = place;
	const found = text.indexOf(format.lineEnd, offset);
	const end = found < 0 ? text.length : found;
	if (end - offset > MAX_LINE) return fail('import.lineTooLong', { line, limit: MAX_LINE });
	const content = text.slice(offset, end > offset && text[end - 1] === '\r' ? end - 1 : end);
	if (format.quoted && content.includes('"')) return readQuotedRow(text, format, place);
	return ok({ fields: content.split(format.delimiter), line, next: { offset: end + 1, line: line + 1 } });
}

function readQuotedRow(text: string, format: RowFormat, place: Place): Outcome<Row, ImportCode> {
	const fields: string[] = [];
	let { offset, line } = place;
	for (;;) {
		const field = text[offset] === '"' ? readQuotedField(text, offset) : readPlainField(text, offset, format);
		if (!field || field.end - place.offset > MAX_LINE) return fail('import.badQuote', { line: place.line });
		fields.push(field.text);
		line += countOf(field.text, format.lineEnd);
		offset = field.end;
		if (text[offset] === format.delimiter) {
			offset++;
			continue;
		}
		if (text[offset] === '\r' && text[offset + 1] === '\n') offset++;
		if (offset < text.length && text[offset] !== format.lineEnd)
			return fail('import.badQuote', { line: place.line });
		return ok({ fields, line: place.line, next: { offset: offset + 1, line: line + 1 } });
	}
}

interface Field {
	text: string;
	/** Offset after the field. */
	end: number;
}

function readQuotedField(text: string, start: number): Field | null {
	let from = start + 1;
	let content = '';
	for (;;) {
		const quote = text.indexOf('"', from);
		if (quote < 0) return null;
		content += text.slice(from, quote);
		if (text[quote + 1] !== '"') return { text: content, end: quote + 1 };
		content += '"';
		from = quote + 2;
		if (from - start > MAX_LINE) return null;
	}
}

function readPlainField(text: string, start: number, format: RowFormat): Field {
	let end = start;
	while (end < text.length && text[end] !== format.delimiter && text[end] !== format.lineEnd) end++;
	const isBeforeLf = text[end - 1] === '\r' && end > start && (end === text.length || text[end] === '\n');
	const to = isBeforeLf ? end - 1 : end;
	return { text: text.slice(start, to), end: isBeforeLf && end < text.length ? to : end };
}

function countOf(text: string, character: string): number {
	let count = 0;
	for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
	return count;
}

/**
 * A field of a file that is written without quoting, but that a program may have quoted all the same: the outer
 * quotes are taken off when the field is quoted as a whole.
 */
export function unquote(field: string): string {
	if (field.length < 2 || field[0] !== '"' || field[field.length - 1] !== '"') return field;
	const inner = field.slice(1, -1);
	return inner.replaceAll('""', '').includes('"') ? field : inner.replaceAll('""', '"');
}

/** True for a row with nothing in it: a blank line, or delimiters only. */
export const isBlank = (fields: string[]): boolean => fields.every((field) => field.trim() === '');
