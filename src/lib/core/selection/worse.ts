/** Computed numbers closer than this (relative to the limit, at least absolute) count as equal to it. */
const TOLERANCE = 1e-9;

/**
 * What direction · value must exceed to be worse than a limit: the limit itself and the room for rounding.
 * Kept apart from isWorse so that a walk over many cells computes it once per limit.
 * @param direction +1 higher is worse, −1 lower is worse
 * @returns NaN, which nothing exceeds, for a limit that is NaN
 */
export const barOf = (limit: number, direction: 1 | -1): number =>
	direction * limit + TOLERANCE * Math.max(1, Math.abs(limit));

/**
 * Whether a value is worse than a limit. Equal to a limit is not worse.
 * @param direction +1 higher is worse, −1 lower is worse
 * @returns false for a limit or value that is NaN
 * Source: the follow-up scheme's rule: a result *worse than* a limit gives points.
 */
export const isWorse = (value: number, limit: number, direction: 1 | -1): boolean =>
	direction * value > barOf(limit, direction);

/** Risk points before weighting: 3 if worse than the absolute limit, else 1 if worse than the national limit, else 0. */
export const riskPoints = (value: number, national: number, absolute: number, direction: 1 | -1): 0 | 1 | 3 =>
	pointsOver(direction * value, barOf(national, direction), barOf(absolute, direction));

/**
 * Risk points before weighting of direction · value, given the bars of both limits (barOf). 3 replaces 1, it is not
 * added to it.
 */
export const pointsOver = (directed: number, national: number, absolute: number): 0 | 1 | 3 =>
	directed > absolute ? 3 : directed > national ? 1 : 0;

/** The largest number of risk points a cell can give, before weighting. */
export const MAX_POINTS = 3;
