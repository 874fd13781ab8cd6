import type { FreeDefinition } from '../types';
import { runAllocation } from './run';
import type { AllocationSpec } from './types';

export const allocation: FreeDefinition<AllocationSpec> = {
	family: 'free',
	type: 'allocation',
	run: runAllocation
};
