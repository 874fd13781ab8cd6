import { countyLayout, orderLayout, tileLayout } from '$lib/core/map/layout';
import type { MapLayout } from '$lib/core/map/types';
import type { RegisterMunicipality } from '$lib/core/register/types';
import type { DataSummary } from '$lib/workers/draw-client';
import type { MapFace } from './face';

/** How the map is wanted, and what there is room for. */
export interface LayoutWish {
	summary: DataSummary;
	face: MapFace;
	units: readonly number[];
	/** Municipalities that no file has a row for, by the numbers that follow those of the data. */
	absent: ReadonlyMap<number, RegisterMunicipality>;
	/** Pixels beside each other. */
	room: number;
	wanted: 'tiles' | 'counties';
	/** Larger hexagons, whatever there is room for. */
	big: boolean;
	/** Places would tell whose values they are: tiles stand in order of their values instead. */
	anonymous: boolean;
	/** False where results are invented and places are not. */
	isReal: boolean;
}

/** Pixels of a hexagon's width: the least that carries a letter, the most that is of use, and where it is to be large. */
const LEAST = 14;
const MOST = 64;
const BIG = 46;
/** In blocks by county and in order, tiles need not fit a country. */
const BLOCK = 22;

/** Where the tiles stand, and how wide they are in pixels. */
export function layoutOf(wish: LayoutWish): { layout: MapLayout; tile: number; hasTiles: boolean } {
	const { summary, units, absent, room, wanted, big, anonymous, isReal } = wish;
	const placeable = [
		...units.map((unit) => ({
			unit,
			county: summary.municipalities[unit].county,
			tile: summary.facts[unit]?.tile ?? null
		})),
		...[...absent].map(([unit, { county, tile }]) => ({ unit, county, tile }))
	];
	const tiles = isReal && !anonymous ? tileLayout(placeable) : null;
	const block = big ? BIG : BLOCK;
	const columns = Math.max(1, Math.floor(room / block - 0.5));
	if (anonymous) return { layout: orderLayout(inOrder(wish), columns), tile: block, hasTiles: false };
	if (tiles && wanted === 'tiles') {
		const fit = Math.min(MOST, Math.max(LEAST, Math.floor(((room - 4) / tiles.width) * 10) / 10));
		return { layout: tiles, tile: big ? Math.max(BIG, fit) : fit, hasTiles: true };
	}
	const counties = summary.counties.map(({ number }) => number);
	return { layout: countyLayout(placeable, counties, columns), tile: block, hasTiles: tiles !== null };
}

/** The highest first, those without a value last. */
function inOrder({ face, units }: LayoutWish): number[] {
	const valueOf = (unit: number) => face.tiles.get(unit)?.value ?? -Infinity;
	return [...units].sort((a, b) => {
		const [one, other] = [valueOf(a), valueOf(b)];
		return one === other ? 0 : other - one;
	});
}
