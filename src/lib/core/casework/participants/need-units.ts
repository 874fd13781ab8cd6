import type { Register } from '../../register/types';
import type { Capacities } from './capacity';
import type { NeedUnit } from './need';
import { placeOf } from './place';
import { isMemberIn } from './schemes';
import { participantsOn } from './status';
import type { ParticipantRegister } from './types';

/** A municipality with its share of risk points in a draw; null where it is not assessed. */
export interface AssessedUnit {
	number: string;
	name: string;
	share: number | null;
}

/**
 * What is known of every municipality of a draw: need, capacity, and whether it takes part in the scheme that is asked
 * about.
 * @param day 'yyyy-mm-dd': who takes part on it; another scheme counts by its year
 */
export function needUnits(
	units: readonly AssessedUnit[],
	{ values }: Capacities,
	register: ParticipantRegister,
	places: Register,
	day: string
): NeedUnit[] {
	const scheme = register.schemes.find(({ id }) => id === register.need.scheme);
	const members = scheme
		? scheme.members
				.filter((member) => isMemberIn(member, Number(day.slice(0, 4))))
				.map(({ municipality }) => placeOf(places, municipality).number)
		: participantsOn(register.periods, places, day).map(({ place }) => place.number);
	const takesPart = new Set(members);
	return units
		.filter(({ number }) => placeOf(places, number).known)
		.map(({ number, name, share }) => ({
			number,
			name,
			need: share,
			capacity: values.get(number) ?? null,
			takesPart: takesPart.has(number)
		}));
}
