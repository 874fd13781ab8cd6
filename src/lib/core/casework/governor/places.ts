import { DRAWN } from '../../selection/run-draw';
import type { DrawResult } from '../../selection/types';
import { caseOf, type Case } from './entries';
import { isOut } from './order';
import type { ReplaceFrom } from './types';

/** What of a draw decides who gets a place. */
export type DrawnLists = Pick<DrawResult, 'order' | 'rank' | 'filter' | 'drawn'> & {
	spread: Pick<DrawResult['spread'], 'order'>;
};

/** A municipality as places are given to it. */
export interface Unit {
	number: string;
	county: string;
}

/** A place that became free because a municipality declined it. */
export interface FreedPlace {
	/** Which list the place is on. */
	list: 'average' | 'spread';
	/** The municipality number of the one who declined. */
	declined: string;
	/** The one who comes in; null where nobody is left. */
	instead: string | null;
}

/**
 * Who comes in for those who decline: the next of the same list, one for each place, in the order of the list. Passed over
 * are those who cannot be drawn, who have a place already (in either list, or because the governor added them), who have
 * declined themselves, and whom the governor has left out. A municipality that the governor leaves out frees no place.
 * @param from the whole country, or the county of the one who declined
 * Source: methods, section 12, the county governor's step; that those left out are passed over is our own reading.
 */
export function freedPlaces(
	draw: DrawnLists,
	units: readonly Unit[],
	cases: ReadonlyMap<string, Case>,
	from: ReplaceFrom
): FreedPlace[] {
	const caseAt = (unit: number) => caseOf(cases, units[unit].number);
	const taken = new Set<number>();
	units.forEach((_, unit) => {
		if (draw.drawn[unit] !== DRAWN.none || caseAt(unit).choice('added')) taken.add(unit);
	});
	const fill = (order: ArrayLike<number>, kind: number, list: FreedPlace['list']): FreedPlace[] => {
		const all = Array.from(order);
		return all
			.filter((unit) => draw.drawn[unit] === kind && caseAt(unit).choice('standing') === 'decline')
			.map((unit) => {
				const instead = all.find(
					(other) =>
						draw.filter[other] === 0 &&
						!taken.has(other) &&
						!isOut(caseAt(other)) &&
						(from === 'country' || units[other].county === units[unit].county)
				);
				if (instead !== undefined) taken.add(instead);
				return {
					list,
					declined: units[unit].number,
					instead: instead === undefined ? null : units[instead].number
				};
			});
	};
	return [...fill(draw.order, DRAWN.average, 'average'), ...fill(draw.spread.order, DRAWN.spread, 'spread')];
}
