import type { FreeDefinition } from '../types';
import { runApplications } from './run';
import type { ApplicationsSpec } from './types';

export const applications: FreeDefinition<ApplicationsSpec> = {
	family: 'free',
	type: 'applications',
	run: runApplications
};
