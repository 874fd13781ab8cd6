import type { AnalysisFacts } from '../types';

/**
 * What the cells of a row or a column are. `group`, `total`, `answer` and `dontKnow` say whose number it is; the others say
 * which number. What neither says is the `content` of the table.
 */
export type CheckerRole =
	/** Not looked at. */
	| 'text'
	/** A group, an item or a place of the table that is nothing else. */
	| 'group'
	/** The sum or the whole of the lines beside it. */
	| 'total'
	/** An answer that can be given; `value` is its place on the scale. */
	| 'answer'
	/** "Vet ikke" and its like: answered, but not on the scale. */
	| 'dontKnow'
	| 'percent'
	| 'count'
	/** Persons asked or answering. */
	| 'n'
	/** Persons with an answer on the scale. */
	| 'nValid'
	/** The most that N can be: answers to the survey, members of a group. */
	| 'nMax'
	| 'mean'
	| 'sd'
	/** Mean and standard deviation of all groups together, where these are rows of their own. */
	| 'meanTotal'
	| 'sdTotal'
	| 'min'
	| 'max'
	/** Cohen's d. */
	| 'd'
	| 't'
	| 'p'
	| 'beta'
	| 'b'
	| 'se';

/** A row or column of the table. */
export interface CheckerLine {
	label: string;
	role: CheckerRole;
	/** Place on the scale, of an answer; null for one without and for every other line. */
	value: number | null;
}

/** A row with its cells as they are printed, one for each column. */
export interface CheckerRow extends CheckerLine {
	cells: string[];
}

/** A published table, as it is printed, and how its numbers may have been made. */
export interface CheckerSpec extends AnalysisFacts {
	type: 'checker';
	/** Where it stands: report and number of the table; '' for nothing. */
	source: string;
	columns: CheckerLine[];
	rows: CheckerRow[];
	/** What cells are of which neither row nor column says it. */
	content: 'percent' | 'count' | 'mean';
	/** Ends of the scale that means are of; null when it is not known. */
	scale: { min: number; max: number } | null;
	/** How many items the means are of: an index of k items moves in steps of 1/(n·k). */
	items: number;
	/** Whether "vet ikke" is in the base of the percents; both are tried for `both`. */
	dontKnow: 'in' | 'out' | 'both';
	/** Percents rounded once, or first to one decimal and then to a whole. */
	rounding: 'once' | 'twice' | 'both';
	/** Whether N counts everybody, or those with an answer on the scale. */
	nIs: 'total' | 'valid' | 'both';
	/** p below the first level has one star, below the second two. Descending. */
	starLevels: number[];
	/** Degrees of freedom of t; null when they are not known. */
	df: number | null;
}

/** So many rows and columns are taken in. */
export const MOST_ROWS = 200;
export const MOST_COLUMNS = 60;
/** Longest label and longest cell, in characters. */
export const LONGEST_LABEL = 400;
export const LONGEST_CELL = 60;

/**
 * How sure a finding is. `impossible`: no numbers can give what is printed. `conditional`: only something that is not
 * printed makes it possible (a missing row, another N). `rounding`: it may look wrong, and rounding or the base explains it.
 */
export type Certainty = 'impossible' | 'conditional' | 'rounding';
