import type { Dataset, Variable } from '../dataset/types';
import type { KeyReport, RowKeys } from './key-types';
import type { LinkJoin } from './types';

/** A key with the number of rows that have it. */
export interface KeyCount {
	label: string;
	rows: number;
}

/** Several old municipalities in one, or one part of it alone. */
export interface MergedKey {
	number: string;
	label: string;
	/** Earlier numbers and the number itself where it is among them. */
	parts: string[];
}

/** What became of one join, for a page. */
export interface JoinReport {
	/** Id and name of the right table. */
	right: string;
	table: string;
	left: KeyReport;
	rightKeys: KeyReport;
	/** Left rows that found a row. */
	matched: number;
	/** Keys of left rows that the right table does not have; most rows first. */
	notInRight: KeyCount[];
	/** Keys of right rows that no left row has. */
	unused: KeyCount[];
	/** Keys in use that several right rows have, so that a rule is needed. */
	several: KeyCount[];
	/** Municipalities in use that several earlier ones became. */
	merged: MergedKey[];
	/** Waves without a year, by new variable. */
	withoutYear: { variable: string; wave: string; rows: number }[];
	/** Left rows that found their key, but no row of the year; by new variable. */
	noRowOfYear: { variable: string; rows: number }[];
	/** Linked variables that the right table does not have any more. */
	gone: string[];
}

/** A join ready to be carried out. */
export interface PreparedJoin {
	join: LinkJoin;
	right: Dataset;
	left: RowKeys;
	keys: RowKeys;
	/** Right key of each left key; -1 for none. */
	rightKeyOf: Int32Array;
	/** Right rows by right key, in their order. */
	rowsOf: number[][];
	/** Wave of each left row: index into `waves`; -1 where it is empty; all 0 where there are no waves. */
	waveOf: Int32Array;
	waves: string[];
	/** Year of each right row as text; null without a year variable. */
	yearOf: { texts: string[]; of: Int32Array } | null;
	weight: Variable | null;
	/** For each given number of right rows: whether it is one part of what it became. */
	isPart: boolean[];
}
