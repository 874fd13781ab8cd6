import type { FreeDefinition } from '../types';
import { runChecker } from './run';
import type { CheckerSpec } from './types';

export const checker: FreeDefinition<CheckerSpec> = { family: 'free', type: 'checker', run: runChecker };
