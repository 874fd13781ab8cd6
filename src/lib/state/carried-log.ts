import { carryLog as carryGovernorLog } from '../core/casework/governor/carry-log';
import { preferences } from './preferences.svelte';
import type { ProjectDocument } from './project-document';

/**
 * A state that undo or redo brings back, with the log of the assessments carried on: nothing is ever taken out of it.
 * @param to the state that comes back
 * @param from the one that it replaces
 */
export const carryLog = (
	to: ProjectDocument,
	from: ProjectDocument,
	how: 'undone' | 'redone'
): ProjectDocument => ({
	...to,
	casework: {
		...to.casework,
		governor: carryGovernorLog(
			to.casework.governor,
			from.casework.governor,
			{ at: Date.now(), by: preferences.initials },
			how
		)
	}
});
