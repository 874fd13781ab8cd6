/** Room for the rounding of computed limits when they meet the grid of printed values. */
const ROOM = 1e-9;

/** A multiple of the printed step without the noise of binary fractions. */
const printed = (steps: number, step: number): number => Number((steps * step).toPrecision(12));

/**
 * The printed values on both sides of a limit: the worst one that is not worse than it, and the best one that is.
 * @param step the printed step of the indicator (1 for whole scale points, 0.1 for one decimal)
 * @param direction +1 higher is worse, −1 lower is worse
 */
export function printedAround(
	limit: number,
	step: number,
	direction: 1 | -1
): { notWorse: number; worse: number } {
	const position = (direction * limit) / step;
	const steps = Math.floor(position + ROOM * Math.max(1, Math.abs(position)));
	return { notWorse: printed(direction * steps, step), worse: printed(direction * (steps + 1), step) };
}

/**
 * The least number of pupils that moves a share by a difference, ⌈|Δ| · n⌉.
 * @param difference in percentage points
 * @param pupils number of pupils behind the share
 */
export function pupilsFor(difference: number, pupils: number): number {
	return Math.ceil((Math.abs(difference) / 100) * pupils - ROOM);
}
