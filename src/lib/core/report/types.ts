/**
 * A semantic table: what the cells mean, not how they look. One component shows any such table and one module per
 * format exports it. Texts are already in the reader's language (whoever builds a table is given the texts).
 */
export interface ResultTable {
	/** Stable name, used in file names and tests. */
	id: string;
	title: string;
	columns: ResultColumn[];
	rows: ResultRow[];
	/** Sentences under the table: what is counted, what is hidden, source. */
	notes: string[];
}

export interface ResultColumn {
	id: string;
	label: string;
	align: 'start' | 'end';
	/** Explains the column; shown beside its header. */
	help?: string;
}

export interface ResultRow {
	id: string;
	cells: ResultCell[];
	/** A heading row or a total is set apart from the rows it belongs to. */
	role?: 'body' | 'total';
}

/** How a number is to be shown. `share` is a fraction shown as percent. */
export type NumberFormat =
	| { kind: 'number'; decimals: number }
	| { kind: 'integer' }
	| { kind: 'share'; decimals: number }
	| { kind: 'text' };

export interface ResultCell {
	/** The unrounded value, or a text, or null for an empty cell (then `text` says why). */
	value: number | string | null;
	format: NumberFormat;
	/** Words shown instead of or after the number: "skjermet", "–". */
	text?: string;
	/** Explains this one cell. */
	note?: string;
}
