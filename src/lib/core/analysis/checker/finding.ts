import type { Message } from '../../outcome';
import type { Certainty } from './types';

/** A cell of the table as it was typed: row and column from 0. */
export interface Place {
	row: number;
	column: number;
}

/** Which check found something. */
export type CheckName =
	| 'range'
	| 'sum'
	| 'blank'
	| 'distribution'
	| 'mean'
	| 'share'
	| 'count'
	| 'margin'
	| 'pooled'
	| 'pooledSd'
	| 'crossed'
	| 'grim'
	| 'sd'
	| 'effect'
	| 'stars'
	| 'p'
	| 't'
	| 'sign';

/** Something that does not fit, or that only fits in a way that is worth knowing. */
export interface Finding {
	check: CheckName;
	certainty: Certainty;
	/** The cells that it concerns, those that it is about first. */
	places: Place[];
	/** How many of the places it is about; they are marked. One when it is absent. */
	marked?: number;
	problem: Message;
	/** The values that would be consistent; null when there is no saying. */
	consistent: Message | null;
}
