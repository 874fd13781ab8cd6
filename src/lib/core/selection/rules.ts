import type { DrawSpec } from './types';

/** The specification without what decides nothing of the draw: how its uncertainty is computed. */
export function rulesOf(spec: DrawSpec): DrawSpec {
	const rules = { ...spec };
	delete rules.uncertainty;
	return rules;
}

/** A text that is the same for specifications with the same rules. */
export const rulesKey = (spec: DrawSpec): string => JSON.stringify(rulesOf(spec));
