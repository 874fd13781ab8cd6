import type { Predictor } from '../regression/types';
import type { DataFacts } from '../types';

/**
 * How coefficients are estimated. `auto` (ours): by likelihood, and with Firth's correction where the predictors tell the
 * outcomes apart or there are fewer than ten events for each coefficient.
 */
export type LogisticMethod = 'auto' | 'likelihood' | 'firth';

/** Intervals and p: Wald's, or by profile likelihood; `auto` (ours): profile with Firth's correction, else Wald's. */
export type LogisticIntervals = 'auto' | 'wald' | 'profile';

/** What is shown beside the tables of odds, differences and the model. */
export interface LogisticShown {
	reading: boolean;
	/** Plots of differences and coefficients. */
	coefficients: boolean;
	/** Who is predicted to have the event, at a probability of a half. */
	classification: boolean;
	/** Predicted and observed shares in ten groups, with Hosmer and Lemeshow's test. */
	calibration: boolean;
}

/** Logistic regression: what goes together with whether something happened. */
export interface LogisticSpec extends DataFacts {
	type: 'logistic';
	/** The variable that says whether it happened; null while none is chosen. */
	outcome: string | null;
	/** The value that means that it happened; all others mean that it did not. Null: the last value that a row has. */
	event: number | string | null;
	predictors: Predictor[];
	method: LogisticMethod;
	intervals: LogisticIntervals;
	/** Of the intervals, 0.5–0.999. */
	confidence: number;
	shown: LogisticShown;
}
