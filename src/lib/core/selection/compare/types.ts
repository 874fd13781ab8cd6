import type { Message } from '../../outcome';
import type { Kappa } from '../../stats/kappa';
import type { PreparedData } from '../prepare';
import type { DrawnAs, DrawResult, DrawSpec, FilterReason, SpreadStatus } from '../types';

/** One rule in which two specifications differ. */
export interface RuleChange {
	/** Stable: of the rule, not of its values. */
	id: string;
	/** The change in words: from what to what. */
	what: Message;
	/** A specification with this rule as the second specification has it, and all else as it is. */
	apply: (onto: DrawSpec) => DrawSpec;
}

/** One of the draws that are compared, with the data it was made of. */
export interface Side {
	spec: DrawSpec;
	prepared: PreparedData;
	result: DrawResult;
	/** Index of a municipality by its number: draws that count other owners may list other municipalities. */
	unitOf: Map<string, number>;
}

/** How one municipality came out in one of the draws. */
export interface Place {
	drawnAs: DrawnAs;
	/** Null for one that can be drawn. */
	filter: FilterReason | null;
	/** Risk share 0–1; null when nothing is possible. */
	share: number | null;
	/** Place among the assessed municipalities; null when it is not assessed. */
	rank: number | null;
	spread: SpreadStatus;
}

/** Which of the changed rules moved a municipality. */
export interface Cause {
	/**
	 * `alone`: each of these rules alone moves it as all of them do. `together`: none does alone, and without any one of
	 * these it would not have moved so. `order`: neither; when the rules are changed one after the other in the order in
	 * which they are listed, this one is the last that moves it.
	 */
	kind: 'alone' | 'together' | 'order';
	/** Ids of rule changes. */
	rules: string[];
}

/** A municipality that the two draws treat differently. */
export interface MovedMunicipality {
	number: string;
	name: string;
	/** Came in, went out, or is drawn in both but in another kind of draw. */
	move: 'in' | 'out' | 'kind';
	from: Place;
	to: Place;
	cause: Cause;
	/** What happened to it: filters, cells that got other points, its share, the cut. */
	reasons: Message[];
}

/** Places of a municipality that is assessed in both draws. */
export interface RankShift {
	number: string;
	name: string;
	from: number;
	to: number;
}

/** How much two lists have in common. */
export interface Agreement {
	from: number;
	to: number;
	both: number;
	/** Cohen's kappa over all municipalities; null where it says nothing: all or none are drawn in both. */
	kappa: Kappa | null;
}

/** What kind of municipalities a list holds. Null where nothing is known. */
export interface Profile {
	municipalities: number;
	/** Inhabitants on 1 January of the last year of the basis. */
	populationMedian: number | null;
	populationTotal: number | null;
	/** Fraction with fewer than 5 000 inhabitants, of those with known population. */
	small: number | null;
	/** Centrality index 0–1000. */
	centralityMedian: number | null;
	/** Fraction in classes 5 and 6, of those with known class. */
	leastCentral: number | null;
	/** Median of the municipalities' mean number of pupils behind a result. */
	pupilsMedian: number | null;
	/** Fraction with one school in the data, of those with any. */
	oneSchool: number | null;
	/** How many in each county, by its number. */
	counties: Record<string, number>;
}

export interface DrawComparison {
	changes: { id: string; what: Message }[];
	/** Who came in first, then who went out, then who changed kind; each by rank. */
	moved: MovedMunicipality[];
	/** Every municipality assessed in both, by its place in the first. */
	ranks: RankShift[];
	/** Drawn in either draw, and in the average draw alone. */
	agreement: { drawn: Agreement; average: Agreement };
	/** Of those drawn, average and spread together, and of all municipalities. */
	profile: { from: Profile; to: Profile; all: Profile };
	/** Rank of the last drawn in the average draw; null where nobody is. */
	lastRank: { from: number | null; to: number | null };
	/** Share of the last drawn in the average draw. */
	cut: { from: number | null; to: number | null };
}
