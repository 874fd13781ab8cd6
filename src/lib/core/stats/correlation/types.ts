export type CorrelationKind = 'pearson' | 'spearman' | 'polychoric';

export interface CorrelationOptions {
	kind: CorrelationKind;
	/** `listwise`: rows with a number for every item; `pairwise`: for each pair the rows with both. */
	missing: 'listwise' | 'pairwise';
}

export type CorrelationCode =
	| 'correlation.tooFewItems'
	| 'correlation.emptyItem'
	| 'correlation.constantItem'
	| 'correlation.tooFewRows'
	| 'correlation.tooFewPairRows'
	| 'correlation.constantInPair'
	| 'correlation.tooManyCategories';

/** Fewest rows of a correlation: two points always lie on a line. */
export const FEWEST_ROWS = 3;
