import type { DataFacts } from '../types';

/** A property that sample and population are compared in, by the name of its variable in each. */
export interface Grouping {
	variable: string;
	/** In the dataset with everybody. */
	other: string;
}

/** A sample beside everybody it was drawn from, by one property after the other: size, centrality, county. */
export interface RepresentativenessSpec extends DataFacts {
	type: 'representativeness';
	groupings: Grouping[];
	/** A variable whose different values are counted, where several rows are of one municipality; null: rows count. */
	key: string | null;
	population: {
		/** Id of the dataset with everybody; '' while none is chosen. */
		dataset: string;
		/** A filter of that dataset: one year of several; null for all rows. */
		filter: string | null;
		/** As `key`, in that dataset. */
		key: string | null;
	};
	/** Both shares alone, as reports print them; or with counts, difference and interval. */
	layout: 'short' | 'full';
	/** Base of the shares: those whose value is known, or all. */
	base: 'known' | 'all';
	/** Of the intervals, for instance 0.95. */
	confidence: number;
	/** Of percents. */
	decimals: number;
}
