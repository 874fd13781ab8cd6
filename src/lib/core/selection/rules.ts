import type { DrawSpec } from './types';

/** The specification without what decides nothing of the draw: what is varied to see how sure it is, and what matters most. */
export function rulesOf(spec: DrawSpec): DrawSpec {
	const rules = { ...spec };
	delete rules.uncertainty;
	delete rules.sensitivity;
	return rules;
}

/** A text that is the same for specifications with the same rules. */
export const rulesKey = (spec: DrawSpec): string => JSON.stringify(rulesOf(spec));
