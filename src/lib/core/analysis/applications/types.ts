import type { Light } from '../../allocation/traffic-light';
import type { AnalysisFacts } from '../types';

/** What a measure is for, as NTNU's report on Kompetanseløftet sorts measures (2023, table 4.4 and its text). */
export const CATEGORIES = ['mapping', 'specialNeeds', 'inclusion', 'other'] as const;
export type Category = (typeof CATEGORIES)[number];
export const DECISIONS = ['granted', 'refused'] as const;
export type Decision = (typeof DECISIONS)[number];

/** A published criterion that applications are judged by. */
export interface Criterion {
	/** Unique. Those of `KNOWN_CRITERIA` are named in the reader's language while they have no name. */
	id: string;
	name: string;
	/** How much it counts in the score, 0 or more. */
	weight: number;
	/** Red here makes the whole application red, and without a light here there is no light at all. */
	required: boolean;
}

/** Somebody who judges applications and has a stake in one of them. */
export interface Conflict {
	who: string;
	/** Own municipality, own region, own institution … in words. */
	why: string;
	/** Whether the person judged it all the same. */
	tookPart: boolean;
}

export interface OneApplication {
	/** Unique. */
	id: string;
	name: string;
	category: Category;
	/** Kroner a year, as it is typed; empty is not 0. */
	applied: string;
	/** For how many years it applies. */
	years: number;
	/** Lights by criterion; a criterion without one is not judged. */
	lights: { criterion: string; light: Light }[];
	decision: Decision | null;
	/** Kroner a year that were granted, as typed; empty: what was applied for. */
	granted: string;
	/** Why the decision is another than the lights say. */
	reason: string;
	conflicts: Conflict[];
}

/** Applications for a grant, judged by published criteria with traffic lights. */
export interface ApplicationsSpec extends AnalysisFacts {
	type: 'applications';
	/** Where the criteria are published; '' for nothing said. */
	source: string;
	criteria: Criterion[];
	applications: OneApplication[];
	/** Share of the possible score from which an application is green, and below which it is red. */
	rule: { green: number; red: number };
	/** Whole kroner a year. */
	budget: number;
	/** Whole kroner to which amounts are rounded. */
	step: number;
}

export const KNOWN_CRITERIA = ['need', 'plan', 'cooperation'] as const;

export const MOST_CRITERIA = 12;
export const MOST_APPLICATIONS = 500;
export const MOST_CONFLICTS = 20;
export const MOST_GRANT_YEARS = 10;
