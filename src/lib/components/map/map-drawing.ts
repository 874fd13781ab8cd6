import {
	inkOn,
	round,
	SIZE,
	textAt,
	type Drawing,
	type Paint,
	type Shape
} from '$lib/components/plot/drawing';
import { layLegend } from '$lib/components/plot/legend';
import { textWidth, within } from '$lib/components/plot/text-size';
import type { MapLayout } from '$lib/core/map/types';
import { stateEntry, type FaceEntry, type FaceTile, type MapFace } from './face';

/** A hexagon that can be pointed at. */
export interface Hexagon {
	unit: number;
	/** SVG path data. */
	d: string;
}

/** Words on the picture. */
export interface MapWords {
	/** Name of a municipality as it may be shown. */
	name: (unit: number) => string;
	/** Heading of a county's block. */
	county: (county: string) => string;
	hatched: string;
	drawnOutline: string;
	/** Municipalities that no file has a row for: their tiles are empty, and nothing can be asked of them. */
	absent: { label: string; name: (unit: number) => string | undefined };
}

/** From this width of a hexagon on there is room for the beginning of a name. */
const NAMED = 44;

/** The corners of a hexagon with its point up, `width` wide. */
function hexagon(x: number, y: number, width: number): string {
	const [w, h] = [width / 2, width / Math.sqrt(3)];
	const corners = [
		[0, -h],
		[w, -h / 2],
		[w, h / 2],
		[0, h],
		[-w, h / 2],
		[-w, -h / 2]
	];
	return `M${corners.map(([dx, dy]) => `${round(x + dx)} ${round(y + dy)}`).join('L')}Z`;
}

/** Slanting lines on both sides of a hexagon's middle, where its letter stands. */
function hatching(x: number, y: number, width: number): string {
	const half = width * 0.22;
	return [-0.32, 0.32]
		.map((aside) => {
			const at = x + aside * width;
			return `M${round(at - half * 0.5)} ${round(y + half)}L${round(at + half * 0.5)} ${round(y - half)}`;
		})
		.join('');
}

const DASHES = { solid: undefined, dashed: '3 2', dotted: '1 2' } as const;

interface TileLook {
	entry: FaceEntry;
	hatched: boolean;
	drawn: FaceTile['drawn'];
	name: string;
	hint?: string;
}

/** One tile: its colour, what says the same without colour, and a heavy line where it is drawn. */
function tileShapes(x: number, y: number, width: number, look: TileLook): Shape[] {
	const { entry, hatched, drawn, name, hint } = look;
	const ink: Paint = inkOn(entry.paint);
	const inner = width - Math.max(1, width * 0.06);
	const shapes: Shape[] = [
		{
			kind: 'path',
			d: hexagon(x, y, inner),
			fill: entry.paint,
			stroke: 'line',
			width: 1,
			dash: DASHES[entry.outline],
			hint
		}
	];
	if (hatched) {
		shapes.push({
			kind: 'path',
			d: hatching(x, y, width),
			stroke: ink,
			width: Math.max(0.8, width / 26),
			opacity: 0.55
		});
	}
	if (drawn !== 'none') {
		shapes.push({
			kind: 'path',
			d: hexagon(x, y, inner - Math.max(1, width * 0.06)),
			stroke: ink === 'onPositive' ? 'onPositive' : 'text',
			width: Math.max(1.4, width / 14),
			dash: drawn === 'spread' ? '3 2' : undefined
		});
	}
	const size = Math.min(18, Math.max(7, width * 0.52));
	const isNamed = width >= NAMED && name !== '';
	if (entry.letter !== '') {
		shapes.push(
			textAt(x, isNamed ? y - width * 0.2 : y, entry.letter, {
				size,
				anchor: 'middle',
				fill: ink,
				bold: true
			})
		);
	}
	if (isNamed) {
		const small = SIZE.small - 1;
		shapes.push(
			textAt(x, y + width * 0.14, within(name, width * 0.9, small), {
				size: small,
				anchor: 'middle',
				fill: ink
			})
		);
	}
	return shapes;
}

const LEGEND_TILE = 16;
const PLAIN = { hatched: false, drawn: 'none', name: '' } as const;

/** The legend: kinds of tile, hatching and heavy lines where they occur. */
function legendOf({ entries, tiles }: MapFace, words: MapWords, width: number, isAnyAbsent: boolean) {
	const all = [...tiles.values()];
	const sign = (look: TileLook) => (x: number, middle: number) => tileShapes(x, middle, LEGEND_TILE, look);
	const blank: FaceEntry = { id: '', label: '', letter: '', paint: 'page', outline: 'solid', hatched: false };
	const isOverlaid = all.some(({ hatched, entry }) => hatched && !entry.hatched);
	const isOutlined = all.some(({ drawn }) => drawn !== 'none');
	return layLegend(
		[
			...entries.map((entry) => ({
				label: entry.label,
				sign: sign({ ...PLAIN, entry, hatched: entry.hatched })
			})),
			...(isAnyAbsent
				? [{ label: words.absent.label, sign: sign({ ...PLAIN, entry: stateEntry('absent', '') }) }]
				: []),
			...(isOverlaid
				? [{ label: words.hatched, sign: sign({ ...PLAIN, entry: blank, hatched: true }) }]
				: []),
			...(isOutlined
				? [{ label: words.drawnOutline, sign: sign({ ...PLAIN, entry: blank, drawn: 'average' }) }]
				: [])
		],
		width
	);
}

/**
 * The map as a picture, with its legend above.
 * @param tile width of a hexagon in pixels
 * @param width of the legend's lines
 * @returns the picture, and the hexagons in the order of the layout
 */
export function drawMap(
	layout: MapLayout,
	face: MapFace,
	words: MapWords,
	tile: number,
	width: number
): { drawing: Drawing; hexagons: Hexagon[] } {
	const legend = legendOf(
		face,
		words,
		width,
		layout.places.some(({ unit }) => !face.tiles.has(unit))
	);
	const top = legend.bottom + 8;
	const shapes: Shape[] = [...legend.shapes];
	for (const { county, x, y, width: room } of layout.headings) {
		const label = within(words.county(county), room * tile, SIZE.small);
		shapes.push(textAt(x * tile, top + y * tile, label, { size: SIZE.small, bold: true }));
	}
	const hexagons: Hexagon[] = [];
	for (const { unit, x, y } of layout.places) {
		const found = face.tiles.get(unit);
		const [left, middle] = [x * tile, top + y * tile];
		if (!found) {
			const name = words.absent.name(unit) ?? '';
			const hint = `${name}: ${words.absent.label}`;
			const entry = stateEntry('absent', words.absent.label);
			shapes.push(...tileShapes(left, middle, tile, { ...PLAIN, entry, name, hint }));
			continue;
		}
		const name = words.name(unit);
		shapes.push(...tileShapes(left, middle, tile, { ...found, name, hint: `${name}: ${found.text}` }));
		hexagons.push({ unit, d: hexagon(left, middle, tile) });
	}
	const widest = layout.headings.reduce(
		(most, { county, x }) =>
			Math.max(most, x * tile + Math.min(5.5 * tile, textWidth(words.county(county), SIZE.small, true))),
		layout.width * tile
	);
	return {
		drawing: {
			width: Math.ceil(Math.max(widest, width)),
			height: Math.ceil(top + layout.height * tile + 2),
			shapes
		},
		hexagons
	};
}
