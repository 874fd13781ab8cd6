import type { CarryOverKind } from '../register/carry-over';
import type { AskReason } from './resolve-municipality';

/** A number of an earlier year that was carried over to the year of the link. */
export interface CarriedKey {
	from: string;
	/** Name under the earlier number. */
	name: string;
	to: string;
	toName: string;
	kind: CarryOverKind;
	rows: number;
}

/** A text that leads to no municipality. */
export interface UnmatchedKey {
	text: string;
	rows: number;
	/** `later`: a number that came after the year of the link. */
	reason: 'unknown' | 'later' | AskReason;
	/** Municipality numbers it may mean. */
	candidates: string[];
}

/** What became of the keys of one table. Rows add up: found + empty + unmatched + left out by decision. */
export interface KeyReport {
	rows: number;
	found: number;
	empty: number;
	unmatched: number;
	/** Rows found by number, by name and by decision. */
	by: { number: number; name: number; decision: number };
	/** Numbers that got a zero in front. */
	repaired: { texts: number; rows: number };
	carried: CarriedKey[];
	/** Most rows first. */
	unmatchedKeys: UnmatchedKey[];
	/** Names taken for the municipality of today, though others had them earlier. */
	today: { text: string; number: string; others: string[]; rows: number }[];
	decided: { text: string; number: string | null; rows: number }[];
}

/** The key of every row of a table. */
export interface RowKeys {
	/** Key of each row: index into `keys`; -1 for a row without one. */
	of: Int32Array;
	keys: string[];
	/** How a key is shown: "0301 Oslo - Oslove". */
	labels: string[];
	/** The municipality number that each row was given as, by index into `givens`: rows of one key that were several. */
	given: Int32Array;
	givens: string[];
	report: KeyReport;
}
