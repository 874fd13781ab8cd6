import type { DataFacts } from '../types';

/** What a municipality can be in a draw. `drawn`: drawn, without a word of how. `leftOut`: in no group at all. */
export const MEMBERSHIPS = ['average', 'spread', 'drawn', 'none', 'leftOut'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];
/** The groups of drawn municipalities, in the order of tables. */
export const KINDS = ['average', 'spread', 'drawn'] as const;
export type Kind = (typeof KINDS)[number];

/** A draw: the variable that says what each municipality was in it, and what its values mean. */
export interface StructureDraw {
	variable: string;
	/** "2020"; '' for the name of the variable. */
	label: string;
	/** Where a row is a municipality in one year: the value of the year's variable whose rows are of this draw; else null. */
	year: number | string | null;
	/** What values mean; one that is not listed is not drawn. */
	values: { value: number | string; as: Membership }[];
	/** What a cell that was never filled in means (`missing`). Every other kind of empty cell is in no group. */
	empty: 'none' | 'leftOut';
	/** The variable with the inhabitants at the time of the draw; null where none is known. */
	population: string | null;
}

/** What a table that nobody has named is about. */
export const THEMES = ['population', 'economy', 'social', 'other'] as const;

/** Variables that share a table, as tables 47 (population), 48 (economy) and 49 (social conditions) of AFI-2025. */
export interface StructureBlock {
	/** '' for the name of its theme. */
	title: string;
	theme: (typeof THEMES)[number];
	variables: string[];
}

/** A mean as a report prints it, of a kind in one draw or in all of them. */
export interface PublishedMean {
	variable: string;
	kind: Kind | 'others';
	/** The place of the draw in the list, from 0; null for all draws together. */
	draw: number | null;
	/** As it is printed: "87 428". */
	printed: string;
}

/** What is shown, in this order. */
export const STRUCTURE_PARTS = [
	'profile',
	'overview',
	'years',
	'statistics',
	'tests',
	'influence',
	'plots',
	'counties',
	'population',
	'history'
] as const;
export type StructurePart = (typeof STRUCTURE_PARTS)[number];

/** Who is drawn: drawn municipalities against all others, by year of draw and pooled. */
export interface StructureSpec extends DataFacts {
	type: 'structure';
	/** In the order of time. */
	draws: StructureDraw[];
	/** Name of the variable with the year of a row, where municipalities have a row for each year; null for one row each. */
	year: string | null;
	blocks: StructureBlock[];
	/** Means of a report, to be compared with those of the data and with each other. */
	published: PublishedMean[];
	show: StructurePart[];
	/** Whom the drawn of one year are compared with: those in none of the draws, or all that were not drawn that year. */
	others: 'never' | 'notThen';
	/** All years together: a municipality drawn twice counts twice, as in the reports; or once, by its latest draw. */
	pooled: 'participations' | 'municipalities';
	/** Variable that tells municipalities apart; null where each row is one. */
	key: string | null;
	/** Variable with the names of municipalities; null for the key. */
	nameVariable: string | null;
	county: string | null;
	/** Counties that get a row together ("the four northernmost"). */
	together: (number | string)[];
	/** Variable with the number of schools; null where none is known. */
	schools: string | null;
	/** A municipality with more inhabitants than this is counted as large. */
	large: number;
	test: 'welch' | 'equalVariances' | 'ranks';
	effect: 'd' | 'g' | 'superiority';
	/** p values adjusted over all comparisons that are shown. */
	adjust: 'none' | 'holm' | 'benjaminiHochberg';
	/** Interval of a share. */
	shares: 'wilson' | 'exact';
	/** Definition of the median's neighbours, the quartiles: 7 as R and Excel, 6 as SPSS. */
	quantiles: 6 | 7;
	confidence: number;
	/** Of means; null: as the variable has them. */
	decimals: number | null;
}

/** So many draws, blocks and variables of a block are taken in. */
export const MOST_DRAWS = 50;
export const MOST_BLOCKS = 30;
export const MOST_PUBLISHED = 2000;
