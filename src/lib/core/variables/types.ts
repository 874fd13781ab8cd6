import type { EmptyName, MeasurementLevel, ValueLabel } from '../table/types';

/**
 * What somebody has said of a variable. What is left out stays as the file has it. Values are named as the origin of the
 * dataset has them, so that the order in which things were said does not matter.
 */
export interface VariableEdit {
	/** Name of the variable in the origin of the dataset; for an answer of a `split` question, its name there. */
	variable: string;
	/** Another name. */
	name?: string;
	label?: string;
	measure?: MeasurementLevel;
	unit?: string;
	/** Survey or instrument, instead of the file's name. */
	source?: string;
	/** The item is worded the other way round. */
	reversed?: boolean;
	scale?: { min: number; max: number } | null;
	/** The answer scale that was applied. */
	scaleId?: string;
	/** Labels of the values as they are after `recode`; all of them. */
	valueLabels?: ValueLabel[];
	/** Values that are kinds of empty cell: 98 is "vet ikke". */
	empties?: { value: number | string; kind: EmptyName }[];
	/** Values that the file declares as missing and that are answers all the same. */
	kept?: (number | string)[];
	/** What cells are that the file leaves empty; `missing` where nothing is said. */
	blank?: EmptyName;
	/** Values that become others: groups that are merged or renamed, texts that become numbers. */
	recode?: { from: number | string; to: number | string }[];
	/** The texts become numbers, by `recode`. A text that is not there becomes no number, but is listed. */
	coded?: boolean;
	/** Values in the order of their categories; others follow. */
	order?: (number | string)[];
	/** A cell holds several answers: each becomes a variable of its own, beside this one. */
	split?: SplitAnswers;
	/** Left out of the dataset. */
	left?: boolean;
}

/** How a question with several answers in one cell is taken apart. */
export interface SplitAnswers {
	/** What stands between the answers; Forms writes "a;b;". */
	separator: string;
	/** The answers that become variables, 1 where chosen and 0 where not, and their names. */
	answers: { text: string; name: string }[];
	/** Labels of 0 and 1, in the words of whoever made it. */
	words: { no: string; yes: string };
}

/** What became of a value of the origin. */
export interface ValueChange {
	value: number | string;
	/** Its label in the file; '' for none. */
	label: string;
	/** Cells with it. */
	count: number;
	/** Another value, a kind of empty cell, or null: no number is known for the text yet, and its cells are empty. */
	becomes: { value: number | string } | { empty: EmptyName } | null;
	/** The file itself declares it as missing. */
	isDeclared: boolean;
}

/** An answer scale that somebody has made. */
export interface OwnScale {
	id: string;
	name: string;
	points: { value: number; label: string; synonyms: string[] }[];
}

/** A named choice of rows. */
export interface FilterSpec {
	id: string;
	/** As it is named in lists: "Samarbeid med veileder". */
	name: string;
	/** What the rows have in common, as it goes on after "som": "har hatt samarbeid med veileder"; '' or absent for none. */
	phrase?: string;
	/** The condition, as an expression over the variables (see core/derive/expression). */
	condition: string;
}
