import type { DataFacts } from '../types';

/** Correlations of variables with each other, or of some (rows) with others (columns). */
export interface CorrelationSpec extends DataFacts {
	type: 'correlation';
	/** The rows; the columns too where there are no others. */
	variables: string[];
	/** The columns; none: each variable with each. */
	columns: string[];
	coefficient: 'pearson' | 'spearman' | 'kendall' | 'polychoric';
	/** `listwise`: rows with a number for every variable; `pairwise`: for each pair the rows with both. */
	missing: 'listwise' | 'pairwise';
	/** Name of a variable (the survey's wave) for each value of which there is a block of its own; null for one block. */
	by: string | null;
	/** Whether a block of all rows together follows the blocks of `by`. */
	together: boolean;
	layout: 'full' | 'lower' | 'list';
	/** What stands under each coefficient. A list shows everything. */
	details: { p: boolean; interval: boolean; n: boolean };
	/** A star for each level that p is below, descending. */
	levels: number[];
	/** p values adjusted over all pairs of a block. */
	adjust: 'none' | 'holm' | 'benjaminiHochberg';
	/** Of the intervals: 0.95. */
	confidence: number;
	/** The variables are meant as predictors of one regression: pairs with |r| ≥ 0.7 are named. */
	predictors: boolean;
	/** Whether there is a heat map. */
	heat: boolean;
	/** Coefficients of fewer rows are hidden; 0 for none. */
	hideBelow: number;
}
