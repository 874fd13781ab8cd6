import type { EmptyName } from '../table/types';

/**
 * A frequency table that somebody has typed or pasted, as rows. Each item is a variable of its own, and each row is an
 * answer to one item: how the same person answered different items is not known from counts.
 */
export interface CountsOrigin {
	kind: 'counts';
	/** Where the numbers were published: "AFI-rapport 2024:04, tabell 4.1"; '' for none. */
	published: string;
	/** In the order of the table. */
	answers: CountedAnswer[];
	/** The columns of the table; one of '' when answers are not divided. */
	groups: string[];
	/** The variable that the columns become; null when there is one column without a name. */
	group: { name: string; label: string } | null;
	items: CountedItem[];
	/** One row for each answer that occurs, with its count as a weight; or one for each person who gave it. */
	rows: 'weighted' | 'expanded';
	/** Name of the weight, and its label. */
	weight: { name: string; label: string };
}

/** An answer that can be given: a value, or a kind of empty cell. */
export type CountedAnswer = { label: string } & ({ value: number } | { empty: EmptyName });

/** A question and how often each answer was given. */
export interface CountedItem {
	name: string;
	label: string;
	/** Persons, [answer][group]; null: not known, and no row. */
	counts: (number | null)[][];
	/** The table as it was printed, when the counts are reconstructed from it; null when counts were typed. */
	printed: PrintedPercents | null;
}

/** Percents as they were printed. */
export interface PrintedPercents {
	/** [answer][group]; null: not printed. */
	percents: (number | null)[][];
	/** Persons in each group; null: not printed. */
	n: (number | null)[];
	/** Means in each group, where they were printed, with how many decimals. */
	means: (number | null)[];
	meanDecimals: number;
	/** Decimals of the percents. */
	decimals: number;
	/** Rounded once, or first to one decimal and then to a whole (as tables from SPSS typed by hand). */
	rounding: 'once' | 'twice';
	/** How sure the counts of each group are: the only ones possible, chosen among a few, or the nearest of many. */
	verdicts: ('unique' | 'few' | 'many')[];
}

/** Why counts cannot become rows. */
export type CountsCode =
	/** params: dataset. */
	| 'counts.nothing'
	/** params: dataset, item, answer, group. */
	| 'counts.notACount'
	/** params: dataset, count, limit. */
	| 'counts.tooManyRows'
	/** params: dataset, name. */
	| 'counts.nameTwice';
