import type { Message, Outcome } from '../outcome';
import type { DataTable, Layout } from '../table/types';

/**
 * Why a file cannot be read. Every problem carries `file`; those found in a row carry `line` (1-based in the file;
 * for the report API the ordinal of the row) and, where it makes sense, `column` (the column's name) and `text`.
 */
export const IMPORT_CODES = [
	/** No bytes, or nothing but spaces. */
	'import.empty',
	/** params: bytes, limit. */
	'import.tooLarge',
	/** A zip archive, which an Excel workbook is too. */
	'import.zip',
	/** Not text. params: format (pdf, excel, spss, gzip or unknown). */
	'import.binary',
	/** UTF-16 with an odd number of bytes: the end is missing. params: bytes. */
	'import.truncated',
	/** Mostly one encoding, but with bytes that are not part of it. params: encoding, line (0 where not known). */
	'import.brokenEncoding',
	/** The Norwegian letters of the header were lost in an earlier conversion. params: line, text. */
	'import.garbledText',
	/** Text, but not an Udir export that is known. params: line, found (the first column names). */
	'import.unknownLayout',
	/** JSON that is no answer of Udir's report API. params: found (the first keys). */
	'import.unknownJson',
	/** A program, a document or a licence by its name, not data. */
	'import.notData',
	/** Begins like JSON but is not. */
	'import.badJson',
	/** Udir's layout for upper secondary school. params: line, column (the one it was recognised by). */
	'import.upperSecondary',
	/** params: line, column. */
	'import.missingColumn',
	/** params: line, column. */
	'import.duplicateColumn',
	/** A column with cells but no name. params: line, position (1-based). */
	'import.unnamedColumn',
	/** params: line, columns, limit. */
	'import.tooManyColumns',
	/** No column has a name that begins with a school year. params: line. */
	'import.noValueColumns',
	/** A header without rows. params: line. */
	'import.noRows',
	/** params: line, expected, found. */
	'import.fieldCount',
	/** A quote that is not closed, or text after the closing quote. params: line. */
	'import.badQuote',
	/** params: line, limit. */
	'import.lineTooLong',
	/** EnhetNivaa is not 1–4. params: line, column, text. */
	'import.badLevel',
	/** params: line, column, text. */
	'import.badCountyNumber',
	/** params: line, column, text. */
	'import.badMunicipalityNumber',
	/** params: line, column, text. */
	'import.badOrganisationNumber',
	/** The two codes of an area differ in one row. params: line, column, text, otherColumn, otherText. */
	'import.codesDisagree',
	/** A number where the name of the unit should stand: columns are swapped. params: line, column, text. */
	'import.nameIsNumber',
	/** params: line, firstLine, text (the unit's number). */
	'import.duplicateUnit',
	/** The report has no rows: the publisher has no figures for the choice that was made. */
	'import.api.empty',
	/** A row of the answer is not as expected. params: line. */
	'import.api.badRow',
	/** The columns of the answer are not as expected. params: found. */
	'import.api.unknownColumns',
	/** A school's row without its municipality among the rows. params: line, text. */
	'import.api.schoolWithoutMunicipality',
	/** The unit is named only, and the unit is a school. params: text. */
	'import.api.schoolByName',
	/** The unit is named only, and no or several areas have the name. params: text, count. */
	'import.api.unknownName',
	/** Something that no reader foresaw; a defect of the program. params: reason. */
	'import.failed'
] as const;
export type ImportCode = (typeof IMPORT_CODES)[number];

/** What was mended while reading, and said so. */
export const REPAIR_CODES = [
	/** Leading zeros of codes, lost in a spreadsheet. params: column, count, line (the first), text, repaired. */
	'import.repair.leadingZero'
] as const;

/** What the reader of the report should look at before storing. */
export const WARNING_CODES = [
	/** The last line has no line end: it may be cut. params: line. */
	'import.warning.noFinalNewline',
	/** A column of values with decimals by nature, and not one has any. params: column, count. */
	'import.warning.decimalsLost',
	/** Values outside what the unit allows. params: column, count, line (the first), text, low, high. */
	'import.warning.implausible',
	/** Not one number in the column, but sentences. params: column, count. */
	'import.warning.onlySentences',
	/** Characters that were lost in an earlier conversion (U+FFFD). params: count, line (the first). */
	'import.warning.lostCharacters',
	/** The report API's rows below the index (single questions) are not read. params: count. */
	'import.warning.questionsLeftOut'
] as const;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Separator = 'tab' | 'semicolon' | 'comma';

/** 1 country, 2 county, 3 municipality, 4 school. */
export type Level = 1 | 2 | 3 | 4;

/** How many number cells there are of each kind. `sentences` are among the missing. */
export interface CellCounts {
	values: number;
	suppressed: number;
	missing: number;
	sentences: number;
}

export interface LevelCounts extends CellCounts {
	level: Level;
	units: number;
}

/** What a value column was taken for. */
export type ColumnRole = 'value' | 'halfWidth' | 'pupils' | 'unassigned';

export interface ColumnReport extends CellCounts {
	/** Name as printed. */
	name: string;
	/** The path without year and marks. */
	series: string;
	year: string;
	preliminary: boolean;
	afterBreak: boolean;
	role: ColumnRole;
	/** Id of the known indicator whose values, uncertainty or pupils it holds; null when unassigned. */
	indicator: string | null;
	/** The largest number of decimals printed. */
	decimals: number;
}

/** A number cell with something else in it. The cell is missing. */
export interface Sentence {
	line: number;
	column: string;
	/** At most 200 characters. */
	text: string;
}

/** What was understood of a file: shown before anything is stored. */
export interface ImportReport {
	fileName: string;
	bytes: number;
	fingerprint: string;
	encoding: Encoding;
	/** Null for JSON. */
	separator: Separator | null;
	layout: Layout;
	rows: number;
	/** School years in ascending order; preliminary when any column of the year is marked so. */
	years: { year: string; preliminary: boolean }[];
	subjects: string[];
	grades: number[];
	owners: string[];
	genders: string[];
	levels: LevelCounts[];
	columns: ColumnReport[];
	/** Series of value columns that no known indicator uses: can be assigned by hand. */
	unassigned: string[];
	/** Columns that are neither fixed columns nor pivot paths; kept as text. */
	otherColumns: string[];
	/** The first hundred sentences found in number cells, and how many there are. */
	sentences: { count: number; first: Sentence[] };
	/** Series and years with a break column. */
	breaks: { series: string; year: string }[];
	repairs: Message[];
	warnings: Message[];
}

export interface ImportOptions {
	/**
	 * Numbers of the counties (level 2) or municipalities (level 3) with a name; the county's name where it is known.
	 * Needed only for the report API's answers that name their unit without its number.
	 */
	findByName?: (level: 2 | 3, name: string, countyName: string) => string[];
}

/** A file that was read. */
export interface ImportedFile {
	table: DataTable;
	report: ImportReport;
}

export type ImportOutcome = Outcome<ImportedFile, ImportCode>;

/** What is known of a file before its text is read. */
export interface FileFacts {
	fileName: string;
	bytes: number;
	fingerprint: string;
	encoding: Encoding;
}
