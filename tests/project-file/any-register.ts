import fc from 'fast-check';
import type { ParticipantRegister } from '../../src/lib/core/casework/participants/types';

/** Any stored register of participants. */
export const anyRegister: fc.Arbitrary<ParticipantRegister> = fc.record({ version: fc.constant(1 as const) });
