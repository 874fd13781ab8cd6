import { foldName } from './names';
import { registerIndex } from './register-index';
import type { Register, RegisterMunicipality } from './types';

/** What a municipality is searched by. */
export interface Searchable {
	number: string;
	name: string;
	/** Name of the county, when it is to be searched too. */
	county?: string;
}

/**
 * True when every word of the query begins a word of the name or the county, or the number begins with it. Case and
 * marks on letters do not matter. An empty query matches everything.
 */
export function matchesQuery(municipality: Searchable, query: string): boolean {
	const words = foldName(query).split(' ').filter(Boolean);
	if (words.length === 0) return true;
	const text = ` ${foldName(`${municipality.name} ${municipality.county ?? ''}`).replace(/[()/–-]/g, ' ')}`;
	return words.every((word) => municipality.number.startsWith(word) || text.includes(` ${word}`));
}

/**
 * The municipalities that match a query by number, name (each part of a double name) or county, those whose own name
 * matches first, else in the order of the register.
 */
export function searchMunicipalities(register: Register, query: string): RegisterMunicipality[] {
	const counties = new Map(register.counties.map((county) => [county.number, county.name]));
	const found = register.municipalities.filter((municipality) =>
		matchesQuery({ ...municipality, county: counties.get(municipality.county) }, query)
	);
	const byName = (municipality: RegisterMunicipality) =>
		matchesQuery({ number: municipality.number, name: municipality.name }, query) ? 0 : 1;
	return found.sort((a, b) => byName(a) - byName(b));
}

/** The name to show for a number of the register's own year or outside it; the number itself when there is none. */
export function municipalityName(register: Register, number: string): string {
	const index = registerIndex(register);
	return index.municipalities.get(number)?.name ?? index.outside.get(number)?.name ?? number;
}
