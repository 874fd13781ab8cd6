import type { GovernorWork } from './governor/types';
import type { ParticipantRegister } from './participants/types';

/**
 * What people add to a project by judgement, beside what is computed: county governors' assessments of candidates, and the
 * register of those who take part. Plain JSON. It belongs to the project and is undone with it; recipes never carry it.
 */
export interface Casework {
	governor: GovernorWork;
	participants: ParticipantRegister;
}
