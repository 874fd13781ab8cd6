import type { DataFacts } from '../types';

/** How answers fall on the steps of a scale, for items and groups: the table that evaluations print most. */
export interface LikertSpec extends DataFacts {
	type: 'likert';
	/** Variables, each answered on a scale of few steps. */
	items: string[];
	/** Variables whose values are the groups, the outer first; at most two. */
	groups: string[];
	/** What stands outermost in the header. */
	nesting: 'items' | 'groups';
	/** A column with all rows beside those of the groups. */
	all: boolean;
	/** Groups that have a label but no rows are shown, with dashes. */
	emptyGroups: boolean;
	/** "Vet ikke" is always out of the mean: in the base of the percents (ours and AFI's), out of it, or in it without a row. */
	dontKnow: 'inBase' | 'outside' | 'hidden';
	show: 'percent' | 'count' | 'both';
	/** Decimals of percents. */
	decimals: number;
	/** Rounded once, or first to one decimal and then to a whole, as tables from SPSS that were typed by hand. */
	rounding: 'once' | 'twice';
	/** What stands at the bottom: the sum of the percents as printed, or 100. */
	total: 'sum' | 'hundred';
	/** The highest step first, or the lowest. */
	order: 'descending' | 'ascending';
	mean: boolean;
	sd: boolean;
	/** Words after a standard deviation above a limit; null for none. Empty words: the catalogue's. */
	spreadFlag: { above: number; words: string } | null;
	/** Marks means above and below the middle of the scale. */
	midpoint: boolean;
	/** How many steps count as the highest and the lowest in the table of shares; 0 for no such table. */
	boxes: number;
	/** Rows with the counts of each kind of empty cell. */
	empties: boolean;
	/** Columns of fewer persons are called small; null for none. */
	smallBelow: number | null;
	/** Columns with fewer valid answers are hidden; null for none. */
	hiddenBelow: number | null;
	/** What a weight means: how much a row counts, or how many persons a row stands for. */
	weightsAre: 'sampling' | 'persons';
	comparison: LikertComparison | null;
}

/** Comparison of the groups of the innermost variable, for each item and each value of the outer variable. */
export interface LikertComparison {
	/** Every pair, or every group with the first. */
	pairs: 'all' | 'first';
	test: 'welch' | 'mannWhitney' | 'permutation';
	/** Correction of ½ in Mann-Whitney: on as in R, off as in SPSS. */
	continuity: boolean;
	/** The differences of the shares of the highest steps, with intervals. */
	shares: boolean;
	adjust: 'holm' | 'bh' | 'none';
	confidence: number;
	/** What the reader should bear in mind: "pandemi, ulik fase"; '' for nothing. */
	caveat: string;
}

/** So many values an item may have, and so many groups a variable. */
export const MOST_STEPS = 15;
export const MOST_GROUPS = 40;
