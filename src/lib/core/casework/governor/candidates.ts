import { DRAWN } from '../../selection/run-draw';
import { caseOf, type Case } from './entries';
import type { DrawnLists, FreedPlace, Unit } from './places';

/** How a municipality came to be considered. */
export type CandidateAs =
	/** Drawn, by the average or the spread draw. */
	| 'average'
	| 'spread'
	/** It comes in for one who declined. */
	| 'instead'
	/** The governor has added it, with a reason. */
	| 'added'
	/** Something is said of it, but with these rules it is not on the list. */
	| 'notListed';

export interface Candidate {
	/** Index into the data's municipalities. */
	unit: number;
	number: string;
	county: string;
	as: CandidateAs;
}

/**
 * Everybody that the county governors have to consider, in the order of the list: the average draw by share, the spread
 * draw by spread, those who come in, those who were added; last those who are on no list but of whom something is said.
 */
export function candidatesOf(
	draw: DrawnLists,
	units: readonly Unit[],
	cases: ReadonlyMap<string, Case>,
	freed: readonly FreedPlace[]
): Candidate[] {
	const found = new Map<number, CandidateAs>();
	for (const unit of draw.order) if (draw.drawn[unit] === DRAWN.average) found.set(unit, 'average');
	for (const unit of draw.spread.order) if (draw.drawn[unit] === DRAWN.spread) found.set(unit, 'spread');
	const unitOf = new Map(units.map(({ number }, unit) => [number, unit]));
	for (const { instead } of freed) {
		const unit = instead === null ? undefined : unitOf.get(instead);
		if (unit !== undefined) found.set(unit, 'instead');
	}
	const rest = units
		.map((_, unit) => unit)
		.filter((unit) => !found.has(unit) && !caseOf(cases, units[unit].number).isEmpty)
		.sort((a, b) => (draw.rank[a] || Infinity) - (draw.rank[b] || Infinity) || a - b);
	const isAdded = (unit: number) => caseOf(cases, units[unit].number).choice('added') !== null;
	for (const unit of rest) if (isAdded(unit)) found.set(unit, 'added');
	for (const unit of rest) if (!found.has(unit)) found.set(unit, 'notListed');
	return [...found].map(([unit, as]) => ({
		unit,
		number: units[unit].number,
		county: units[unit].county,
		as
	}));
}
