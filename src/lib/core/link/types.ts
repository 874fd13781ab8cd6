/** Which municipality numbers a link is made in: those of 2024 and later, or of 2020–2023. */
export type Vintage = 2024 | 2020;

/** The built-in register as a dataset: one row a municipality. An invented country has one register of its own. */
export interface RegisterOrigin {
	kind: 'register';
	vintage: Vintage;
}

/** What somebody has decided that a text means. */
export interface KeyDecision {
	/** The cell as it stands in the table, without spaces around it. */
	text: string;
	/** A municipality number, or null: no municipality. */
	number: string | null;
}

/** A variable that names municipalities, by number or by name. */
export interface MunicipalityKey {
	variable: string;
	/** A variable with the county, to tell namesakes apart; null for none. */
	county: string | null;
	decisions: KeyDecision[];
}

/** How rows of two tables find each other. */
export type JoinKeys =
	| { kind: 'municipality'; vintage: Vintage; left: MunicipalityKey; right: MunicipalityKey }
	/** All pairs must be equal: as numbers where one of the two holds numbers, else as texts. */
	| { kind: 'equal'; pairs: { left: string; right: string }[] };

/** Some rows of a table: those with one of some values, or those that pass a filter of the table. */
export type RowChoice =
	{ kind: 'values'; variable: string; values: string[] } | { kind: 'filter'; filter: string };

/** Where the value of a new variable comes from. `wave` is a value of the wave variable as text, '' for all rows. */
export type LinkedSource =
	/** One variable for all rows. */
	| { kind: 'same'; variable: string }
	/** A variable of a series for each wave: of "Frie inntekter" that of 2020 for answers from 2021. Null: none. */
	| { kind: 'wide'; series: string; byWave: { wave: string; variable: string | null }[] }
	/** One variable, in rows of another year for each wave. Null: none. */
	| { kind: 'long'; variable: string; byWave: { wave: string; year: string | null }[] };

/**
 * What becomes of several old municipalities that are one now: their sum, their mean weighted by `weight` of the join,
 * or nothing, since nobody can know from numbers alone whether they may be added.
 */
export type MergedRule = 'missing' | 'sum' | 'weightedMean';

/** A variable that a link brings. */
export interface LinkedVariable {
	name: string;
	from: LinkedSource;
	merged: MergedRule;
}

/** What becomes of several rows with the same key: the link is refused, or a stated rule makes them one. */
export type SeveralRule = 'refuse' | 'first' | 'mean' | 'sum';

/** One table that variables are fetched from. */
export interface LinkJoin {
	/** Id of the dataset. */
	right: string;
	keys: JoinKeys;
	/** Which of its rows are used; null for all. */
	only: RowChoice | null;
	/** The variable of the left table that says which survey wave a row belongs to; null for none. */
	wave: string | null;
	/** The variable with the year of a row, where the right table has a row for each year; null for none. */
	year: string | null;
	several: SeveralRule;
	/** A variable of the right table with inhabitants or the like, for weighted means; null for none. */
	weight: string | null;
	variables: LinkedVariable[];
}

/** Rows of one dataset with variables fetched from others. No row is lost or added. */
export interface LinkOrigin {
	kind: 'link';
	/** Id of the dataset whose rows are kept. */
	left: string;
	joins: LinkJoin[];
}

/** Why a link cannot be made. */
export type LinkCode =
	/** params: table, count, list. Several rows for one key, and no rule for them. */
	| 'link.severalRows'
	/** params: table. No keys are chosen. */
	| 'link.noKeys'
	/** params: table. The filter that chooses its rows is not there or cannot be applied. */
	| 'link.noFilter'
	/** params: variable. Its values are numbers for one wave and texts for another. */
	| 'link.mixedTypes'
	/** The municipalities of 2020 are not at hand. */
	| 'link.noRegister';
