import type { Message } from '../outcome';

/**
 * A text of a result as the core gives it: as it stands in the data, or a code that the catalogues word. `inWords`
 * (words.ts) makes the reader's text of it.
 */
export type Text = string | Message;

/**
 * A semantic table: what the cells mean, not how they look. One component shows any such table and one module per
 * format exports it.
 * @typeParam T what its texts are: `string` once they are in the reader's language, `Text` before
 */
export interface ResultTable<T = string> {
	/** Stable name, used in file names, references to cells, and tests. */
	id: string;
	title: T;
	columns: ResultColumn<T>[];
	rows: ResultRow<T>[];
	/** Sentences under the table: what is counted, what is hidden, source. */
	notes: T[];
	/**
	 * How many leading columns name the row; absent for one. Of equal names below each other in all but the last of them
	 * only the first is shown (a cell over several rows).
	 */
	rowHeaders?: number;
}

export interface ResultColumn<T = string> {
	/** Stable: of what the column means, not of its place. */
	id: string;
	label: T;
	align: 'start' | 'end';
	/** Explains the column; shown beside its header. */
	help?: T;
	/** Headers above the column, the outermost first; neighbours with equal ones share a cell. */
	above?: T[];
}

export interface ResultRow<T = string> {
	/** Stable: of what the row means, not of its place. */
	id: string;
	cells: ResultCell<T>[];
	/** A total is set apart from the rows it belongs to; a heading row names the ones that follow. */
	role?: 'body' | 'total' | 'heading';
}

/**
 * How a number is to be shown. `share` is a fraction shown as percent, `percent` the same without the sign (the title
 * says percent). `p` is a p value, with three decimals where none are given ("< ,001" below 0.001), `coefficient` a number between −1 and 1; both without the
 * zero before the mark where that is chosen.
 */
export type NumberFormat =
	| { kind: 'number'; decimals: number }
	| { kind: 'integer' }
	| { kind: 'share'; decimals: number }
	| { kind: 'percent'; decimals: number }
	| { kind: 'p'; decimals?: number }
	| { kind: 'coefficient'; decimals: number }
	/** A count in parentheses, as the reports print N: (186). */
	| { kind: 'bracketed' }
	| { kind: 'text' };

export interface ResultCell<T = string> {
	/** The unrounded value, or a text, or null for an empty cell (then `text` says why). */
	value: number | T | null;
	format: NumberFormat;
	/** Words shown instead of or after the number: "skjermet", "–", stars. */
	text?: T;
	/** Explains this one cell. */
	note?: T;
	/** Number of rows (persons, units) that the number is of. */
	n?: number;
}

/** An axis of numbers. */
export interface Axis<T = string> {
	label: T;
	/** Ends of the axis where they are given: a scale of 1 to 5. */
	range?: { min: number; max: number };
	format: NumberFormat;
}

/** A plot as data: what it shows, never how it looks. The same numbers stand in a table beside it. */
export type ResultPlot<T = string> = PlotFacts<T> &
	(StackedPlot<T> | DotPlot<T> | LinePlot<T> | ScatterPlot<T> | HeatPlot<T> | HistogramPlot<T>);

interface PlotFacts<T> {
	/** Stable name. */
	id: string;
	title: T;
	/** What it shows, for readers who cannot see it. */
	description: T;
	notes: T[];
}

/** Stacked bars of shares that diverge from a middle. */
export interface StackedPlot<T = string> {
	kind: 'stacked';
	/** The parts of each bar in their order, from the most negative; `aside` stands apart from the others. */
	parts: { id: string; label: T; side: 'negative' | 'middle' | 'positive' | 'aside' }[];
	bars: {
		id: string;
		label: T;
		/** Headings of the bar, the outermost first. */
		above?: T[];
		/** The fractions of the parts, as the table has them; null where the bar is hidden. */
		shares: (number | null)[];
		n: number;
	}[];
}

/** Values with intervals, one line for each name. */
export interface DotPlot<T = string> {
	kind: 'dots';
	axis: Axis<T>;
	/** A line that values are read against: zero, the middle of a scale. */
	reference?: { value: number; label: T };
	series: { id: string; label: T }[];
	rows: {
		id: string;
		label: T;
		above?: T[];
		/** One for each series, or null. */
		points: ({ value: number; low: number | null; high: number | null; n: number | null } | null)[];
	}[];
}

/** Lines over ordered places: waves, numbers of factors. */
export interface LinePlot<T = string> {
	kind: 'lines';
	/** The places along the line, in their order. */
	places: T[];
	placesLabel: T;
	axis: Axis<T>;
	series: {
		id: string;
		label: T;
		/** One for each place, or null. */
		points: ({ value: number; low: number | null; high: number | null } | null)[];
	}[];
	reference?: { value: number; label: T };
}

/** Points in a plane. */
export interface ScatterPlot<T = string> {
	kind: 'scatter';
	x: Axis<T>;
	y: Axis<T>;
	points: { x: number; y: number; label: T | null }[];
	/** Lines that the points are read against. */
	lines: { from: { x: number; y: number }; to: { x: number; y: number }; label: T }[];
}

/** A matrix of numbers in colours. */
export interface HeatPlot<T = string> {
	kind: 'heat';
	rows: T[];
	columns: T[];
	/** By row; null for a cell without a number. */
	values: (number | null)[][];
	range: { min: number; max: number };
	format: NumberFormat;
}

/** Counts in parts of a range. */
export interface HistogramPlot<T = string> {
	kind: 'histogram';
	axis: Axis<T>;
	/** One more than counts. */
	edges: number[];
	series: { id: string; label: T; counts: number[] }[];
}
