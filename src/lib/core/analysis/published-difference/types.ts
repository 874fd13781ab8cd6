import type { AnalysisFacts } from '../types';

/**
 * A row as it is typed, so that nothing half typed is lost and its decimals are known. `mean` and `sd` are of the group,
 * or of the first of two items; the rest is for two items only.
 */
export interface PublishedRow {
	name: string;
	n: string;
	mean: string;
	sd: string;
	secondMean: string;
	secondSd: string;
	/** The d that is printed beside them. */
	printed: string;
}

/** Differences of groups, or of two items, whose means and standard deviations somebody has printed. */
export interface PublishedDifferenceSpec extends AnalysisFacts {
	type: 'publishedDifference';
	/** Groups of different persons; or two items that each group has answered. */
	design: 'groups' | 'items';
	rows: PublishedRow[];
	/** What the two items are called; '' for first and second. */
	items: { first: string; second: string };
	/** More than two groups: how p of every two is found. Holm: of Welch's t test of each two. */
	pairwise: 'holm' | 'tukeyKramer' | 'gamesHowell';
	allTests: boolean;
	confidence: number;
}

/** A cell of a row. */
export type PublishedField = keyof PublishedRow;

export const EMPTY_ROW: PublishedRow = {
	name: '',
	n: '',
	mean: '',
	sd: '',
	secondMean: '',
	secondSd: '',
	printed: ''
};

/** The cells of a row that a design uses, in their order. */
export const fieldsOf = (design: PublishedDifferenceSpec['design']): PublishedField[] =>
	design === 'groups'
		? ['name', 'n', 'mean', 'sd']
		: ['name', 'n', 'mean', 'sd', 'secondMean', 'secondSd', 'printed'];
