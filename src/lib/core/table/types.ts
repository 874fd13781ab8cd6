/**
 * What stands in a number cell, one byte beside each number. An empty cell is never a number:
 * - `suppressed`: the value exists but is hidden by the publisher, mostly because of few pupils
 * - `missing`: not reported
 * - `notApplicable`: cannot exist (the school does not have the grade)
 * - `dontKnow`: the respondent answered "vet ikke"
 * - `unanswered`: the respondent saw the question and left it
 * - `routedOut`: the respondent was never asked, because of an earlier answer
 * The last three are for surveys; indicators know the first four.
 */
export const CELL = {
	value: 0,
	suppressed: 1,
	missing: 2,
	notApplicable: 3,
	dontKnow: 4,
	unanswered: 5,
	routedOut: 6
} as const;
export type CellKind = (typeof CELL)[keyof typeof CELL];

/** The names of the kinds, by their byte. */
export const CELL_NAMES = [
	'value',
	'suppressed',
	'missing',
	'notApplicable',
	'dontKnow',
	'unanswered',
	'routedOut'
] as const;
/** The kinds that indicators know, by their byte. */
export const INDICATOR_CELL_NAMES = ['value', 'suppressed', 'missing', 'notApplicable'] as const;
/** A kind of cell that indicators know. */
export type IndicatorCellKind = Exclude<CellKind, 4 | 5 | 6>;
export type CellName = (typeof CELL_NAMES)[number];
/** A kind of empty cell, by its name. */
export type EmptyName = Exclude<CellName, 'value'>;

/** How a variable is measured, in SPSS's words. Null: the file does not say. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'scale';

/**
 * What the numbers or texts of a variable are. Dates are days, date-times seconds, times seconds of the day; percents are
 * as written with the sign (12.5 is 12.5 %), whatever the file stores.
 */
export type VariableFormat = 'number' | 'percent' | 'text' | 'date' | 'dateTime' | 'time';

export interface ValueLabel {
	value: number | string;
	label: string;
}

/** Which values of a variable its file declares as missing: kept as values, as in SPSS, until somebody says otherwise. */
export interface DeclaredMissing {
	/** Single values. */
	values: (number | string)[];
	/** A closed range of numbers; an open end is ±Infinity. Null: none. */
	range: { low: number; high: number } | null;
}

/** What a file says of a variable beside its values. */
export interface VariableFacts {
	/** The question or description; '' when the file has none. */
	label: string;
	valueLabels: ValueLabel[];
	measure: MeasurementLevel | null;
	format: VariableFormat;
	declaredMissing: DeclaredMissing;
}

/** A column of text, stored once per distinct text. `codes[row]` points into `levels`. */
export interface TextColumn {
	type: 'text';
	name: string;
	levels: string[];
	codes: Uint32Array;
	/**
	 * Kinds of the cells, where a text of '' is known to be more than missing: "vet ikke" in words. Absent where all
	 * empty cells are missing. See `cellKind`.
	 */
	kinds?: Uint8Array;
	/** What the file says of the variable; Udir's exports say nothing. */
	facts?: VariableFacts;
}

/** A column of numbers. `values[row]` is NaN wherever `kinds[row]` is not CELL.value. */
export interface NumberColumn {
	type: 'number';
	name: string;
	values: Float64Array;
	kinds: Uint8Array;
	/** The largest number of decimals in the source: the precision as published. */
	decimals: number;
	/** What the file says of the variable; Udir's exports say nothing. */
	facts?: VariableFacts;
}

export type Column = TextColumn | NumberColumn;

/** Who published a file: decides what its marks mean ('*' is suppressed at Udir, preliminary at SSB). */
export type Publisher = 'udir' | 'ssb' | 'none' | 'example';

/** How the file was laid out. The first three hold indicators in the columns that the draw knows. */
export type Layout =
	'udir-export' | 'udir-report-api' | 'example' | 'delimited' | 'xlsx' | 'json-stat' | 'sav';

/** Where a table comes from. */
export interface TableSource {
	fileName: string;
	/** Size of the file in bytes. */
	bytes: number;
	/** A fingerprint of the file's bytes, to recognise the same file again. */
	fingerprint: string;
	publisher: Publisher;
	layout: Layout;
	/** The sheet or dataset inside the file, where it holds several. */
	part?: string;
}

/** A columnar table: the only shape in which data are stored and passed to workers. */
export interface DataTable {
	id: string;
	name: string;
	rowCount: number;
	columns: Column[];
	/** The line of each row in the source file, counted from 1, so that every number can be traced. */
	lines: Uint32Array;
	/** Name of the weight variable that the file declares. */
	weight?: string | null;
	source: TableSource;
}

const INDICATOR_LAYOUTS: readonly Layout[] = ['udir-export', 'udir-report-api', 'example'];

/** Whether a table is laid out as Udir publishes indicators, so that the draw can use it. */
export const holdsIndicators = ({ layout }: TableSource): boolean => INDICATOR_LAYOUTS.includes(layout);
