import type { DataFacts } from '../types';

/** What can be shown of a variable beside its number of values, in the order of the columns. */
export const STATISTICS = [
	'mean',
	'se',
	'interval',
	'sd',
	'min',
	'q1',
	'median',
	'q3',
	'max',
	'skewness',
	'kurtosis'
] as const;
export type Statistic = (typeof STATISTICS)[number];

/** Means, spread and quantiles of variables, one row for each. */
export interface DescriptivesSpec extends DataFacts {
	type: 'descriptives';
	variables: string[];
	/** The columns; their order is that of STATISTICS. */
	statistics: Statistic[];
	/** Definition of the quartiles: 7 as R and Excel, 6 as SPSS. */
	quantiles: 6 | 7;
	/** Of the interval for the mean, for instance 0.95. */
	confidence: number;
	/** Of how many the rows are a sample, where that is known: standard error and interval are then smaller. */
	population: number | null;
	/** Decimals of means and the like; null: one more than the variable has, and two at the least. */
	decimals: number | null;
	/** A histogram of each variable. */
	histogram: boolean;
}
