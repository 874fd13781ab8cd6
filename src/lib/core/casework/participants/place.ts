import { carryOver } from '../../register/carry-over';
import { findMunicipality } from '../../register/register-index';
import { municipalityName } from '../../register/search';
import type { Register } from '../../register/types';

/** A municipality of the register's own year that a number leads to. */
export interface Place {
	/** The number in the register's year, or the number itself where it is unknown. */
	number: string;
	/** The name under that number. */
	name: string;
	/** Two digits; '' where the number is unknown. */
	county: string;
	/** The name that the given number had, where it is an earlier one; else ''. */
	earlierName: string;
	known: boolean;
}

/** Where a number, of the register's year or an earlier one, leads to. A divided municipality: its named successor. */
export function placeOf(register: Register, given: string): Place {
	const { number, kind, name } = carryOver(register, given);
	const municipality = findMunicipality(register, number);
	return {
		number,
		name: municipalityName(register, number),
		county: municipality?.county ?? '',
		earlierName: number !== given && kind !== 'unknown' ? name : '',
		known: municipality !== undefined
	};
}
