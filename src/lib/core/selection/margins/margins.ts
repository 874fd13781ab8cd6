import type { DrawResult } from '../types';

/** How far one municipality is from the cut. */
export interface Margin {
	/** Index into the data's municipalities. */
	unit: number;
	/** In the average draw: own share minus that of the first not drawn (drawn) or the last drawn (others), 0–1. */
	share: number;
	/** The same in weighted risk points of this municipality's own possible points. */
	points: number;
	/** In the spread draw, where it is a candidate: the same of the spread; null else. */
	spread: number | null;
}

/**
 * The distance to the cut of every municipality that can be drawn and is assessed, the nearest first. Who is nearest in
 * the spread draw counts as near too.
 * @returns empty where the draw has no cut: nobody, or everybody, is drawn
 * Source: methods, "explaining a result": margin.
 */
export function marginsOf({ margin, municipalities, filter, rank, spread }: DrawResult): Margin[] {
	const found: Margin[] = [];
	margin.forEach((share, unit) => {
		if (filter[unit] !== 0 || rank[unit] === 0 || Number.isNaN(share)) return;
		const inSpread = spread.margin[unit];
		found.push({
			unit,
			share,
			points: share * municipalities.possible[unit],
			spread: Number.isNaN(inSpread) ? null : inSpread
		});
	});
	const distance = (one: Margin) => Math.min(Math.abs(one.share), Math.abs(one.spread ?? Infinity));
	return found.sort((a, b) => distance(a) - distance(b) || rank[a.unit] - rank[b.unit]);
}
