import { DRAWN } from '../../selection/run-draw';
import { cohenKappa, type Kappa } from '../../stats/kappa';
import { caseOf, type Case } from './entries';
import type { DrawnLists, Unit } from './places';

/** The three lists that are held up against each other. */
export const LISTS = ['indicators', 'governor', 'udir'] as const;
export type ListId = (typeof LISTS)[number];

export const PAIRS = [
	['indicators', 'governor'],
	['indicators', 'udir'],
	['governor', 'udir']
] as const satisfies readonly (readonly [ListId, ListId])[];

/** How much two lists have in common. */
export interface PairAgreement {
	from: ListId;
	to: ListId;
	/** How many are compared, on the first list, on the second, on both. */
	n: number;
	onFrom: number;
	onTo: number;
	both: number;
	/** Municipality numbers on one list only. */
	onlyFrom: string[];
	onlyTo: string[];
	/** Null where it cannot be computed: see `cohenKappa`. */
	kappa: Kappa | null;
	/** Municipalities that are left out of it, because one of the two has not said yes or no. */
	open: string[];
}

export interface WorkAgreement {
	/** The counties that are compared: those in which the governor or the directorate has decided something. */
	counties: string[];
	pairs: PairAgreement[];
}

/** On a list, not on it, or not decided. */
type Verdict = boolean | null;

/** What each list says of a municipality. One that is no candidate is on neither of the two that are judged by people. */
function verdict(list: ListId, drawn: boolean, one: Case): Verdict {
	if (list === 'indicators') return drawn;
	const isCandidate = drawn || one.choice('added') !== null || !one.isEmpty;
	if (list === 'udir') {
		const choice = one.choice('udir');
		return choice === null ? (isCandidate ? null : false) : choice === 'admitted';
	}
	const choice = one.choice('standing');
	if (choice === 'include') return true;
	if (choice === 'exclude') return false;
	// Who declined has answered for itself; what the governor thought is not known.
	return isCandidate || choice === 'decline' ? null : false;
}

/**
 * How far the indicators' list, the governors' list (those they include, whether drawn or added) and the directorate's
 * decisions agree: overlap, and Cohen's kappa over the assessed municipalities of the counties in which anything is decided.
 * Candidates without a decision, and those who declined, are left out of the pairs that need one; municipalities that are
 * not on the list and that the governor has not added count as not wanted.
 * Source: kappa as `cohenKappa`; which municipalities are compared is our own choice.
 */
export function agreementOf(
	draw: DrawnLists,
	units: readonly Unit[],
	cases: ReadonlyMap<string, Case>
): WorkAgreement {
	const isDecided = (one: Case) => one.choice('standing') !== null || one.choice('udir') !== null;
	const begun = new Set(
		units.filter(({ number }) => isDecided(caseOf(cases, number))).map(({ county }) => county)
	);
	const compared = units.flatMap((unit, index) =>
		begun.has(unit.county) && (draw.rank[index] > 0 || !caseOf(cases, unit.number).isEmpty)
			? [
					{
						number: unit.number,
						of: (list: ListId) => verdict(list, draw.drawn[index] !== DRAWN.none, caseOf(cases, unit.number))
					}
				]
			: []
	);
	const pairs = PAIRS.map(([from, to]): PairAgreement => {
		const judged = compared.map((one) => ({ number: one.number, a: one.of(from), b: one.of(to) }));
		const known = judged.filter(({ a, b }) => a !== null && b !== null);
		const numbers = (keep: (one: { a: Verdict; b: Verdict }) => boolean) =>
			known.filter(keep).map(({ number }) => number);
		return {
			from,
			to,
			n: known.length,
			onFrom: numbers(({ a }) => a === true).length,
			onTo: numbers(({ b }) => b === true).length,
			both: numbers(({ a, b }) => a === true && b === true).length,
			onlyFrom: numbers(({ a, b }) => a === true && b === false),
			onlyTo: numbers(({ a, b }) => a === false && b === true),
			kappa: cohenKappa(
				known.map(({ a }) => Number(a)),
				known.map(({ b }) => Number(b))
			),
			open: judged.filter(({ a, b }) => a === null || b === null).map(({ number }) => number)
		};
	});
	return { counties: [...begun].sort(), pairs };
}

/** How far a county has come. */
export interface CountyProgress {
	county: string;
	candidates: number;
	included: number;
	excluded: number;
	declined: number;
	added: number;
	/** Candidates that the governor has not decided about. */
	open: number;
	admitted: number;
	notAdmitted: number;
}

/** How far each county has come with its candidates; counties without any are left out. */
export function progressOf(
	candidates: readonly { number: string; county: string }[],
	cases: ReadonlyMap<string, Case>
): CountyProgress[] {
	const counties = [...new Set(candidates.map(({ county }) => county))].sort();
	return counties.map((county) => {
		const own = candidates.filter((one) => one.county === county).map(({ number }) => caseOf(cases, number));
		const count = (is: (one: Case) => boolean) => own.filter(is).length;
		return {
			county,
			candidates: own.length,
			included: count((one) => one.choice('standing') === 'include'),
			excluded: count((one) => one.choice('standing') === 'exclude'),
			declined: count((one) => one.choice('standing') === 'decline'),
			added: count((one) => one.choice('added') !== null),
			open: count((one) => one.choice('standing') === null),
			admitted: count((one) => one.choice('udir') === 'admitted'),
			notAdmitted: count((one) => one.choice('udir') === 'notAdmitted')
		};
	});
}
