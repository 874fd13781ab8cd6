import { throughPoints } from './distributions';

/** A place on the tile map: hexagons, odd rows shifted half a hexagon to the right, row 0 in the north. */
export interface Tile {
	row: number;
	column: number;
}

/**
 * The outline of the country from north (0) to south (1): [position, middle, width] in hexagons when it has the size
 * of Norway. Long and narrow, bent to the east in the north and broad in the south.
 */
const OUTLINE: readonly (readonly [position: number, middle: number, width: number])[] = [
	[0, 30, 5],
	[0.08, 28, 8],
	[0.18, 23, 5],
	[0.3, 18, 3],
	[0.45, 15, 4],
	[0.56, 11, 8],
	[0.66, 9.5, 12],
	[0.84, 9, 14],
	[0.94, 7.5, 9],
	[1, 6.5, 5]
];
const ROWS = 50;
const SIZE_OF_OUTLINE = 357;

/** All places of a country with `count` municipalities: as many, each once. */
export function countryTiles(count: number): Tile[] {
	for (let scale = Math.sqrt(count / SIZE_OF_OUTLINE); ; scale *= 1.01) {
		const tiles = tilesAtScale(scale);
		// What is too much falls away in the south, where the country ends.
		if (tiles.length >= count) return tiles.slice(0, count);
	}
}

function tilesAtScale(scale: number): Tile[] {
	const rows = Math.max(1, Math.round(ROWS * scale));
	const tiles: Tile[] = [];
	for (let row = 0; row < rows; row++) {
		const position = (row + 0.5) / rows;
		const middle =
			scale *
			throughPoints(
				OUTLINE.map(([at, value]) => [at, value]),
				position
			);
		const width = Math.max(
			1,
			Math.round(
				scale *
					throughPoints(
						OUTLINE.map(([at, , value]) => [at, value]),
						position
					)
			)
		);
		const first = Math.max(0, Math.round(middle - width / 2));
		for (let column = first; column < first + width; column++) tiles.push({ row, column });
	}
	return tiles;
}

/**
 * Shares the places out among counties so that each is in one piece as far as its outline allows: the country is
 * cut across its longer side, again and again, with as many places on each side as its counties have.
 * @param sizes number of municipalities by county, from south to north
 * @returns places by county, in the same order
 */
export function shareOutTiles(tiles: readonly Tile[], sizes: readonly number[]): Tile[][] {
	if (sizes.length <= 1) return sizes.map(() => [...tiles]);
	const half = halfWay(sizes);
	const count = sizes.slice(0, half).reduce((a, b) => a + b, 0);
	const sorted = [...tiles].sort(isTall(tiles) ? fromSouth : fromWest);
	return [
		...shareOutTiles(sorted.slice(0, count), sizes.slice(0, half)),
		...shareOutTiles(sorted.slice(count), sizes.slice(half))
	];
}

const fromSouth = (a: Tile, b: Tile) => b.row - a.row || a.column - b.column;
const fromWest = (a: Tile, b: Tile) => a.column - b.column || b.row - a.row;

function isTall(tiles: readonly Tile[]): boolean {
	const rows = tiles.map((tile) => tile.row);
	const columns = tiles.map((tile) => tile.column);
	return Math.max(...rows) - Math.min(...rows) >= Math.max(...columns) - Math.min(...columns);
}

/** How many of the sizes come nearest to half the total; at least one, and not all. */
function halfWay(sizes: readonly number[]): number {
	const total = sizes.reduce((a, b) => a + b, 0);
	let best = 1;
	let sum = 0;
	let nearest = Infinity;
	for (let i = 1; i < sizes.length; i++) {
		sum += sizes[i - 1];
		if (Math.abs(sum - total / 2) < nearest) {
			nearest = Math.abs(sum - total / 2);
			best = i;
		}
	}
	return best;
}
