import { foldName, nameVariants } from './names';
import type { NumberChange, Register, RegisterMunicipality } from './types';

/** A number that a name may stand for. */
export interface NameEntry {
	/** The name as written in the register. */
	name: string;
	/** The number it belongs to, of the register's year or an earlier one. */
	number: string;
	earlier: boolean;
}

/** Look-up tables of a register. */
export interface RegisterIndex {
	municipalities: Map<string, RegisterMunicipality>;
	changes: Map<string, NumberChange>;
	outside: Map<string, Register['outside'][number]>;
	/** Entries by folded name. */
	names: Map<string, NameEntry[]>;
}

const indices = new WeakMap<Register, RegisterIndex>();

/** The look-up tables of a register, made at the first call and kept as long as the register is. */
export function registerIndex(register: Register): RegisterIndex {
	const known = indices.get(register);
	if (known) return known;
	const index: RegisterIndex = {
		municipalities: new Map(
			register.municipalities.map((municipality) => [municipality.number, municipality])
		),
		changes: new Map(register.changes.map((change) => [change.from, change])),
		outside: new Map(register.outside.map((place) => [place.number, place])),
		names: nameTable(register)
	};
	indices.set(register, index);
	return index;
}

function nameTable(register: Register): Map<string, NameEntry[]> {
	const names = new Map<string, NameEntry[]>();
	const add = (name: string, number: string, earlier: boolean) => {
		for (const variant of nameVariants(name)) {
			const key = foldName(variant);
			const entries = names.get(key) ?? [];
			if (!entries.some((entry) => entry.number === number)) entries.push({ name: variant, number, earlier });
			names.set(key, entries);
		}
	};
	for (const { name, number } of register.municipalities) add(name, number, false);
	for (const { name, number } of register.outside) add(name, number, false);
	for (const { name, from } of register.changes) add(name, from, true);
	return names;
}

/**
 * The municipality with a number of the register's own year, or undefined.
 * @param number four digits as text
 */
export const findMunicipality = (register: Register, number: string): RegisterMunicipality | undefined =>
	registerIndex(register).municipalities.get(number);
