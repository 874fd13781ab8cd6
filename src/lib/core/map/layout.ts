import type { MapLayout, MapPlace, Placeable } from './types';

/** Height of a hexagon of width 1, and the distance between the middles of two rows. */
export const HEXAGON_HEIGHT = 2 / Math.sqrt(3);
const PITCH = Math.sqrt(3) / 2;
/** Room for the name of a county above its block, and the distance between blocks. */
const HEADING = 1.7;
const GAP = 1.2;
/** No block is narrower: its heading needs the room. */
const LEAST_BLOCK = 5;

const placeOf = (unit: number, row: number, column: number): MapPlace => ({
	unit,
	x: column + 0.5 + (row % 2 === 0 ? 0 : 0.5),
	y: row * PITCH + HEXAGON_HEIGHT / 2
});

const inReadingOrder = (places: MapPlace[]): MapPlace[] =>
	places.sort((a, b) => (Math.abs(a.y - b.y) > 0.01 ? a.y - b.y : a.x - b.x));

function extent(places: readonly MapPlace[]): { width: number; height: number } {
	return {
		width: places.reduce((most, { x }) => Math.max(most, x + 0.5), 0),
		height: places.reduce((most, { y }) => Math.max(most, y + HEXAGON_HEIGHT / 2), 0)
	};
}

/**
 * The register's map of hexagons, cut off where nobody stands.
 * @returns null where a municipality has no place, or two have the same: then there is no such map
 */
export function tileLayout(units: readonly Placeable[]): MapLayout | null {
	const tiles = units.flatMap(({ unit, tile }) => (tile ? [{ unit, ...tile }] : []));
	const taken = new Set(tiles.map(({ row, column }) => `${row} ${column}`));
	if (tiles.length === 0 || tiles.length < units.length || taken.size < tiles.length) return null;
	// An even row stays an even row, so that neighbours stay neighbours.
	const top = Math.floor(Math.min(...tiles.map(({ row }) => row)) / 2) * 2;
	const left = Math.min(...tiles.map(({ column }) => column));
	const places = inReadingOrder(
		tiles.map(({ unit, row, column }) => placeOf(unit, row - top, column - left))
	);
	const first = Math.min(...places.map(({ y }) => y)) - HEXAGON_HEIGHT / 2;
	const moved = places.map((place) => ({ ...place, y: place.y - first }));
	return { kind: 'tiles', places: moved, headings: [], ...extent(moved) };
}

/**
 * Places one after the other, in the given order.
 * @param columns hexagons beside each other, at least 1
 */
export function orderLayout(units: readonly number[], columns: number): MapLayout {
	const places = units.map((unit, at) => placeOf(unit, Math.floor(at / columns), at % columns));
	return { kind: 'order', places, headings: [], ...extent(places) };
}

/**
 * A block of hexagons for each county, with room for its name above. Blocks stand beside each other as long as there
 * is room.
 * @param counties numbers in the order in which their blocks stand; a county without municipalities has none
 * @param columns hexagons beside each other that there is room for
 */
export function countyLayout(
	units: readonly Placeable[],
	counties: readonly string[],
	columns: number
): MapLayout {
	const known = new Set(counties);
	const others = [...new Set(units.map(({ county }) => county).filter((county) => !known.has(county)))];
	const places: MapPlace[] = [];
	const headings: MapLayout['headings'] = [];
	let left = 0;
	let top = 0;
	let bottom = 0;
	for (const county of [...counties, ...others]) {
		const inside = units.filter((one) => one.county === county).map(({ unit }) => unit);
		if (inside.length === 0) continue;
		const side = Math.min(
			Math.max(LEAST_BLOCK, Math.ceil(Math.sqrt(inside.length))),
			Math.max(1, columns - 1)
		);
		const width = Math.max(LEAST_BLOCK, side) + 0.5;
		if (left > 0 && left + width > columns) {
			left = 0;
			top = bottom + GAP;
		}
		const block = orderLayout(inside, side);
		headings.push({ county, x: left, y: top + HEADING / 2, width: width + GAP - 0.3 });
		for (const { unit, x, y } of block.places) places.push({ unit, x: x + left, y: y + top + HEADING });
		bottom = Math.max(bottom, top + HEADING + block.height);
		left += width + GAP;
	}
	const { width, height } = extent(places);
	const named = headings.reduce((most, { x }) => Math.max(most, x + LEAST_BLOCK), width);
	return { kind: 'counties', places: inReadingOrder(places), headings, width: named, height };
}
