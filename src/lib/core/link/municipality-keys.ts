import { carryOver, type CarryOverKind } from '../register/carry-over';
import { registerIndex } from '../register/register-index';
import { municipalityName } from '../register/search';
import type { Register } from '../register/types';
import type { Variable } from '../dataset/types';
import type { CarriedKey, KeyReport, RowKeys, UnmatchedKey } from './key-types';
import { keyTexts, type KeyTexts } from './key-texts';
import { resolveMunicipality, type Gazetteer, type Resolution } from './resolve-municipality';
import type { KeyDecision } from './types';

/** What is needed to read municipalities from a variable. */
export interface MunicipalityKeyInput {
	variable: Variable;
	county: Variable | null;
	decisions: readonly KeyDecision[];
	/** Rows that count; null for all. */
	mask: Uint8Array | null;
}

/** Ways in which a number of an earlier year leads to one of the register's. */
const CARRIED: ReadonlySet<CarryOverKind> = new Set(['renumbered', 'merged', 'divided']);

/** A text (with its county) and what it leads to. */
interface Entry {
	text: string;
	rows: number;
	resolution: Resolution;
}

/**
 * Reads the municipality of each row, once per different text. Names that one municipality has today and others had
 * earlier count as those of today, unless another name of the table went out of use no later: then the table is so old
 * that it may mean the others, and they are asked about.
 */
export function municipalityKeys(gazetteer: Gazetteer, input: MunicipalityKeyInput): RowKeys {
	const { entries, of } = readEntries(gazetteer, input);
	const until = Math.min(...entries.map(({ resolution }) => nameUntil(resolution)));
	for (const entry of entries) entry.resolution = askedWhenOld(entry.resolution, until);
	return rowKeys(gazetteer, entries, of);
}

/** The year in which a name went out of use; Infinity for what is no name or still one. */
const nameUntil = (resolution: Resolution): number =>
	resolution.state === 'found' && resolution.how === 'name' ? (resolution.until ?? Infinity) : Infinity;

function readEntries(gazetteer: Gazetteer, input: MunicipalityKeyInput) {
	const own = keyTexts(input.variable);
	const counties: KeyTexts | null = input.county ? keyTexts(input.county) : null;
	const decided = new Map(input.decisions.map(({ text, number }) => [text, number]));
	const found = new Map<number, number>();
	const entries: Entry[] = [];
	const width = (counties?.texts.length ?? 0) + 1;
	const of = Int32Array.from(own.of, (text, row) => {
		if (input.mask?.[row] === 0) return -2;
		if (text < 0) return -1;
		const county = counties ? counties.of[row] : -1;
		const code = text * width + county + 1;
		let entry = found.get(code);
		if (entry === undefined) {
			entry = entries.length;
			found.set(code, entry);
			const hint = county < 0 ? null : (counties?.texts[county] ?? null);
			const words = own.texts[text];
			entries.push({ text: words, rows: 0, resolution: resolveEntry(gazetteer, words, hint, decided) });
		}
		entries[entry].rows++;
		return entry;
	});
	return { entries, of };
}

function resolveEntry(
	gazetteer: Gazetteer,
	text: string,
	county: string | null,
	decided: ReadonlyMap<string, string | null>
): Resolution {
	const decision = decided.get(text);
	if (decision === undefined) return resolveMunicipality(gazetteer, text, county);
	if (decision === null) return { state: 'none', reason: 'decided' };
	const { number, kind, year } = carryOver(gazetteer.register, decision);
	if (kind === 'unknown') return { state: 'none', reason: 'unknown' };
	return { state: 'found', number, given: decision, how: 'decision', kind, until: year, repaired: false };
}

function askedWhenOld(resolution: Resolution, until: number): Resolution {
	if (resolution.state !== 'found' || !resolution.today || until > resolution.today.until) return resolution;
	const candidates = [resolution.number, ...resolution.today.others];
	return { state: 'ask', reason: 'namesakesEarlier', candidates };
}

function rowKeys(gazetteer: Gazetteer, entries: Entry[], of: Int32Array): RowKeys {
	const { register } = gazetteer;
	const keyIndex = new Map<string, number>();
	const givenIndex = new Map<string, number>();
	const indexIn = (map: Map<string, number>, text: string) => {
		const known = map.get(text);
		if (known !== undefined) return known;
		map.set(text, map.size);
		return map.size - 1;
	};
	const places = entries.map(({ resolution: one }) =>
		one.state === 'found'
			? { key: indexIn(keyIndex, one.number), given: indexIn(givenIndex, one.given) }
			: { key: -1, given: -1 }
	);
	const keys = [...keyIndex.keys()];
	return {
		of: of.map((entry) => (entry < 0 ? -1 : places[entry].key)),
		keys,
		labels: keys.map((number) => `${number} ${municipalityName(register, number)}`),
		given: of.map((entry) => (entry < 0 ? -1 : places[entry].given)),
		givens: [...givenIndex.keys()],
		report: reportOf(gazetteer, entries, of)
	};
}

function reportOf({ register, later }: Gazetteer, entries: readonly Entry[], of: Int32Array): KeyReport {
	const report: KeyReport = {
		rows: 0,
		found: 0,
		empty: 0,
		unmatched: 0,
		by: { number: 0, name: 0, decision: 0 },
		repaired: { texts: 0, rows: 0 },
		carried: [],
		unmatchedKeys: [],
		today: [],
		decided: []
	};
	for (const entry of of) {
		if (entry !== -2) report.rows++;
		if (entry === -1) report.empty++;
	}
	const carried = new Map<string, CarriedKey>();
	const unmatched = new Map<string, UnmatchedKey>();
	for (const { text, rows, resolution } of entries) {
		if (resolution.state !== 'found') {
			addUnmatched(report, unmatched, { text, rows, resolution }, later);
			continue;
		}
		const { number, given, how, kind, repaired, today } = resolution;
		report.found += rows;
		report.by[how] += rows;
		if (repaired) {
			report.repaired.texts++;
			report.repaired.rows += rows;
		}
		if (how === 'decision') report.decided.push({ text, number, rows });
		if (today) report.today.push({ text, number, others: today.others, rows });
		if (!CARRIED.has(kind)) continue;
		const known = carried.get(given);
		if (known) known.rows += rows;
		else {
			const { name } = carryOver(register, given);
			carried.set(given, {
				from: given,
				name,
				to: number,
				toName: municipalityName(register, number),
				kind,
				rows
			});
		}
	}
	report.carried = [...carried.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
	report.unmatchedKeys = [...unmatched.values()].sort(
		(a, b) => b.rows - a.rows || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
	);
	return report;
}

function addUnmatched(
	report: KeyReport,
	listed: Map<string, UnmatchedKey>,
	{ text, rows, resolution }: Entry,
	later: Register | null
): void {
	if (resolution.state === 'found') return;
	if (resolution.state === 'none' && resolution.reason === 'decided') {
		report.decided.push({ text, number: null, rows });
		return;
	}
	report.unmatched += rows;
	const known = listed.get(text);
	if (known) known.rows += rows;
	else if (resolution.state === 'ask') {
		listed.set(text, { text, rows, reason: resolution.reason, candidates: resolution.candidates });
	} else {
		const isLater = later !== null && registerIndex(later).municipalities.has(text);
		listed.set(text, { text, rows, reason: isLater ? 'later' : 'unknown', candidates: [] });
	}
}
