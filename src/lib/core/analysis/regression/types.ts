import type { WeightKind } from '../../stats/regression/design';
import type { DataFacts } from '../types';

/** How a variable takes part as a predictor. Squares and dummies are computed inside the analysis, on the rows used. */
export type Predictor =
	/** Its numbers as they are. */
	| { variable: string; as: 'plain' }
	/** Its numbers and their square; `centred`: the mean of the rows used is taken from them before they are squared. */
	| { variable: string; as: 'square'; centred: boolean }
	/** A dummy for each value but the reference. `reference` null, or a value that no row has: the first value. */
	| { variable: string; as: 'categories'; reference: number | string | null };

/** Which standard errors. */
export type ErrorKind =
	| { kind: 'usual' }
	| { kind: 'hc3' }
	/** `auto`: CR2 with fewer than forty clusters, else CR1. */
	| { kind: 'clustered'; variable: string; correction: 'auto' | 'cr1' | 'cr2' };

/** What is shown beside the short table and the summary of the models. */
export interface Shown {
	reading: boolean;
	full: boolean;
	/** The plot of coefficients. */
	coefficients: boolean;
	condition: boolean;
	/** Residuals, Q-Q, leverage. */
	diagnostics: boolean;
	/** Added-variable plots. */
	partial: boolean;
	/** The rows that weigh most. */
	rows: boolean;
}

/** Least squares: one or several dependent variables on the same predictors. */
export interface RegressionSpec extends DataFacts {
	type: 'regression';
	dependents: string[];
	predictors: Predictor[];
	/** Whether there is a constant. */
	constant: boolean;
	errors: ErrorKind;
	/** What the weight of the dataset means, where it is used. */
	weightKind: WeightKind;
	/** `each`: every model has the rows that have all it needs; `common`: the rows that have all that any of them needs. */
	rows: 'each' | 'common';
	/** Of the intervals, 0.5–0.999. */
	confidence: number;
	/** Levels of the stars, in any order: one star for each that p is below. */
	starLevels: number[];
	layout: 'sideBySide' | 'stacked';
	shown: Shown;
	/** A variable that names rows in plots and lists; null for the line of the file. */
	rowKey: string | null;
}
