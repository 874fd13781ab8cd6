/**
 * Rows of several datasets under each other: the waves of a survey, or several instruments. Only what somebody has
 * confirmed is one variable; all others are kept, each for its own part.
 */
export interface StackOrigin {
	kind: 'stack';
	/** In the order of their rows. A dataset stands here once. */
	parts: StackPart[];
	/** The variable that says which part a row is of. */
	wave: NewVariable;
	/** The variable that names the instrument of a row; null for none. */
	source: NewVariable | null;
	/** Variables of several parts that are the same question. A variable is in one match at the most. */
	matches: StackMatch[];
	/** The variable that gathers the municipality of a row, and which rows are left out for it; null: none is gathered. */
	municipality: (NewVariable & { exclude: MunicipalityRule }) | null;
	/** The variable that gathers who answered; null: none is gathered. */
	person: (NewVariable & { sameAcross: boolean }) | null;
}

/** A variable that the stacking makes. */
export interface NewVariable {
	name: string;
	label: string;
}

/** Which rows are left out: none, those without a municipality, those with several, or both. */
export type MunicipalityRule = 'none' | 'without' | 'several' | 'both';

/** One of the datasets that are stacked. */
export interface StackPart {
	/** Its id. */
	dataset: string;
	/** What the wave variable says for its rows: 2021, or a text. */
	wave: number | string;
	/** What the source variable says for its rows; '' for the dataset's own instrument, or its name. */
	instrument: string;
	/** Variables that name the municipality: one, or several of which one is filled. They go into the gathered variable. */
	municipality: string[];
	/** The variable that says who answered; it goes into the gathered variable. */
	person: string | null;
}

/** Variables of several parts that are one question. */
export interface StackMatch {
	/** Name of the variable in the stack. */
	name: string;
	/** One for each part that asked; the others did not ask. The first says how it is labelled and measured. */
	sources: StackSource[];
}

/** A variable of a part, and what is done to its values so that they mean the same as in the first one. */
export interface StackSource {
	dataset: string;
	variable: string;
	change: StackChange | null;
}

export type StackChange =
	/** Turned on the declared scale: min + max − value. Values outside the scale are no answers on it and stay. */
	| { kind: 'turn'; min: number; max: number }
	/** Other values with the same meaning. A value that is not listed stays where it has the right type. */
	| { kind: 'recode'; values: { from: number | string; to: number | string }[] };

/** Why datasets cannot be stacked. */
export type StackCode =
	/** params: dataset. */
	| 'stack.tooFew'
	/** params: dataset, part. */
	| 'stack.partTwice'
	/** params: dataset, part, variable. A confirmed variable is not in its part any more. */
	| 'stack.noVariable'
	/** params: dataset, part, variable. It is in two matches. */
	| 'stack.matchedTwice'
	/** params: dataset. A variable that stacking makes has no name. */
	| 'stack.noName';

/** What came of one part. Rows. */
export interface PartReport {
	dataset: string;
	name: string;
	wave: number | string;
	rows: number;
	kept: number;
	/** Rows without and with several municipalities, left out or not; null when none is gathered of this part. */
	without: number | null;
	several: number | null;
	/** Different persons and municipalities among the rows that are kept; null when not gathered of this part. */
	persons: number | null;
	municipalities: number | null;
}

/** What came of a stack: records are rows; a person can have several. */
export interface StackReport {
	parts: PartReport[];
	records: number;
	persons: number | null;
	municipalities: number | null;
	/** Variables that all parts have, that several have, and that one has. */
	inAll: number;
	inSome: number;
	inOne: number;
}
