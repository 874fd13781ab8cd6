import type { DependentColumn } from '../regression/rank';
import type { Solved } from './solve';

/** What a logistic regression is computed on: rows without empty cells. Columns are raw, as the user knows them. */
export interface LogisticData {
	/** 1 where the event happened (the unit was drawn), 0 where it did not. */
	y: Float64Array;
	/** The predictors, without the constant. */
	columns: Float64Array[];
}

export interface LogisticOptions {
	/** Firth's correction for few events: coefficients exist also where a predictor separates the two outcomes. */
	firth: boolean;
	/** Of the intervals, for instance 0.95. */
	confidence: number;
}

/** One coefficient, on the scale of log-odds. */
export interface LogisticRow {
	/** Position in `columns`; −1 for the constant. */
	column: number;
	b: number;
	se: number;
	/** Wald: b / se, with a two-sided normal p and interval. */
	z: number;
	p: number;
	low: number;
	high: number;
}

export interface LogisticModel {
	/** The constant first, then the predictors that take part, in their order. */
	rows: LogisticRow[];
	n: number;
	events: number;
	/** −2 log-likelihood of the model, and of the constant alone. */
	deviance: number;
	nullDeviance: number;
	/** deviance + 2 × number of coefficients. */
	aic: number;
	/** The test of all predictors together by the likelihood ratio; null with Firth's correction. */
	test: { statistic: number; df: number; p: number } | null;
	/** 1 − deviance / null deviance (McFadden). */
	mcFadden: number;
	/** Log-likelihood; with Firth's correction the penalised one. */
	logLikelihood: number;
	/** Of the coefficients, in the order of `rows`. */
	covariance: number[][];
	/** Probability of the event for each row. */
	fitted: Float64Array;
	/** Predictors that do not vary, or that earlier ones determine; they take no part. */
	dependent: DependentColumn[];
	/** The model of standardised predictors, which profile likelihoods begin from. */
	inner: SolvedLogistic;
}

/** A model as it was solved. */
export interface SolvedLogistic {
	solved: Solved;
	y: Float64Array;
	/** A column of ones and the standardised predictors that take part. */
	design: Float64Array[];
	/** The standard deviation of each; 1 for the constant. */
	spreads: number[];
	firth: boolean;
}

/** Why a logistic regression cannot be computed. */
export type LogisticCode =
	/** No predictor is left. */
	| 'logistic.noPredictors'
	/** params: rows, needed. */
	| 'logistic.tooFewRows'
	/** All rows have the event, or none has. params: events. */
	| 'logistic.oneOutcome'
	/** A value is not finite, or the outcome is neither 0 nor 1. params: row (1-based). */
	| 'logistic.notNumber'
	/** The predictors tell the outcomes apart: coefficients would be without end. Firth's correction has an answer. */
	| 'logistic.separated'
	/** The steps did not settle. params: steps. */
	| 'logistic.notConverged';
