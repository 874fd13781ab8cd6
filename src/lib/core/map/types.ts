/** Where one municipality is drawn: the middle of its hexagon. Lengths are widths of a hexagon. */
export interface MapPlace {
	/** Index of the municipality in the data. */
	unit: number;
	x: number;
	y: number;
}

/** Hexagons of municipalities in a plane, with their points up and a width of 1. */
export interface MapLayout {
	/**
	 * `tiles`: the register's places; `counties`: a block for each county; `order`: one after the other in a given order,
	 * which gives away nobody's place.
	 */
	kind: 'tiles' | 'counties' | 'order';
	/** In reading order: row by row from the top, from left to right. */
	places: MapPlace[];
	/** Headings of counties: county number, left end and middle line; and how wide its block is. */
	headings: { county: string; x: number; y: number; width: number }[];
	width: number;
	height: number;
}

/** A municipality to be placed. */
export interface Placeable {
	unit: number;
	/** County number. */
	county: string;
	/** Place on the register's map: hexagons, odd rows half a hexagon to the right, row 0 in the north. */
	tile: { row: number; column: number } | null;
}
