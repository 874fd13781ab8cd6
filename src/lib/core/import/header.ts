import { parsePivotPath, tidyName } from '../indicators/pivot-path';
import type { PivotPath } from '../indicators/types';
import { fail, ok, type Outcome } from '../outcome';
import { lineEndOf, readRow, unquote, type Place, type RowFormat } from './rows';
import type { ImportCode, Separator } from './types';

/** The columns before the values in Udir's exports, in Udir's order. Codes and names, never numbers. */
export const FIXED_COLUMNS = [
	'EnhetNivaa',
	'Nasjonaltkode',
	'Fylkekode',
	'Kommunekode',
	'Organisasjonsnummer',
	'Nasjonalt',
	'Fylke',
	'Kommune',
	'EnhetNavn'
] as const;
export type FixedColumn = (typeof FIXED_COLUMNS)[number];

/** Without these a row's unit is not known. */
const REQUIRED: readonly FixedColumn[] = ['EnhetNivaa', 'Kommunekode', 'Organisasjonsnummer', 'EnhetNavn'];
/** Columns that only Udir's layout for upper secondary school has. */
const UPPER_SECONDARY = ['FagNivaa', 'Vurderingsfagkode', 'Vurderingsfagnavn', 'Utdanningsprogramkode'];
const SEPARATORS: [Separator, string][] = [
	['tab', '\t'],
	['semicolon', ';'],
	['comma', ',']
];
export const MAX_COLUMNS = 10_000;

/** A column that is no fixed one. `path` is null when its name is no pivot path. */
export interface FurtherColumn {
	name: string;
	position: number;
	path: PivotPath | null;
}

/** What the header says: how rows are written, and where everything stands. */
export interface Header {
	separator: Separator;
	format: RowFormat;
	/** Line of the header. */
	line: number;
	/** The first row after the header. */
	next: Place;
	/** How many fields each row has. */
	width: number;
	fixed: Partial<Record<FixedColumn, number>>;
	further: FurtherColumn[];
	/** Positions of columns without a name; their cells must be empty. */
	unnamed: number[];
}

/**
 * Finds the header of a delimiter-separated Udir export and takes it apart. It stands in the first line that is not
 * blank, after an optional `sep=` line.
 * @param text the file's text, or its beginning
 */
export function readHeader(text: string): Outcome<Header, ImportCode> {
	const { separator: announced, place } = skipToHeader(text);
	if (place.offset >= text.length) return fail('import.empty');
	const found = splitHeader(text, announced, place);
	if (!found.ok) return found;
	const { separator, format, names, next } = found.value;
	const problem = problemOfNames(names, place.line);
	if (problem) return problem;
	const fixed: Header['fixed'] = {};
	const further: FurtherColumn[] = [];
	const unnamed: number[] = [];
	names.forEach((name, position) => {
		const isFixed = FIXED_COLUMNS.find((column) => column === name);
		if (isFixed) fixed[isFixed] = position;
		else if (name === '') unnamed.push(position);
		else further.push({ name, position, path: parsePivotPath(name) });
	});
	if (!further.some((column) => column.path)) return fail('import.noValueColumns', { line: place.line });
	return ok({ separator, format, line: place.line, next, width: names.length, fixed, further, unnamed });
}

function skipToHeader(text: string): { separator: string | null; place: Place } {
	const lineEnd = lineEndOf(text);
	let place: Place = { offset: 0, line: 1 };
	let separator: string | null = null;
	while (place.offset < text.length) {
		const found = text.indexOf(lineEnd, place.offset);
		const end = found < 0 ? text.length : found;
		const start = text.slice(place.offset, Math.min(end, place.offset + 20)).replace('\r', '');
		const isSeparatorLine = separator === null && /^"?sep=.?"?$/i.test(start);
		if (isSeparatorLine) separator = start.replaceAll('"', '')[4] ?? '\t';
		else if (end - place.offset > 20 || start.trim() !== '') break;
		place = { offset: end + 1, line: place.line + 1 };
	}
	return { separator, place };
}

interface SplitHeader {
	separator: Separator;
	format: RowFormat;
	names: string[];
	next: Place;
}

/** The separator is the one that shows the column EnhetNivaa: more certain than counting characters. */
function splitHeader(text: string, announced: string | null, place: Place): Outcome<SplitHeader, ImportCode> {
	const lineEnd = lineEndOf(text);
	const isQuotedHeader = text[place.offset] === '"';
	let firstNames: string[] = [];
	let firstProblem: Outcome<never, ImportCode> | null = null;
	for (const [separator, delimiter] of SEPARATORS) {
		// Udir's own files announce TAB and quote nothing: a quote there is part of a name.
		const quoted = isQuotedHeader || !(announced === '\t' && delimiter === '\t');
		const format: RowFormat = { delimiter, quoted, lineEnd };
		const row = readRow(text, format, place);
		if (!row.ok) {
			firstProblem ??= row;
			continue;
		}
		const names = row.value.fields.map((field) => tidyName(quoted ? field : unquote(field)));
		if (names.length > MAX_COLUMNS) {
			return fail('import.tooManyColumns', { line: place.line, columns: names.length, limit: MAX_COLUMNS });
		}
		if (names.includes('EnhetNivaa')) return ok({ separator, format, names, next: row.value.next });
		if (names.length > firstNames.length) firstNames = names;
	}
	const isUdir = text.slice(place.offset, place.offset + 200).includes('EnhetNivaa');
	return firstProblem && isUdir ? firstProblem : unknownLayout(firstNames, place.line);
}

function unknownLayout(names: string[], line: number) {
	const shown = names.slice(0, 5).map((name) => (name.length > 60 ? `${name.slice(0, 60)}…` : name));
	return fail('import.unknownLayout' as const, { line, found: shown.join(' | ') });
}

function problemOfNames(names: string[], line: number) {
	const garbled = names.find(isGarbled);
	if (garbled !== undefined)
		return fail('import.garbledText' as const, { line, text: garbled.slice(0, 200) });
	const upperSecondary = UPPER_SECONDARY.find((column) => names.includes(column));
	if (upperSecondary) return fail('import.upperSecondary' as const, { line, column: upperSecondary });
	const missing = REQUIRED.find((column) => !names.includes(column));
	if (missing) return fail('import.missingColumn' as const, { line, column: missing });
	const seen = new Set<string>();
	for (const name of names) {
		if (name !== '' && seen.has(name)) return fail('import.duplicateColumn' as const, { line, column: name });
		seen.add(name);
	}
	return null;
}

/**
 * True when a name has lost its Norwegian letters: the words "årstrinn" and "kjønn" stand in nearly every column
 * name, so a conversion that spoiled letters shows there.
 */
function isGarbled(name: string): boolean {
	if (name.includes('\ufffd') || /Ã./.test(name)) return true;
	const spoiled = (pattern: RegExp, letter: string) => {
		const found = pattern.exec(name);
		return found !== null && found[1] !== letter;
	};
	return spoiled(/\. ?([^. ]{1,3})rstrinn/, 'å') || spoiled(/alle kj([^. ]{1,3})nn(?:\.|$)/i, 'ø');
}
