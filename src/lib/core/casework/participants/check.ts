import { choice, object, type Check } from '../../recipe/shape';
import type { ParticipantRegister } from './types';

/** Every field of a stored register of participants. */
export const participantRegister: Check<ParticipantRegister> = object<ParticipantRegister>({
	version: choice(1)
});
