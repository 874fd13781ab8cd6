import type { MapPlace } from './types';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Sideways distance costs so much more than distance along the way. */
const SIDEWAYS = 3;
/** What lies within a quarter of a hexagon is not along the way. */
const LEAST = 0.2;

/**
 * The place that an arrow key leads to: the nearest one on that side, where what lies straight ahead counts as nearer
 * than what lies aside.
 * @returns null at the edge
 */
export function neighbour(
	places: readonly MapPlace[],
	from: MapPlace,
	direction: Direction
): MapPlace | null {
	let best: MapPlace | null = null;
	let least = Infinity;
	for (const place of places) {
		const [dx, dy] = [place.x - from.x, place.y - from.y];
		const isSideways = direction === 'left' || direction === 'right';
		const sign = direction === 'left' || direction === 'up' ? -1 : 1;
		const along = sign * (isSideways ? dx : dy);
		const aside = Math.abs(isSideways ? dy : dx);
		// Upwards, one of the two hexagons above is half a hexagon aside: the left one, always.
		const cost = along + SIDEWAYS * aside + (isSideways || dx <= 0 ? 0 : 1e-6);
		if (along > LEAST && cost < least) [best, least] = [place, cost];
	}
	return best;
}
