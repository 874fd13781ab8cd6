import { quantile } from '../../stats/quantile';
import { sumOf } from './keys-tables';
import type { ReadCounty } from './read';
import type { AllocationColumn, AllocationSpec, ColumnRole } from './types';

/** Of universities against owners, coordinators with the owners. */
export type Verdict = 'alike' | 'farUniversity' | 'moreUniversity' | 'moreOwner' | 'farOwner';

/** Amounts of a county, or of all: kroner; null where nothing is stated. */
export interface Amounts {
	university: number | null;
	owner: number | null;
	coordinator: number | null;
	/** Of what is stated; null where nothing is. */
	total: number | null;
}

const RECEIVERS = ['university', 'owner', 'coordinator'] as const;
/** Two amounts that are equal but for the rounding of the machine are equal. */
const EPSILON = 1e-9;

export const receiversOf = ({ columns }: AllocationSpec): AllocationColumn[] =>
	columns.filter(({ role }) => role !== 'number');

const stated = (values: readonly (number | null)[]): number | null => {
	const known = values.filter((value) => value !== null);
	return known.length === 0 ? null : sumOf(known);
};

/** What a county has stated, by kind of receiver. Empty is not 0. */
export function amountsOf(spec: AllocationSpec, { values }: ReadCounty): Amounts {
	const of = (role: ColumnRole) =>
		stated(spec.columns.filter((one) => one.role === role).map(({ id }) => values.get(id)?.value ?? null));
	const [university, owner, coordinator] = RECEIVERS.map(of);
	return { university, owner, coordinator, total: stated([university, owner, coordinator]) };
}

/** All counties together: the sums of what is stated. */
export const togetherOf = (all: readonly Amounts[]): Amounts => ({
	university: stated(all.map(({ university }) => university)),
	owner: stated(all.map(({ owner }) => owner)),
	coordinator: stated(all.map(({ coordinator }) => coordinator)),
	total: stated(all.map(({ total }) => total))
});

/** Owners and coordinators together; null where neither is stated. */
export const ownersOf = ({ owner, coordinator }: Amounts): number | null => stated([owner, coordinator]);

/** The universities' share of what is stated; null where one side is not, or all is 0. */
export function universityShare(amounts: Amounts): number | null {
	const { university, total } = amounts;
	return university === null || total === null || total <= 0 || ownersOf(amounts) === null
		? null
		: university / total;
}

/** Who has got more, and by how much, in words. */
export function verdictOf(amounts: Amounts, { tolerance, times }: AllocationSpec['judge']): Verdict | null {
	const share = universityShare(amounts);
	if (share === null) return null;
	if (Math.abs(share - 0.5) <= tolerance + EPSILON) return 'alike';
	const isUniversity = share > 0.5;
	const [more, less] = isUniversity ? [share, 1 - share] : [1 - share, share];
	const isFar = more >= less * times * (1 - EPSILON);
	if (isUniversity) return isFar ? 'farUniversity' : 'moreUniversity';
	return isFar ? 'farOwner' : 'moreOwner';
}

/** Quartiles of a receiver's shares, the fences around them, and the places of the counties beyond. */
export interface Fences {
	n: number;
	lower: number;
	median: number;
	upper: number;
	low: number;
	high: number;
	outside: number[];
}

/** Fewer counties have no quartiles worth the name (ours). */
const FEWEST = 5;

/**
 * Which counties stand out by Tukey's rule: more than one and a half interquartile ranges beyond the quartiles (type 7).
 * @param shares null where the county has stated nothing
 * @returns null for fewer than five shares
 */
export function fencesOf(shares: readonly (number | null)[]): Fences | null {
	const sorted = shares.filter((share) => share !== null).sort((a, b) => a - b);
	if (sorted.length < FEWEST) return null;
	const [lower, median, upper] = [0.25, 0.5, 0.75].map((p) => quantile(sorted, p));
	const [low, high] = [lower - 1.5 * (upper - lower), upper + 1.5 * (upper - lower)];
	const outside = [...shares.keys()].filter((place) => {
		const share = shares[place];
		return share !== null && (share < low - EPSILON || share > high + EPSILON);
	});
	return { n: sorted.length, lower, median, upper, low, high, outside };
}

/** Each county's share of what it has stated that goes to one kind of receiver. */
export const sharesOf = (all: readonly Amounts[], role: (typeof RECEIVERS)[number]): (number | null)[] =>
	all.map((amounts) => {
		const part = amounts[role];
		return part === null || amounts.total === null || amounts.total <= 0 ? null : part / amounts.total;
	});
