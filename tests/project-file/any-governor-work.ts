import fc from 'fast-check';
import type { GovernorWork } from '../../src/lib/core/casework/governor/types';

/** Any stored assessments. */
export const anyGovernorWork: fc.Arbitrary<GovernorWork> = fc.record({ version: fc.constant(1 as const) });
