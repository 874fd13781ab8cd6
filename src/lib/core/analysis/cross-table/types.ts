import type { DataFacts } from '../types';

/** What can stand in a cell of a cross table, in the order in which it is shown. */
export const CROSS_CELLS = ['count', 'row', 'column', 'total', 'expected', 'residual'] as const;
export type CrossCell = (typeof CROSS_CELLS)[number];

/** One or several variables crossed with another. */
export interface CrossTableSpec extends DataFacts {
	type: 'crossTable';
	/** A table for each, with its values as rows. */
	rows: string[];
	/** Its values are the columns; null while none is chosen. */
	column: string | null;
	cells: CrossCell[];
	/** "Vet ikke" is left out as other empty cells are, or a category as the others. */
	dontKnow: 'apart' | 'answer';
	/** Chi-square and Cramér's V under the tables. */
	test: boolean;
	/** Of percents. */
	decimals: number;
	/** Counts of fewer persons are hidden, and what would give them away; null or absent hides none. */
	limit?: number | null;
}

/** More categories than this make no table that anybody reads. */
export const MOST_CATEGORIES = 60;
