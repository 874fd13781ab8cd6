import { foldName, lowerName, nameVariants } from '../register/names';
import { registerIndex, type NameEntry } from '../register/register-index';
import type { Register } from '../register/types';

/**
 * Makes names comparable that are written a little differently: as foldName, and hyphens, dashes, full stops,
 * apostrophes and letters that were lost on the way make no difference. 'Aurskog-Høland' → 'aurskog holand'.
 */
export const looseName = (name: string): string =>
	foldName(name)
		.replace(/['’´`?.\ufffd]/g, '')
		.replace(/[\s\-–—/]+/g, ' ')
		.trim();

const WORDS_AFTER =
	/\s+(?:kommune|kommuna|kommunen|herad|suohkan|gielda|kommuvdna|tjïelte|komuuni|municipality)$/i;
const WORDS_BEFORE = /^(?:kommune|kommuna|kommunen|municipality(?: of)?)[:\s]+/i;

/** Leaves out the word for municipality around a name. */
export const withoutKommune = (name: string): string =>
	name.trim().replace(WORDS_AFTER, '').replace(WORDS_BEFORE, '').trim();

const tables = new WeakMap<Register, Map<string, NameEntry[]>>();

/** All names of a register by their loose form, with the numbers they stand for, of the register's year and earlier. */
export function looseNames(register: Register): Map<string, NameEntry[]> {
	const known = tables.get(register);
	if (known) return known;
	const table = new Map<string, NameEntry[]>();
	for (const entries of registerIndex(register).names.values()) {
		for (const entry of entries) {
			for (const variant of nameVariants(entry.name)) {
				const key = looseName(variant);
				const listed = table.get(key) ?? [];
				if (!listed.some(({ number }) => number === entry.number)) listed.push({ ...entry, name: variant });
				table.set(key, listed);
			}
		}
	}
	tables.set(register, table);
	return table;
}

/** The entries of a name; of several, those that are written exactly so, if there are such. */
export function entriesOf(register: Register, name: string): NameEntry[] {
	const entries = looseNames(register).get(looseName(name)) ?? [];
	const exact = entries.filter((entry) => lowerName(entry.name) === lowerName(name));
	return exact.length > 0 ? exact : entries;
}
