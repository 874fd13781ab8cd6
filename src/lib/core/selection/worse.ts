/** Computed numbers closer than this (relative to the limit, at least absolute) count as equal to it. */
const TOLERANCE = 1e-9;

/**
 * Whether a value is worse than a limit. Equal to a limit is not worse.
 * @param direction +1 higher is worse, −1 lower is worse
 * @returns false for a limit or value that is NaN
 * Source: the follow-up scheme's rule: a result *worse than* a limit gives points.
 */
export function isWorse(value: number, limit: number, direction: 1 | -1): boolean {
	return direction * (value - limit) > TOLERANCE * Math.max(1, Math.abs(limit));
}

/** Risk points before weighting: 3 if worse than the absolute limit, else 1 if worse than the national limit, else 0. */
export function riskPoints(value: number, national: number, absolute: number, direction: 1 | -1): 0 | 1 | 3 {
	if (isWorse(value, absolute, direction)) return 3;
	return isWorse(value, national, direction) ? 1 : 0;
}

/** The largest number of risk points a cell can give, before weighting. */
export const MAX_POINTS = 3;
