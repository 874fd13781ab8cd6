import { choice, object, type Check } from '../../recipe/shape';
import type { GovernorWork } from './types';

/** Every field of stored assessments. */
export const governorWork: Check<GovernorWork> = object<GovernorWork>({ version: choice(1) });
