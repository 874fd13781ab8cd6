import { compareNumbers } from '../../selection/order';

/** A risk share that a unit can have. */
export interface PossibleShare {
	/** Place of the unit in the list of units. */
	unit: number;
	/** Weighted points and possible points in steps of the grid. */
	points: number;
	possible: number;
}

const GRID = 1e12;

/** What decides between municipalities with the same share and points, by place in the list of units. */
export interface TieBreaks {
	/** The distance beyond the limits in the data as they are: a replicate of whole units has none of its own. */
	distance: ArrayLike<number>;
	numbers: readonly string[];
}

/**
 * Puts every share that any municipality can have in one order: share, points, distance, number. A replicate is then
 * ranked by sorting whole numbers.
 * @returns the places in the order, by entry
 */
export function placesInOrder(entries: PossibleShare[], { distance, numbers }: TieBreaks): Uint32Array {
	const order = Uint32Array.from(entries.keys());
	order.sort((a, b) => {
		const [one, other] = [entries[a], entries[b]];
		return (
			other.points * one.possible - one.points * other.possible ||
			other.points - one.points ||
			Math.round(distance[other.unit] * GRID) - Math.round(distance[one.unit] * GRID) ||
			compareNumbers(numbers[one.unit], numbers[other.unit])
		);
	});
	const places = new Uint32Array(entries.length);
	order.forEach((entry, place) => (places[entry] = place));
	return places;
}

/**
 * Gives every share that any school can have a level; equal shares have the same.
 * @returns the level of each entry, and the share of each level, ascending
 */
export function shareLevels(entries: PossibleShare[]): { levels: Uint32Array; shares: Float64Array } {
	const order = Uint32Array.from(entries.keys());
	order.sort((a, b) => entries[a].points * entries[b].possible - entries[b].points * entries[a].possible);
	const levels = new Uint32Array(entries.length);
	const shares: number[] = [];
	let last: PossibleShare | null = null;
	for (const entry of order) {
		const now = entries[entry];
		if (last === null || now.points * last.possible !== last.points * now.possible) {
			shares.push(now.points / now.possible);
		}
		levels[entry] = shares.length - 1;
		last = now;
	}
	return { levels, shares: Float64Array.from(shares) };
}
