import fc from 'fast-check';
import type { Casework } from '../../src/lib/core/casework/types';
import { anyGovernorWork } from './any-governor-work';
import { anyRegister } from './any-register';

/** Whatever people may have added to a project by judgement. */
export const anyCasework: fc.Arbitrary<Casework> = fc.record({
	governor: anyGovernorWork,
	participants: anyRegister
});
