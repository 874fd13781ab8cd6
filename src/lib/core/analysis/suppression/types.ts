/** A total and the cells that add up to it: groups of a row, rows of a column, subgroups of a group. */
export interface Breakdown {
	/** Place of the total among the cells. */
	total: number;
	/** Places of its parts. */
	parts: readonly number[];
}

/** What suppression needs to know of a table: nothing but numbers of answers and what adds up to what. */
export interface CountedTable {
	/** Valid answers behind each cell, unweighted. Every total is the sum of its parts. */
	n: readonly number[];
	breakdowns: readonly Breakdown[];
}

/** Why a cell is hidden. */
export type HiddenBecause =
	/** It has fewer answers than the limit. */
	| { kind: 'few' }
	/** What is hidden of a breakdown has together fewer answers than the limit, or is one cell that subtraction would give. */
	| { kind: 'together'; breakdown: number }
	/** The total is hidden, and its parts would give it. */
	| { kind: 'total'; breakdown: number }
	/** Several breakdowns together would have given another hidden cell. */
	| { kind: 'solved'; cell: number };

/** One hidden cell and the reason; in the order in which they were hidden. */
export interface HiddenCell {
	cell: number;
	because: HiddenBecause;
}

export interface Suppression {
	/** 1 for each hidden cell. Empty cells (no answers) are never hidden. */
	hidden: Uint8Array;
	log: HiddenCell[];
}
