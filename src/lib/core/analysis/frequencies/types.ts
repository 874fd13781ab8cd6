import type { DataFacts } from '../types';

/** How many gave each answer. */
export interface FrequenciesSpec extends DataFacts {
	type: 'frequencies';
	variables: string[];
	/** A table for each variable; or one table with the answers as rows and the variables beside each other. */
	layout: 'each' | 'together';
	/** What the common table holds. */
	cells: 'count' | 'percent' | 'both';
	/** "Vet ikke" stands among the kinds of empty cell, or is an answer and in the base of the valid percents. */
	dontKnow: 'apart' | 'answer';
	/** Answers in the order of their values, or the most frequent first. */
	order: 'value' | 'count';
	/** Whether answers that nobody has given are listed. */
	unused: boolean;
	/** Base of questions with several answers: everybody who answered the question, or who chose at least one. */
	setBase: 'answered' | 'chosen';
	/** Of percents. */
	decimals: number;
}

/** More different values than this are no answers to choose between. */
export const MOST_CATEGORIES = 200;
