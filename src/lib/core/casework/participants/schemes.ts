import type { Register } from '../../register/types';
import { placeOf, type Place } from './place';
import { isActive } from './status';
import type { OtherScheme, ParticipantRegister, SchemeMember } from './types';

/** Whether a municipality is in a scheme in a calendar year; open ends count. */
export const isMemberIn = ({ from, to }: SchemeMember, year: number): boolean =>
	(from === null || from <= year) && (to === null || to >= year);

/** What a municipality takes part in at the same time. */
export interface SchemeLoad {
	place: Place;
	/** It takes part in the follow-up scheme on the day. */
	takesPart: boolean;
	/** The other schemes, in the order of the register. */
	schemes: OtherScheme[];
	/** All of them together. */
	count: number;
	/** As many as are marked, or more. */
	many: boolean;
}

/**
 * The municipalities that are in any scheme on a day, those in most first, then in the order of numbers.
 * @param day 'yyyy-mm-dd'; other schemes count by its year
 */
export function schemeLoads(
	{ periods, schemes, manySchemes }: ParticipantRegister,
	register: Register,
	day: string
): SchemeLoad[] {
	const year = Number(day.slice(0, 4));
	const loads = new Map<string, SchemeLoad>();
	const of = (given: string): SchemeLoad => {
		const place = placeOf(register, given);
		const known = loads.get(place.number);
		if (known) return known;
		const made = { place, takesPart: false, schemes: [], count: 0, many: false };
		loads.set(place.number, made);
		return made;
	};
	for (const period of periods) if (isActive(period, day)) of(period.municipality).takesPart = true;
	for (const scheme of schemes) {
		for (const member of scheme.members) {
			if (!isMemberIn(member, year)) continue;
			const load = of(member.municipality);
			if (!load.schemes.includes(scheme)) load.schemes.push(scheme);
		}
	}
	return [...loads.values()]
		.map((load) => {
			const count = load.schemes.length + Number(load.takesPart);
			return { ...load, count, many: count >= manySchemes };
		})
		.sort((a, b) => b.count - a.count || (a.place.number < b.place.number ? -1 : 1));
}

/** How many municipalities are in one scheme, in two and so on; the index is the number of schemes, 0 among them. */
export function loadCounts(loads: readonly SchemeLoad[], register: Register): number[] {
	const counts = [register.municipalities.length];
	for (const { count, place } of loads) {
		if (!place.known) continue;
		counts[0]--;
		counts[count] = (counts[count] ?? 0) + 1;
	}
	return Array.from(counts, (count) => count ?? 0);
}
