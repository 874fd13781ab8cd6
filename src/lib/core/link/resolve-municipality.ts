import { carryOver, type CarryOverKind } from '../register/carry-over';
import { withoutValidity } from '../register/names';
import type { NameEntry } from '../register/register-index';
import type { Register } from '../register/types';
import { countyNumbers } from './counties';
import { entriesOf, withoutKommune } from './loose-name';

/** Why a text must be asked about. */
export type AskReason =
	/** Several municipalities have the name. */
	| 'namesakes'
	/** One has the name; others had it earlier, and other names of the table are of earlier years too. */
	| 'namesakesEarlier'
	/** Its number and its name are of different municipalities. */
	| 'disagree'
	/** Its number is known, the name beside it is not one of a municipality. */
	| 'otherName'
	/** The municipality of the name is not in the county. */
	| 'county';

/** Where names and numbers are looked up. */
export interface Gazetteer {
	/** Its year is the year of the numbers. */
	register: Register;
	/** A register of a later year, whose names are known too; null for none. */
	later: Register | null;
}

/** What a text says of a municipality. */
export type Resolution =
	| {
			state: 'found';
			/** The number in the register's year. */
			number: string;
			/** The number it was given as, or the one its name belongs to. */
			given: string;
			how: 'number' | 'name' | 'decision';
			kind: CarryOverKind;
			/** A zero was put in front. */
			repaired: boolean;
			/** The year in which the given number or name went out of use; null when it did not. */
			until: number | null;
			/** Taken for the municipality of today, though others had the name until some year. */
			today?: { others: string[]; until: number };
	  }
	| { state: 'none'; reason: 'empty' | 'unknown' | 'decided' }
	| { state: 'ask'; reason: AskReason; candidates: string[] };

const MAX_LENGTH = 200;
const ALONE = /^(?:[A-ZÆØÅ]{1,2}-?)?(\d{3,4})(?:[.,]0+)?$/;
const BEFORE = /^(?:[A-ZÆØÅ]{1,2}-)?(\d{3,4})(?:\s*[-–:,.]\s*|\s+)(\D.*)$/s;
const AFTER = /^(\D*?)[\s,(–-]+(?:[A-ZÆØÅ]{1,2}-)?(\d{4})\)?$/s;
const UNKNOWN: Resolution = { state: 'none', reason: 'unknown' };

/**
 * What a text says of a municipality: its number ("0301", "301", "K-3001"), its name in any of its languages, of
 * today or earlier, with or without the word for municipality or a county ("Våler i Hedmark", "Bø (Nordland)"), or both
 * ("0101 Halden (-2019)"). What is written a little differently is found by hyphens and marks on letters only; anything
 * else is unknown here, and proposed elsewhere.
 * @param county what is known of the county, or null
 */
export function resolveMunicipality(gazetteer: Gazetteer, text: string, county: string | null): Resolution {
	const plain = withoutValidity(text.replace(/[\s\u00a0]+/g, ' ').trim());
	if (plain === '') return { state: 'none', reason: 'empty' };
	if (plain.length > MAX_LENGTH) return UNKNOWN;
	const alone = ALONE.exec(plain);
	if (alone) return byNumber(gazetteer.register, alone[1]) ?? UNKNOWN;
	const before = BEFORE.exec(plain);
	if (before) return byBoth(gazetteer, before[1], before[2]);
	const after = AFTER.exec(plain);
	if (after) return byBoth(gazetteer, after[2], after[1]);
	return byName(gazetteer, plain, county);
}

function byNumber(register: Register, digits: string): Extract<Resolution, { state: 'found' }> | null {
	const given = digits.padStart(4, '0');
	const { number, kind, year } = carryOver(register, given);
	if (kind === 'unknown') return null;
	return { state: 'found', number, given, how: 'number', kind, until: year, repaired: digits.length < 4 };
}

/** A number with a name beside it counts only if the name does not say something else. */
function byBoth(gazetteer: Gazetteer, digits: string, name: string): Resolution {
	const found = byNumber(gazetteer.register, digits);
	const named = byName(gazetteer, name, null);
	const names =
		named.state === 'found'
			? [named.number, ...(named.today?.others ?? [])]
			: named.state === 'ask'
				? named.candidates
				: [];
	if (!found) return names.length > 0 ? { state: 'ask', reason: 'disagree', candidates: names } : UNKNOWN;
	if (names.includes(found.number)) return found;
	return names.length > 0
		? { state: 'ask', reason: 'disagree', candidates: [found.number, ...names] }
		: { state: 'ask', reason: 'otherName', candidates: [found.number] };
}

function byName(gazetteer: Gazetteer, text: string, county: string | null): Resolution {
	const { register, later } = gazetteer;
	const name = withoutKommune(text);
	const whole = entriesOf(register, later, name);
	if (whole.length > 0) {
		const counties = county === null || county === '' ? null : countyNumbers(register, county);
		return among(register, whole, counties);
	}
	for (const [before, hint] of partings(name)) {
		const entries = entriesOf(register, later, withoutKommune(before));
		const counties = countyNumbers(register, hint);
		if (entries.length > 0 && counties) return among(register, entries, counties);
	}
	return inAnyOrder(gazetteer, name) ?? UNKNOWN;
}

/** A double name in another order, "Hamarøy / Hábmer": every part must be a name of the one municipality. */
function inAnyOrder({ register, later }: Gazetteer, name: string): Resolution | null {
	const parts = name.split(/\s+[-–]\s+|\s*\/\s*/);
	if (parts.length < 2) return null;
	const [first, ...others] = parts.map((part) => destinations(register, entriesOf(register, later, part)));
	const shared = [...first].filter(([number]) => others.every((other) => other.has(number)));
	return shared.length === 1 ? foundByName(shared[0]) : null;
}

/** Ways in which a county may stand after a name: in brackets, after a comma, or "i Hedmark". */
function partings(name: string): [string, string][] {
	return [/^(.+?)\s*\(([^()]+)\)$/s, /^(.+?)\s*,\s*(.+)$/s, /^(.+?)\s+i\s+(.+)$/is].flatMap((form) => {
		const parts = form.exec(name);
		return parts ? [[parts[1], parts[2]] as [string, string]] : [];
	});
}

/** The municipality that entries of one name lead to, if they lead to one. */
function among(
	register: Register,
	entries: readonly NameEntry[],
	counties: ReadonlySet<string> | null
): Resolution {
	const all = destinations(register, entries);
	const there = counties
		? destinations(
				register,
				entries.filter(({ number }) => counties.has(number.slice(0, 2)))
			)
		: all;
	if (all.size === 0) return UNKNOWN;
	if (there.size === 0) return { state: 'ask', reason: 'county', candidates: [...all.keys()] };
	if (there.size === 1) return foundByName([...there][0]);
	const today = [...there].filter(([, { entry }]) => !entry.earlier);
	if (today.length !== 1) return { state: 'ask', reason: 'namesakes', candidates: [...there.keys()] };
	const others = [...there].filter(([number]) => number !== today[0][0]);
	const until = Math.max(...others.map(([, { year }]) => year ?? 0));
	return { ...foundByName(today[0]), today: { others: others.map(([number]) => number), until } };
}

type Destination = { entry: NameEntry; kind: CarryOverKind; year: number | null };

const foundByName = ([number, { entry, kind, year }]: [string, Destination]) =>
	({
		state: 'found',
		number,
		given: entry.number,
		how: 'name',
		kind,
		until: year,
		repaired: false
	}) as const;

/**
 * The numbers of the register's year that entries lead to, each by the entry that was in use last: that of the
 * register's year itself, if there is one.
 */
function destinations(register: Register, entries: readonly NameEntry[]): Map<string, Destination> {
	const found = new Map<string, Destination>();
	for (const entry of entries) {
		const { number, kind, year } = carryOver(register, entry.number);
		if (kind === 'unknown') continue;
		const known = found.get(number);
		if (!known || (known.year !== null && (year ?? Infinity) > known.year))
			found.set(number, { entry, kind, year });
	}
	return found;
}
