import type { Message } from '../outcome';
import type { NoiseSource } from '../simulation/uncertainty/types';
import type { IndicatorCellKind } from '../table/types';

/** Whose development is asked for, and how it is judged. */
export interface DevelopmentAsk {
	level: 'municipality' | 'school';
	/** Index into the data's municipalities or schools. */
	unit: number;
	/** The first school year with participation; null: no before and after. */
	start: string | null;
	/** Ours: so many years after must agree before a change is called an improvement. At least 2. */
	yearsNeeded: number;
	/** Of the intervals, for instance 0.95. */
	confidence: number;
	/** How many of the worst are followed from year to year. */
	worst: number;
}

/**
 * What a change is called. `improvement` and `decline`: enough years after, all in the same direction, and the interval of
 * the pooled change excludes zero. `better` and `worse`, a tendency: the interval of one year or of the pooled change
 * excludes zero, and none does so in the other direction. `mixed`: years that exclude zero in both. `unclear`: none does.
 */
export type Verdict = 'improvement' | 'better' | 'unclear' | 'mixed' | 'worse' | 'decline';

/** A difference with its interval; higher is better or worse as the indicator has it. */
export interface Difference {
	value: number;
	/** With the change that an ordinary year brings. */
	low: number;
	high: number;
	/** By the pupils of the years alone; null where the noise of a year is not known. */
	sampling: { low: number; high: number } | null;
}

/** One year of a unit. */
export interface YearPoint {
	/** Index into the data's years. */
	year: number;
	kind: IndicatorCellKind;
	/** NaN unless kind is a value. */
	value: number;
	/** Of the value, by the pupils of the year; null where its noise is not known. */
	interval: { low: number; high: number } | null;
	pupils: number;
	source: NoiseSource;
	/** The mean of all units of the kind; NaN without any. */
	mean: number;
}

/** A change between years before and after, measured against the mean of all units in the same years. */
export interface Change {
	/** Indices of the years that count. */
	before: number[];
	after: number[];
	/** Means of the printed values. */
	meanBefore: number;
	meanAfter: number;
	/** Change of the distance to the mean of all. */
	pooled: Difference;
	/** The same for each year after by itself. */
	yearly: { year: number; difference: Difference }[];
	verdict: Verdict;
	/** What others with the same results before have had: regression towards the mean. */
	others: TowardsMean | null;
}

/** How units change that nobody has chosen, from the same years before to the same years after. */
export interface TowardsMean {
	/** Units that the line is of. */
	n: number;
	/** Of the results after on those before: below 1 the worst come closer to the mean by themselves. */
	slope: number;
	/** The change that is expected of a unit with these results before, and where 95 of 100 such units lie. */
	expected: number;
	low: number;
	high: number;
	/** Whether the change of the unit lies outside. */
	isOutside: boolean;
}

/** The units that were worst in a year, in the year after: mean distance to the mean of all. */
export interface WorstFollowed {
	/** How many were followed in each pair of years, and how many pairs. */
	n: number;
	pairs: number;
	before: number;
	after: number;
}

export interface IndicatorDevelopment {
	/** Index into the data's indicators. */
	indicator: number;
	points: YearPoint[];
	/** Variance that years add beyond their pupils, in squares of the unit; the same for every unit. */
	yearVariance: number;
	/** Null where no start was given. */
	change: Change | { problem: Message } | null;
	worst: WorstFollowed | null;
}

export interface Development {
	indicators: IndicatorDevelopment[];
}
