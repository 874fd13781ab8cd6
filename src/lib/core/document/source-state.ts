import type { AnalysisResult } from '../analysis/types';

/** A result that a report names, as far as it has come; worded in the reader's language. */
export type SourceState =
	| { status: 'ready'; name: string; result: AnalysisResult<string> }
	/** `done`: the part that is computed, from 0 to 1; null where nobody knows. */
	| { status: 'computing'; name: string; done: number | null }
	/** Long work that nobody has asked for yet: it begins when `start` is called. */
	| { status: 'notStarted'; name: string; start: () => void }
	/** Why there is none: the analysis is gone, the data are, the rule allows nothing. A sentence. */
	| { status: 'problem'; name: string; message: string };
