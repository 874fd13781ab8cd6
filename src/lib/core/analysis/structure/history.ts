import type { ReadDraw, Units } from './membership';
import { KINDS } from './types';

/** Two draws and the municipalities that are in both. */
export interface Overlap {
	first: number;
	second: number;
	/** The second is the next draw after the first. */
	isNext: boolean;
	both: number;
	/** As many would be in both if the second draw took no notice of the first. NaN where there is no country. */
	expected: number;
}

/** Who has taken part how often. */
export interface History {
	/** Municipalities of the country: of the data, that are known by their key. */
	country: number;
	/** Municipalities in each draw, in the order of the draws. */
	sizes: number[];
	/** Municipalities drawn at least once, and all participations. */
	ever: number;
	participations: number;
	/** How many municipalities were drawn so many times, from once on. */
	times: number[];
	/** Drawn in two draws that follow each other. */
	consecutive: number;
	overlaps: Overlap[];
	/** Drawn several times, the most often drawn first, then by name: the unit and the draws it was in. */
	repeated: { unit: number; draws: number[] }[];
}

/** Counts participations from the draws. */
export function historyOf(draws: readonly ReadDraw[], units: Units): History {
	const country = units.names.length;
	const members = draws.map(({ of }) => {
		const drawn = new Set<number>();
		of.forEach((as, row) => {
			if (units.of[row] >= 0 && KINDS.some((kind) => kind === as)) drawn.add(units.of[row]);
		});
		return drawn;
	});
	const drawsOf = units.names.map((_, unit) => [...draws.keys()].filter((place) => members[place].has(unit)));
	const most = drawsOf.reduce((largest, own) => Math.max(largest, own.length), 0);
	const repeated = [...drawsOf.keys()]
		.filter((unit) => drawsOf[unit].length > 1)
		.sort(
			(a, b) =>
				drawsOf[b].length - drawsOf[a].length || units.names[a].localeCompare(units.names[b], 'nb') || a - b
		);
	return {
		country,
		sizes: members.map(({ size }) => size),
		ever: drawsOf.filter((own) => own.length > 0).length,
		participations: members.reduce((sum, { size }) => sum + size, 0),
		times: Array.from({ length: most }, (_, place) =>
			drawsOf.reduce((sum, own) => sum + Number(own.length === place + 1), 0)
		),
		consecutive: drawsOf.filter((own) => own.some((place) => own.includes(place + 1))).length,
		overlaps: members.flatMap((one, first) =>
			members.slice(first + 1).map((other, offset) => ({
				first,
				second: first + 1 + offset,
				isNext: offset === 0,
				both: [...one].filter((unit) => other.has(unit)).length,
				expected: (one.size * other.size) / country
			}))
		),
		repeated: repeated.map((unit) => ({ unit, draws: drawsOf[unit] }))
	};
}
