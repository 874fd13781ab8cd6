import type { Choice } from '$lib/core/casework/governor/types';

/** A decision as it is being written. */
export interface DecisionDraft {
	/** What was decided when the writing began: another decision since (undo, a merged file) makes the draft void. */
	on: string;
	choice: Choice | '';
	reason: string;
	date: string;
}

/** What is written and not saved, by project, municipality and field: there again when one comes back to it. */
export const decisionDrafts = new Map<string, DecisionDraft>();
