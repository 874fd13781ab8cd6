import type { DataFacts } from '../types';

/** Means of indices by category and wave, as the AFI report of 2025 prints them (its tables 5–45). */
export interface CategoryWaveSpec extends DataFacts {
	type: 'categoryWave';
	/** What means are taken of; each has tables of its own. */
	variables: string[];
	/** Variables with the categories, bands for instance; a table for each. None: means by wave only. */
	categories: string[];
	/** The variable that tells waves apart; null for none. */
	wave: string | null;
	/** What stands in the rows. */
	rows: 'waves' | 'categories';
	decimals: number;
	/** The number of answers in parentheses in every cell, not only in the margins. */
	cellN: boolean;
	/** Cells with fewer valid answers are hidden; null hides none. */
	limit: number | null;
	/** t test between waves, in a note under the table. */
	test: 'none' | 'welch' | 'student';
	/** Also within each category, in a table of its own. */
	testCategories: boolean;
	/** Differences with p below this are called significant: 0.05. */
	level: number;
	/** Of the intervals in plots and tests: 0.95. */
	confidence: number;
	/** Variables (bands of an index) whose shares in each group are shown too. */
	distributions: string[];
	plots: boolean;
}
