import type { EmptyName } from '../table/types';

/** An answer of a variable as it stands in the dataset: its value, its words ('' for a number without), and its cells. */
export interface Answer {
	value: number | string;
	text: string;
	count: number;
}

/**
 * How an answer scale fits a variable. A proposal: nothing is done with it until somebody applies it.
 * - `sure`: every answer is on the scale, on at least three steps (or both of yes and no), and no other scale would
 *   give other numbers.
 * - `likely`: every answer is on the scale, but another reading is possible.
 * - `unsure`: some answers are not on it, or two different answers fall on one step.
 */
export interface ScaleProposal {
	variable: string;
	scale: string;
	sure: 'sure' | 'likely' | 'unsure';
	/** The texts become numbers; otherwise the numbers are there already. */
	isText: boolean;
	/** The file counts the other way: 1 is "Helt enig". */
	turned: boolean;
	/** From the lowest to the highest number; null where the numbers do not say more or less of something. */
	range: { min: number; max: number } | null;
	/** Labels of the numbers as the file counts; for texts, of all steps. */
	labels: { value: number; label: string }[];
	/** The file has no labels for these numbers: the scale gives them its own. */
	labelsAreNew?: boolean;
	/** The answers that are on the scale, with their numbers. */
	found: { value: number | string; count: number; number: number }[];
	/** Answers that say why there is none. */
	empties: { value: number | string; text: string; kind: EmptyName; count: number }[];
	/** Answers that the scale does not know. */
	unknown: Answer[];
	/** Different answers that fall on the same step. */
	together: { number: number; texts: string[] }[];
	/** Other scales that fit, the best first. */
	others: string[];
}

/** A scale with all variables that it fits in the same way, for applying it to them at once. */
export interface ScaleGroup {
	key: string;
	scale: string;
	isText: boolean;
	turned: boolean;
	sure: ScaleProposal['sure'];
	proposals: ScaleProposal[];
}
