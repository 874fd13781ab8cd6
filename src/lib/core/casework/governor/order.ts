import { caseOf, type Case, type Change } from './entries';

/** The candidates of a county in the governor's order, and those who are out of it. */
export interface CountyOrder {
	/** Those who may get a place, as ranked. */
	active: string[];
	/** Left out by the governor, or declined. */
	inactive: string[];
	/** Whether the governor has ranked any of them: else the order is that of the list. */
	isRanked: boolean;
}

/** Whether a municipality is out of the order: left out, or it has declined. */
export const isOut = (one: Case): boolean => ['exclude', 'decline'].includes(one.choice('standing') ?? '');

/**
 * The order of a county's candidates: by the governor's rank, then those without one as they stand in the list.
 * @param candidates municipality numbers in the order of the list
 */
export function countyOrder(candidates: readonly string[], cases: ReadonlyMap<string, Case>): CountyOrder {
	const rankOf = (municipality: string) => caseOf(cases, municipality).rank ?? Infinity;
	const compare = (a: string, b: string) => {
		const [first, second] = [rankOf(a), rankOf(b)];
		return first === second ? candidates.indexOf(a) - candidates.indexOf(b) : first - second;
	};
	const active = candidates.filter((one) => !isOut(caseOf(cases, one))).sort(compare);
	const inactive = candidates.filter((one) => isOut(caseOf(cases, one)));
	return { active, inactive, isRanked: active.some((one) => rankOf(one) < Infinity) };
}

/**
 * The changes that put a municipality at a place among those of the order; the others keep theirs among themselves.
 * @param place from 1; one beyond the ends is the end
 * @returns a rank for everybody in the order whose rank is then another; none for a municipality outside it
 */
export function moveTo(
	order: readonly string[],
	municipality: string,
	place: number,
	cases: ReadonlyMap<string, Case>
): Change[] {
	if (!order.includes(municipality)) return [];
	const others = order.filter((one) => one !== municipality);
	const at = Math.min(Math.max(Math.round(place), 1), order.length) - 1;
	const next = [...others.slice(0, at), municipality, ...others.slice(at)];
	return next.flatMap((one, index): Change[] =>
		caseOf(cases, one).rank === index + 1
			? []
			: [{ municipality: one, field: 'rank', value: { kind: 'rank', rank: index + 1 } }]
	);
}

/** The changes that take the governor's order back: the list's own holds again. */
export const withoutRanks = (candidates: readonly string[], cases: ReadonlyMap<string, Case>): Change[] =>
	candidates.flatMap((one): Change[] =>
		caseOf(cases, one).rank === null ? [] : [{ municipality: one, field: 'rank', value: null }]
	);
