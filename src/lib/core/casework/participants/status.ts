import type { Register } from '../../register/types';
import { firstDay, lastDay } from './dates';
import { placeOf, type Place } from './place';
import type { Participation, PhaseStep } from './types';

/** Whether a period covers a day: begun, and not ended before it. One without a start is not counted. */
export const isActive = ({ start, end }: Participation, day: string): boolean =>
	start !== null && firstDay(start) <= day && (end === null || lastDay(end) >= day);

/** Whether the planned end of a period that goes on has passed. */
export const isOverdue = (period: Participation, day: string): boolean =>
	isActive(period, day) && period.plannedEnd !== null && lastDay(period.plannedEnd) < day;

/** The step that a period is in on a day: the last that has begun; null where none is written. */
export function phaseOn({ phases, start }: Participation, day: string): PhaseStep | null {
	const begun = phases.filter((step, index) => {
		const from = step.from ?? (index === 0 ? start : null);
		return from !== null && firstDay(from) <= day;
	});
	return begun.at(-1) ?? null;
}

/** A municipality that takes part on a day, with the period that it does so in. */
export interface Participant {
	place: Place;
	period: Participation;
	phase: PhaseStep | null;
	overdue: boolean;
}

/**
 * Who takes part on a day, each municipality once, in the order of numbers. Of several periods that cover the day the
 * one that began last counts.
 * @param day 'yyyy-mm-dd'
 */
export function participantsOn(
	periods: readonly Participation[],
	register: Register,
	day: string
): Participant[] {
	const found = new Map<string, Participant>();
	for (const period of periods) {
		if (!isActive(period, day)) continue;
		const place = placeOf(register, period.municipality);
		const before = found.get(place.number);
		if (before && firstDay(before.period.start ?? '') > firstDay(period.start ?? '')) continue;
		found.set(place.number, {
			place,
			period,
			phase: phaseOn(period, day),
			overdue: isOverdue(period, day)
		});
	}
	return [...found.values()].sort((a, b) => (a.place.number < b.place.number ? -1 : 1));
}
