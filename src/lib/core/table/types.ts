/**
 * What stands in a number cell, one byte beside each number. An empty cell is never a number:
 * - `suppressed`: the value exists but is hidden by the publisher, mostly because of few pupils
 * - `missing`: not reported
 * - `notApplicable`: cannot exist (the school does not have the grade)
 */
export const CELL = { value: 0, suppressed: 1, missing: 2, notApplicable: 3 } as const;
export type CellKind = (typeof CELL)[keyof typeof CELL];

/** The names of the kinds, by their byte. */
export const CELL_NAMES = ['value', 'suppressed', 'missing', 'notApplicable'] as const;

/** A column of text, stored once per distinct text. `codes[row]` points into `levels`. */
export interface TextColumn {
	type: 'text';
	name: string;
	levels: string[];
	codes: Uint32Array;
}

/** A column of numbers. `values[row]` is NaN wherever `kinds[row]` is not CELL.value. */
export interface NumberColumn {
	type: 'number';
	name: string;
	values: Float64Array;
	kinds: Uint8Array;
	/** The largest number of decimals in the source: the precision as published. */
	decimals: number;
}

export type Column = TextColumn | NumberColumn;

/** Who published a file: decides what its marks mean ('*' is suppressed at Udir, preliminary at SSB). */
export type Publisher = 'udir' | 'example';

/** How the file was laid out. */
export type Layout = 'udir-export' | 'udir-report-api' | 'example';

/** Where a table comes from. */
export interface TableSource {
	fileName: string;
	/** Size of the file in bytes. */
	bytes: number;
	/** A fingerprint of the file's bytes, to recognise the same file again. */
	fingerprint: string;
	publisher: Publisher;
	layout: Layout;
}

/** A columnar table: the only shape in which data are stored and passed to workers. */
export interface DataTable {
	id: string;
	name: string;
	rowCount: number;
	columns: Column[];
	/** The line of each row in the source file, counted from 1, so that every number can be traced. */
	lines: Uint32Array;
	source: TableSource;
}
