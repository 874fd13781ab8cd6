import type { Paint } from '$lib/components/plot/drawing';

/** What is shown on the map. */
export const MAP_MEASURES = ['share', 'rank', 'drawn', 'chance', 'change', 'value', 'points'] as const;
export type MapMeasure = (typeof MAP_MEASURES)[number];

/** Why a tile has no class. None of them is drawn as a low value. */
export const MAP_STATES = [
	'notAssessed',
	'filtered',
	'suppressed',
	'missing',
	'notApplicable',
	'noLimit',
	'unknown',
	'absent'
] as const;
export type MapState = (typeof MAP_STATES)[number];

/** A kind of tile: one line of the legend. Its letter says the same as its colour. */
export interface FaceEntry {
	id: string;
	label: string;
	letter: string;
	paint: Paint;
	/** Solid for tiles with a value, broken for those without. */
	outline: 'solid' | 'dashed' | 'dotted';
	hatched: boolean;
}

/** One tile. */
export interface FaceTile {
	entry: FaceEntry;
	/** Unrounded; null where there is none. */
	value: number | null;
	/** The value, or why there is none, in words. */
	text: string;
	/** Hatched over its colour: it has a value, but cannot be drawn. */
	hatched: boolean;
	/** A heavy line around it. */
	drawn: 'none' | 'average' | 'spread';
}

/** What the map shows, by index of the municipality. */
export interface MapFace {
	/** The kinds that occur, and the classes in between, the lightest first. */
	entries: FaceEntry[];
	tiles: ReadonlyMap<number, FaceTile>;
}

/** How dark the classes are, by how many there are: even the darkest but one carries dark letters. */
const DARKNESS: readonly (readonly number[])[] = [
	[],
	[0.38],
	[0.05, 1],
	[0.05, 0.38, 1],
	[0.05, 0.2, 0.55, 1],
	[0.05, 0.2, 0.38, 0.55, 1]
];
export const MOST_CLASSES = DARKNESS.length - 1;

/** A class of values; the darkest is the last. */
export function classEntry(at: number, count: number, label: string): FaceEntry {
	const share = DARKNESS[count]?.at(at) ?? 1;
	return {
		id: `class ${at}`,
		label,
		letter: String(at + 1),
		paint: share === 1 ? 'positive' : { of: 'positive', share, with: 'page' },
		outline: 'solid',
		hatched: false
	};
}

const STATE_SIGNS: Record<MapState, Pick<FaceEntry, 'letter' | 'outline' | 'hatched'>> = {
	notAssessed: { letter: '–', outline: 'dashed', hatched: false },
	filtered: { letter: '×', outline: 'solid', hatched: true },
	suppressed: { letter: '*', outline: 'dotted', hatched: false },
	missing: { letter: '?', outline: 'dashed', hatched: false },
	notApplicable: { letter: '/', outline: 'dashed', hatched: false },
	noLimit: { letter: '.', outline: 'dotted', hatched: false },
	unknown: { letter: '?', outline: 'dashed', hatched: false },
	absent: { letter: '', outline: 'dotted', hatched: false }
};

/** A kind of tile without a value. */
export const stateEntry = (state: MapState, label: string): FaceEntry => ({
	id: state,
	label,
	paint: 'page',
	...STATE_SIGNS[state]
});
