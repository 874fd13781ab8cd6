import type { Random } from '../stats/random';
import { SIMPLE_NAMES } from './place-names';
import type { Place, School } from './types';

/** The grades a school has. */
export type SchoolKind = '1-7' | '8-10' | '1-10';

const BOKMAL: Record<SchoolKind, readonly string[]> = {
	'1-7': ['skole', 'barneskole'],
	'8-10': ['ungdomsskole'],
	'1-10': ['skole', 'barne- og ungdomsskole', 'oppvekstsenter']
};
const NYNORSK: Record<SchoolKind, readonly string[]> = {
	'1-7': ['skule', 'barneskule'],
	'8-10': ['ungdomsskule'],
	'1-10': ['skule', 'barne- og ungdomsskule', 'oppvekstsenter']
};
const PRIVATE = ['Montessoriskole', 'friskole', 'kristne grunnskole', 'internasjonale skole'];

/** Counties whose schools have names in nynorsk. */
const NYNORSK_COUNTIES = new Set(['62', '68', '70']);

const pick = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)];

/**
 * A name that no other school of the municipality has.
 * @param taken names of its other schools; the new one is added
 */
export function schoolName(
	place: Place,
	kind: SchoolKind,
	owner: School['owner'],
	taken: Set<string>,
	random: Random
): string {
	const words = NYNORSK_COUNTIES.has(place.county.number) ? NYNORSK[kind] : BOKMAL[kind];
	const isMain = kind === '1-10' && taken.size === 0;
	let spot = owner === 'private' || isMain ? townName(place) : pick(SIMPLE_NAMES, random);
	for (;;) {
		const name = `${spot} ${pick(owner === 'private' ? PRIVATE : words, random)}`;
		if (!taken.has(name)) {
			taken.add(name);
			return name;
		}
		spot = pick(SIMPLE_NAMES, random);
	}
}

/** The last part of a double name: the Norwegian one. */
const townName = (place: Place) => place.municipality.name.split(' - ').slice(-1)[0];
