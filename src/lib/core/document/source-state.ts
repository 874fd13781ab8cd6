import type { AnalysisResult } from '../analysis/types';

/** What a result that is shown lacks: how much of the work is done, and what stops it or goes on. */
export type Rest = { done: number | null } & (
	{ status: 'computing'; stop: () => void } | { status: 'stopped'; goOn: () => void }
);

/** A result that a report names, as far as it has come; worded in the reader's language. */
export type SourceState =
	/** `rest`: what more is to come; absent where the result is whole. */
	| { status: 'ready'; name: string; result: AnalysisResult<string>; rest?: Rest }
	/** `done`: the part that is computed, from 0 to 1; null where nobody knows. `stop` ends the work; null where it is short. */
	| { status: 'computing'; name: string; done: number | null; stop: (() => void) | null }
	/** Long work that was stopped before anything was there: it goes on when `start` is called. */
	| { status: 'notStarted'; name: string; start: () => void }
	/** Why there is none: the analysis is gone, the data are, the rule allows nothing. A sentence. */
	| { status: 'problem'; name: string; message: string };
