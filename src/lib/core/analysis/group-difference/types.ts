import type { DataFacts } from '../types';

/** Groups of different persons, compared on one or several outcomes. */
export interface GroupsDesign {
	kind: 'groups';
	outcomes: string[];
	/** Name of the variable that says which group a row is of; null while none is chosen. */
	group: string | null;
	/** The groups in their order; none: every value that a row has, in the order of the variable. */
	categories: (number | string)[];
}

/** Two answers of the same persons, one pair of variables or several. */
export interface PairedDesign {
	kind: 'paired';
	pairs: { first: string; second: string }[];
}

/** Whether groups differ, or the answers of the same persons. */
export interface GroupDifferenceSpec extends DataFacts {
	type: 'groupDifference';
	design: GroupsDesign | PairedDesign;
	/**
	 * The test that is shown first. Two groups: Welch, Student or Mann-Whitney; more: Welch's analysis of variance, the
	 * usual one, or Kruskal-Wallis; paired: t, t or Wilcoxon.
	 */
	test: 'welch' | 'equalVariances' | 'ranks';
	/** Whether every test and every measure of size is shown. */
	allTests: boolean;
	/** The correction of ½ of Mann-Whitney and Wilcoxon: on as in R, off as in SPSS. */
	continuity: boolean;
	levene: 'mean' | 'median';
	/** Pairs of more than two groups. Holm and Benjamini-Hochberg: of the chosen test of every two groups. */
	pairwise: 'none' | 'tukeyKramer' | 'gamesHowell' | 'holm' | 'benjaminiHochberg';
	/** p values adjusted over all outcomes (or pairs of variables) of the analysis. */
	adjust: 'none' | 'holm' | 'benjaminiHochberg';
	/** Two groups: name of a variable whose rows with the same value may depend on each other (municipality); null for none. */
	cluster: string | null;
	/** From which |d| a difference is called small, moderate, large. */
	thresholds: { small: number; moderate: number; large: number };
	/** Of all intervals: 0.95. */
	confidence: number;
	/** Of permutations and bootstrap. */
	seed: number;
	/** Whether there is a plot of the means. */
	dots: boolean;
}
