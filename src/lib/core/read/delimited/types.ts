import type { Encoding } from '../../import/types';
import type { ReadTable } from '../types';

/** What stands between the cells of a row. */
export type Separator = '\t' | ';' | ',' | '|';

/** Whose marks stand in number cells: '*' is preliminary at SSB and suppressed at Udir. */
export type MarkPublisher = 'ssb' | 'udir' | 'none';

export type DecimalMark = 'comma' | 'point';

/** `space` is a plain, no-break or narrow no-break space. */
export type ThousandsMark = 'none' | 'space' | 'point' | 'comma' | 'apostrophe';

/** How the numbers of a column are written. */
export interface NumberFormat {
	decimal: DecimalMark;
	thousands: ThousandsMark;
	/** A percent sign stands after the numbers; the value is the number as written (12,5 % is 12.5). */
	percent: boolean;
	/** No zero stands before the decimal mark: ",5" (as SPSS prints p and r). */
	bareFraction: boolean;
}

/** The order of the parts of a date. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** What a column is read as. */
export type ColumnType = 'text' | 'number' | 'percent' | 'date' | 'dateTime' | 'time';

/** What somebody has decided about a column instead of what was detected. */
export interface ColumnChoice {
	/** Position of the column, from 0. */
	column: number;
	type?: ColumnType;
	decimal?: DecimalMark;
	thousands?: ThousandsMark;
	dateOrder?: DateOrder;
}

/** Every choice of the reader can be overruled; what is left out is detected. Plain data: can be kept in a recipe. */
export interface DelimitedOptions {
	encoding?: Encoding;
	separator?: Separator;
	/** False: quotes are ordinary characters. */
	quoted?: boolean;
	/** Line of the header (1-based in the file); 0: the file has no header. */
	headerLine?: number;
	publisher?: MarkPublisher;
	columns?: ColumnChoice[];
	/** Rows with too few or too many cells: kept (padded, cut) or left out. Default: kept. */
	raggedRows?: 'keep' | 'leaveOut';
	/** Larger files are refused. */
	maxBytes?: number;
	/** Tables with more cells are refused. */
	maxCells?: number;
}

/**
 * Why a column is read as it is; the interface words it. The ones about "1.234" are the evidence by which one of two
 * readings was picked.
 */
export type Reason =
	| 'chosen'
	| 'empty'
	| 'text'
	| 'mixed'
	| 'leadingZeros'
	| 'identifier'
	| 'plain'
	| 'ownDecimals'
	| 'ownThousands'
	| 'otherMark'
	| 'ungroupedNumbers'
	| 'separator'
	| 'otherColumns'
	| 'smallNumbers'
	| 'noEvidence'
	| 'dates';

/** One of the two ways to read a text such as "1.234". */
export interface AlternativeReading {
	format: NumberFormat;
	text: string;
	value: number;
	isPicked: boolean;
}

/** A cell that is not as its column. Unreadable cells are missing in the table; the others have a value. */
export interface CellFault {
	line: number;
	text: string;
	/** `printedDifferently`: printed again in the column's format the number is not the text of the file. */
	kind: 'unreadable' | 'printedDifferently';
}

/** What was understood of a column. */
export interface ColumnReading {
	position: number;
	/** The text of the header. */
	header: string;
	/** The column's unique name. */
	name: string;
	type: ColumnType;
	/** The first text that is not empty, at most 80 characters. */
	sample: string;
	reason: Reason;
	/** For numbers and percents. */
	number: NumberFormat | null;
	/** For dates and date-times. */
	dateOrder: DateOrder | null;
	/** True when day and month of every date could be exchanged. */
	isDateOrderOpen: boolean;
	/** Both readings where a text can be read in two ways; else empty. */
	alternatives: AlternativeReading[];
	/** Cells with texts that can be read in two ways. */
	ambiguousCells: number;
	distinct: number;
	empty: number;
	unreadable: number;
	printedDifferently: number;
	/** The first hundred of each kind. */
	faults: CellFault[];
	/** In a column of reason `mixed`: how many cells are numbers, how many are not, and one that is not. */
	mixture: { numbers: number; others: number; text: string } | null;
	/** Marks of the publisher, how often each stands in the column. */
	marks: { mark: string; count: number }[];
	/** Values with the mark for preliminary figures. */
	preliminary: number;
	/** Cells written as Forms writes several answers: "a;b;". */
	multipleAnswers: number;
}

/** How the file is laid out. */
export interface DelimitedLayout {
	encoding: Encoding;
	separator: Separator;
	quoted: boolean;
	/** 0: no header. */
	headerLine: number;
	/** Lines before the header. */
	titles: string[];
	/** Lines after the table, as some exports write sources and remarks. */
	footers: string[];
	publisher: MarkPublisher;
	/** Lines of rows with too few and with too many cells. */
	shortRows: number[];
	longRows: number[];
}

/** Told how much of the work is done, 0–1. */
export type Progress = (done: number) => void;

/** A file as read, with everything a person may want to see and change before using it. */
export interface DelimitedReading {
	table: ReadTable;
	layout: DelimitedLayout;
	columns: ColumnReading[];
	/** Rows of the table (from 0, ascending) with a cell that cannot be read as its column. */
	unreadableRows: Uint32Array;
}
