import type { DataFacts } from '../types';

/** Means and standard deviations of items or indices, in all rows or in groups, as the NTNU report prints them. */
export interface MeanTableSpec extends DataFacts {
	type: 'meanTable';
	items: string[];
	/** Variables that group the rows: none, one, or one within another. */
	groups: string[];
	/** `stacked`: items in columns, mean above standard deviation for each group. `columns`: one row for each item and group. */
	layout: 'stacked' | 'columns';
	/** Cells with fewer valid answers are hidden; null hides none. */
	limit: number | null;
	decimals: number;
	/** A row with the number of answers of each cell, in the stacked layout. */
	showN: boolean;
	/** Columns with minimum and maximum, in the other. */
	showRange: boolean;
	/** An interval of each mean. */
	interval: boolean;
	/** Of all intervals: 0.95. */
	confidence: number;
	/** How many there are of a group in all, so that intervals can count on it; an empty path is all rows. */
	populations: { path: (number | string)[]; size: number }[];
	/** Cohen's d of two items in each group. */
	itemPair: { first: string; second: string } | null;
	/** For its interval. */
	bootstrap: { draws: number; seed: number };
	/** Cohen's d of groups, for each item. */
	groupPairs: { kind: 'none' } | { kind: 'all' } | { kind: 'reference'; value: number | string };
	/** Words for effect sizes: from how large a d on (without sign) they are used. None: no words. */
	sizes: { from: number; words: string }[];
	marks: {
		/** Standard deviations above this are marked. */
		sd: { above: number; words: string } | null;
		/** Means below the middle of the scale are marked; `at` is the middle, null: that of each item's declared scale. */
		midpoint: { at: number | null; words: string } | null;
	};
}
