import { carryOver, type CarryOverKind } from './carry-over';
import { foldName, lowerName, withoutValidity } from './names';
import { registerIndex, type NameEntry } from './register-index';
import type { Register } from './types';

/** How an entry of a list was understood. */
export type FoundBy = 'number' | 'name' | 'earlierNumber' | 'earlierName';

export interface FoundMunicipality {
	/** The number in the register's year. */
	number: string;
	/** The entry as written. */
	text: string;
	how: FoundBy;
	/** What became of the municipality that was named: tells a merged or divided one from a renumbered one. */
	kind: CarryOverKind;
}

export interface MunicipalityList {
	/** Each municipality once, in the order of the text. */
	found: FoundMunicipality[];
	/** Entries that name no municipality. */
	unknown: string[];
	/** Entries that may mean several, with the numbers they may mean. */
	ambiguous: { text: string; numbers: string[] }[];
}

const SEPARATORS = /[\r\n,;]+/;
/** A number of four digits, or of three where a spreadsheet has taken the leading zero away. */
const NUMBER = /(?<!\d)\d{3,4}(?!\d)/;
/** A place in a numbered list: "3. Ålesund". */
const ORDINAL = /^\d{1,2}[.)]\s+/;
/** What is left of "Ålesund (1508)" and "K-1508" when the number is out. */
const BRACKETS_LEFT_EMPTY = /\(\s*\)|\bK-(?=\s|$)/g;
const WORDS_AROUND = /\s+(?:kommune|suohkan|kommuvdna|tjïelte|municipality)$/i;

/**
 * Understands a typed or pasted list of municipalities: numbers or names or both, separated by line breaks, commas
 * or semicolons. Earlier numbers and names are carried over to the register's year; of a divided municipality the
 * named successor is taken.
 */
export function parseMunicipalityList(text: string, register: Register): MunicipalityList {
	const list: MunicipalityList = { found: [], unknown: [], ambiguous: [] };
	const seen = new Set<string>();
	for (const entry of text.split(SEPARATORS).map((part) => part.trim())) {
		if (entry === '') continue;
		const meant = meaningsOf(register, entry);
		if (meant.length === 0) list.unknown.push(entry);
		else if (meant.length > 1)
			list.ambiguous.push({ text: entry, numbers: meant.map((found) => found.number) });
		else if (!seen.has(meant[0].number)) {
			seen.add(meant[0].number);
			list.found.push(meant[0]);
		}
	}
	return list;
}

/** The municipalities an entry may mean, one per number of the register's year: all that its number or name say. */
export function meaningsOf(register: Register, text: string): FoundMunicipality[] {
	const plain = withoutValidity(text.replace(ORDINAL, ''));
	const digits = NUMBER.exec(plain)?.[0];
	const name = plain.replace(NUMBER, ' ').replace(BRACKETS_LEFT_EMPTY, '').replace(WORDS_AROUND, '').trim();
	const meant = new Map<string, FoundMunicipality>();
	const add = (given: string, current: FoundBy, earlier: FoundBy, isEarlier: boolean) => {
		const { number, kind } = carryOver(register, given);
		if (kind === 'unknown' || meant.has(number)) return;
		meant.set(number, { number, text, kind, how: isEarlier ? earlier : current });
	};
	if (digits !== undefined) {
		const number = digits.padStart(4, '0');
		add(number, 'number', 'earlierNumber', registerIndex(register).changes.has(number));
	}
	const byName = entriesFor(register, name);
	const agree = byName.some((entry) => meant.has(carryOver(register, entry.number).number));
	if (!agree) for (const entry of byName) add(entry.number, 'name', 'earlierName', entry.earlier);
	return [...meant.values()];
}

/** Entries with the name; of several, those whose marks on letters agree too, if there are such. */
function entriesFor(register: Register, name: string): NameEntry[] {
	const entries = registerIndex(register).names.get(foldName(name)) ?? [];
	const exact = entries.filter((entry) => lowerName(entry.name) === lowerName(name));
	return exact.length > 0 ? exact : entries;
}
