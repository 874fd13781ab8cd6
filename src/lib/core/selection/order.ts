import type { Tie, UnitPoints } from './types';
import { SHARE_TOLERANCE } from './points';

/** Computed tie-breaks are compared on this grid, so that rounding in the last bits cannot decide a place. */
const GRID = 1e12;
const onGrid = (value: number) => Math.round(value * GRID);

/**
 * Compares two risk shares: exactly, as fractions, when points are whole numbers; else with a tolerance of 1e-12.
 * @returns below 0 when a has the higher share (comes first)
 */
export function compareShares(units: UnitPoints, whole: boolean, a: number, b: number): number {
	if (whole) return units.points[b] * units.possible[a] - units.points[a] * units.possible[b];
	return onGrid(units.share[b]) - onGrid(units.share[a]);
}

/**
 * Municipalities in the order of the average draw: risk share, weighted points, distance, municipality number.
 * Assessed units only; nothing is rounded before comparison.
 * @param whole all weights are whole numbers, so that shares are fractions of integers
 * Source: the share decides by the scheme's rule; the tie-breaks are our own default.
 */
export function orderByShare(
	units: UnitPoints,
	distance: Float64Array,
	numbers: string[],
	ranked: (unit: number) => boolean,
	whole: boolean
): Uint32Array {
	const order = [];
	for (let unit = 0; unit < numbers.length; unit++) if (ranked(unit)) order.push(unit);
	order.sort(
		(a, b) =>
			compareShares(units, whole, a, b) ||
			onGrid(units.points[b]) - onGrid(units.points[a]) ||
			onGrid(distance[b]) - onGrid(distance[a]) ||
			compareNumbers(numbers[a], numbers[b])
	);
	return Uint32Array.from(order);
}

/** Municipality numbers are text of equal length; compared by character, not by language. */
export const compareNumbers = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first `places` units of an ordered list, the values at the cut, and who shares the value there. */
export interface Cut {
	drawn: number[];
	lastDrawn: number;
	firstNotDrawn: number;
	tie: Tie | null;
}

/**
 * Draws the first units of an ordered list and names a tie at the cut.
 * @param order eligible units in order
 * @param valueOf the value that decides (share or spread)
 * @param equal whether two units have the same value
 */
export function cutAt(
	order: number[],
	places: number,
	valueOf: (unit: number) => number,
	equal: (a: number, b: number) => boolean
): Cut {
	const drawn = order.slice(0, places);
	const last = drawn.at(-1);
	const next = order[places];
	const cut: Cut = {
		drawn,
		lastDrawn: last === undefined ? NaN : valueOf(last),
		firstNotDrawn: next === undefined ? NaN : valueOf(next),
		tie: null
	};
	if (last !== undefined && next !== undefined && equal(last, next)) {
		const units = order.filter((unit) => equal(unit, last));
		const won = units.filter((unit) => order.indexOf(unit) < places).length;
		cut.tie = { value: valueOf(last), units, places: won, chance: won / units.length };
	}
	return cut;
}

/** Whether two computed spreads or shares are equal. */
export const equalWithin = (a: number, b: number): boolean => Math.abs(a - b) <= SHARE_TOLERANCE;
