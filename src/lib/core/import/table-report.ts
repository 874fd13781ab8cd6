import type { Message } from '../outcome';
import type {
	AlternativeReading,
	CellFault,
	ColumnReading,
	ColumnType,
	DateOrder,
	DelimitedLayout,
	MarkPublisher,
	NumberFormat,
	Reason
} from '../read/delimited/types';
import type { SheetInfo } from '../read/xlsx/types';
import type { CellName, Layout, MeasurementLevel } from '../table/types';
import type { ReadChoices } from './choices';
import type { ImportReport } from './types';

/** What shows that a column tells who a person is. `time`: when somebody answered, which can show it too. */
export type PersonalContent = 'id' | 'time' | 'email' | 'name' | 'identityNumber' | 'contact';

/** Why a column is read as it is: the file says it, a workbook holds it as text, or a reason of the text reader. */
export type ColumnReason = Reason | 'stored' | 'storedAsText';

/** What was understood of a column of texts. */
export type GeneralReading = Omit<ColumnReading, 'reason'> & { reason: ColumnReason };

/** What a mark of a publisher was taken for: a kind of empty cell, the number zero, or a number still preliminary. */
export type MarkSense = Exclude<CellName, 'value'> | 'zero' | 'preliminary';

/** What was understood of a column of a general table. Counts are of the rows that are kept. */
export interface GeneralColumn {
	/** Place in the file, from 0. */
	position: number;
	/** Text of the header; '' for none. */
	header: string;
	/** Name in the table. */
	name: string;
	/** Question or description that the file gives beside the name; '' for none. */
	label: string;
	type: ColumnType;
	/** The first text of the file that is not empty, where the file holds texts. */
	sample: string;
	reason: ColumnReason;
	/** How numbers are written, where the file holds them as text. */
	number: NumberFormat | null;
	dateOrder: DateOrder | null;
	/** Day and month of every date could be exchanged. */
	isDateOrderOpen: boolean;
	/** Both readings where a text can be read in two ways; else empty. */
	alternatives: AlternativeReading[];
	ambiguousCells: number;
	decimals: number;
	/** Cells of each kind; kinds that do not occur are absent. An empty text counts as missing. */
	counts: Partial<Record<CellName, number>>;
	/** Different values; `distinctLimit` when there are as many or more. */
	distinct: number;
	range: { min: number; max: number } | null;
	/** Some of its values. */
	examples: (string | number)[];
	/** How many values have labels, and whether some are declared as missing in the file. */
	valueLabels: number;
	hasDeclaredMissing: boolean;
	measure: MeasurementLevel | null;
	marks: { mark: string; count: number; sense: MarkSense }[];
	preliminary: number;
	unreadable: number;
	printedDifferently: number;
	/** The first of each kind. */
	faults: CellFault[];
	mixture: ColumnReading['mixture'];
	/** Cells with several answers in one: "a;b;". */
	multipleAnswers: number;
	/** What it tells of a person; null: nothing that shows. */
	personal: PersonalContent | null;
	/** Its type can be chosen otherwise. */
	canChoose: boolean;
	/** Somebody chose how it is read. */
	isChosen: boolean;
}

/** Different values are counted up to here where no text is counted. */
export const DISTINCT_LIMIT = 1000;

/** Rows that were left out because of cells that could not be read, or too few or too many cells. */
export interface ExcludedRows {
	unreadable: number;
	ragged: number;
	/** Their lines, ascending, up to a hundred thousand. */
	lines: number[];
	/** The first cells that could not be read. */
	cells: { line: number; column: string; text: string }[];
}

/** The parts of a file of which one is read: sheets of a workbook, datasets of a JSON-stat file. */
export interface FileParts {
	kind: 'sheets' | 'datasets';
	list: SheetInfo[];
	/** Place of the one that was read. */
	chosen: number;
}

/** What was understood of a file that holds no indicators in Udir's layout: a survey, a table of SSB's, a workbook. */
export interface GeneralReport {
	kind: 'general';
	fileName: string;
	/** Size of the file in bytes. */
	bytes: number;
	fingerprint: string;
	layout: Layout;
	/** Rows and columns that are kept. */
	rows: number;
	columns: number;
	/** Names the layout: files with the same one are read with the same choices. */
	signature: string;
	/** What somebody chose. */
	choices: ReadChoices;
	/** The choices are those remembered from an earlier file. */
	isRemembered: boolean;
	publisher: MarkPublisher;
	/** For text files. */
	text: Pick<DelimitedLayout, 'encoding' | 'separator'> | null;
	/** Null: the file has a single one. */
	parts: FileParts | null;
	/** Line or row with the names of the columns; 0: none; null: the format has its own place for them. */
	headerRow: number | null;
	/** Lines above the names and below the table. */
	titles: string[];
	footers: string[];
	/** Rows with too few and with too many cells. */
	shortRows: number[];
	longRows: number[];
	/** Rows with a cell that cannot be read as its column; they are kept unless `excluded` says so. */
	unreadableRows: number;
	weight: string | null;
	/** All columns of the file, those too that are left out. */
	variables: GeneralColumn[];
	/** Headers of columns that were left out. */
	leftOut: string[];
	excluded: ExcludedRows | null;
	/** What the reader of the file should know: repaired, ambiguous or left out. */
	notes: Message[];
}

/** What was understood of a file, stored with its table. */
export type TableReport = ImportReport | GeneralReport;

/** Whether a report is about indicators in Udir's layout. */
export const isIndicatorReport = (report: TableReport): report is ImportReport => !('kind' in report);
