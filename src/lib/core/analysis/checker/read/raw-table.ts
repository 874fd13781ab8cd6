/** A table as it was pasted, before anybody has said what its numbers are. */
export interface RawTable {
	/** Its caption, where one was pasted with it: "Tabell 4.6 …". */
	title: string;
	/** A label for each column of `cells`; '' where none could be told. */
	columns: string[];
	rows: { label: string; cells: string[] }[];
	/** Lines below the table. */
	notes: string[];
}

/** A caption of a table. */
export const CAPTION = /^\s*(?:<b>|\*\*)?\s*(?:tabell|table)\s*V?\d/i;

/** A count with its percent in one cell: "19 (54%)". */
export const PAIR = /^([\d \u00a0\u202f]{1,12})\s*\((\s*\d{1,3}(?:[.,]\d{1,3})?\s*(?:%|prosent)?\s*)\)$/i;
