import { carryOver } from '../register/carry-over';
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

type NameTable = Map<string, NameEntry[]>;
const tables = new WeakMap<Register, Map<Register | null, NameTable>>();

/**
 * All names of a register by their loose form, with the numbers they stand for, of the register's year and earlier.
 * @param later a register of a later year: names that a municipality got afterwards are its names too, if nothing but its
 * name and number changed
 */
export function looseNames(register: Register, later: Register | null): NameTable {
	const ofRegister = tables.get(register) ?? new Map<Register | null, NameTable>();
	tables.set(register, ofRegister);
	const known = ofRegister.get(later);
	if (known) return known;
	const table: NameTable = new Map();
	const add = (entry: NameEntry) => {
		for (const variant of nameVariants(entry.name)) {
			const key = looseName(variant);
			const listed = table.get(key) ?? [];
			if (!listed.some(({ number }) => number === entry.number)) listed.push({ ...entry, name: variant });
			table.set(key, listed);
		}
	};
	for (const entries of registerIndex(register).names.values()) entries.forEach(add);
	if (later) namesSince(register, later).forEach(add);
	ofRegister.set(later, table);
	return table;
}

/** Names of a later register under the numbers of this one. */
function namesSince(register: Register, later: Register): NameEntry[] {
	return register.municipalities.flatMap(({ number }) => {
		const { number: became, kind } = carryOver(later, number);
		const name = registerIndex(later).municipalities.get(became)?.name;
		const isWhole = kind === 'same' || kind === 'renumbered';
		return isWhole && name !== undefined ? [{ name, number, earlier: false }] : [];
	});
}

/** The entries of a name; of several, those that are written exactly so, if there are such. */
export function entriesOf(register: Register, later: Register | null, name: string): NameEntry[] {
	const entries = looseNames(register, later).get(looseName(name)) ?? [];
	const exact = entries.filter((entry) => lowerName(entry.name) === lowerName(name));
	return exact.length > 0 ? exact : entries;
}
