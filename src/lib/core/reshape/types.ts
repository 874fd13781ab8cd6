/** A dataset turned: columns that hold years or categories become rows, or rows become columns. */
export interface ReshapeOrigin {
	kind: 'reshape';
	/** Id of the dataset that is turned. */
	dataset: string;
	shape: LongShape | WideShape;
}

/** Wide → long: each row becomes as many rows as there are cases. */
export interface LongShape {
	to: 'long';
	/** Variables that are repeated on each of the new rows. */
	keep: string[];
	/** Variables that say what the columns were of: the year, the sex. */
	dimensions: { name: string; label: string }[];
	/** Variables that hold what stood in the columns. */
	measures: { name: string; label: string }[];
	/** One for each new row of an old one. */
	cases: LongCase[];
	/** Rows in which every measure is missing are left out (other kinds of empty cell are kept). */
	skipMissing: boolean;
}

/** What becomes a row: the values of the dimensions, and the column of each measure. */
export interface LongCase {
	values: (number | string)[];
	/** Name of the variable that holds the measure for this case; null where there is none. */
	columns: (string | null)[];
}

/** Long → wide: rows with the same keys become one, with a column for each value of the spread variables. */
export interface WideShape {
	to: 'wide';
	keys: string[];
	spread: string[];
	values: string[];
}

/** Why a dataset cannot be turned. */
export type ReshapeCode =
	/** params: dataset, variable. */
	| 'reshape.noVariable'
	/** params: dataset, variable. It is used in two ways. */
	| 'reshape.usedTwice'
	/** params: dataset. Nothing is chosen that could be turned. */
	| 'reshape.nothing'
	/** params: dataset, count, limit. */
	| 'reshape.tooManyRows'
	| 'reshape.tooManyColumns'
	/** params: dataset, count, list. Rows with the same keys and the same value; the list names some and their lines. */
	| 'reshape.duplicates';
