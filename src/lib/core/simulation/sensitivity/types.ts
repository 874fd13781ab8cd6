import type { AbsoluteLimitRule, NationalLimitRule, SpreadMeasure, SpreadRule } from '../../selection/types';

/** A number that is varied evenly between two ends, both included. */
interface Range {
	from: number;
	to: number;
}
type OfKinds<Kinds extends string, Fields> = { [Kind in Kinds]: { kind: Kind } & Fields }[Kinds];

/**
 * A choice in the specification of a draw that is varied, with its own range or alternatives. Alternatives are equally
 * likely. The correlation ρ is none: it belongs to how sure a draw is, and no draw depends on it.
 */
export type SensitivityFactor =
	/** Places (n1, n2), the worst part of the country's schools, and the least number of schools. */
	| OfKinds<'places' | 'spreadPlaces' | 'schoolPart' | 'minSchools', Range>
	/** Least coverage; the part of absolute limits set as the worst part; the sd of those set by deviation. */
	| OfKinds<'coverage' | 'worstPart' | 'deviation', Range>
	/** Weight, or a limit that is a fixed number, of one indicator. */
	| OfKinds<'weight' | 'fixedNational' | 'fixedAbsolute', Range & { indicator: string }>
	/** Population caps; null: none. */
	| { kind: 'population'; alternatives: (number | null)[] }
	/** Whether the lists of earlier draws keep municipalities out. */
	| { kind: 'earlierDraws'; alternatives: ('kept' | 'dropped')[] }
	| { kind: 'spreadMeasure'; alternatives: SpreadMeasure[] }
	| { kind: 'schoolCriterion'; alternatives: SpreadRule['schoolCriterion']['kind'][] }
	/** Sets of school years as the basis. */
	| { kind: 'years'; alternatives: string[][] }
	/** Where national limits that are no fixed numbers come from. */
	| { kind: 'national'; alternatives: Exclude<NationalLimitRule['kind'], 'fixed'>[] }
	/** How the absolute limits of all indicators are set. */
	| { kind: 'absolute'; alternatives: AbsoluteLimitRule[] };

export type FactorKind = SensitivityFactor['kind'];
export type RangeFactor = Extract<SensitivityFactor, Range>;
export type ChoiceFactor = Extract<SensitivityFactor, { alternatives: unknown[] }>;

/** The value of a choice in one draw. */
export type FactorValue = number | ChoiceFactor['alternatives'][number];

/**
 * All kinds of choice in their order. Those that change nobody's points come first: their draws need no new points
 * after the draw before.
 */
export const FACTOR_KINDS = [
	'places',
	'spreadPlaces',
	'population',
	'earlierDraws',
	'spreadMeasure',
	'schoolCriterion',
	'schoolPart',
	'minSchools',
	'coverage',
	'years',
	'national',
	'absolute',
	'worstPart',
	'deviation',
	'fixedNational',
	'fixedAbsolute',
	'weight'
] as const satisfies readonly FactorKind[];

/**
 * What is measured of each draw, against the draw as it is:
 * - list: share of all places that go to others, both draws together
 * - average, spread: the same for each draw
 * - rank: mean absolute change of rank, over the municipalities that have a rank in both
 */
export const TARGETS = ['list', 'average', 'spread', 'rank'] as const;
export type Target = (typeof TARGETS)[number];
export type Targets = Record<Target, number>;

/** What is varied, and how often. Plain JSON, stored with the draw. */
export interface SensitivitySpec {
	version: 1;
	/** A whole number from 0 to 2³² − 1. */
	seed: number;
	/** Rows N of the matrices A and B; N · (d + 2) draws are made. 0: one choice at a time only. */
	rows: number;
	factors: SensitivityFactor[];
}

/** One choice moved to one value while all others stay. */
export interface TornadoPoint {
	value: FactorValue;
	targets: Targets;
	/** Numbers of municipalities that come in and go out of the list, both draws together. */
	into: string[];
	out: string[];
}

export interface TornadoBar {
	factor: SensitivityFactor;
	/** Both ends of a range, or every alternative. */
	points: TornadoPoint[];
}

/** An estimate with a 95 % interval from the bootstrap; no interval while the rows are still coming. */
export interface Estimate {
	value: number;
	low: number | null;
	high: number | null;
}

/** How much of the variance of a target goes with one choice. */
export interface FactorIndices {
	/** First order: the part that goes away, on average, when this choice alone is settled. */
	first: Estimate;
	/** Total: the part that is left, on average, when all other choices are settled. */
	total: Estimate;
}

/** A target over all combinations (rows of A and B). */
export interface TargetSummary {
	mean: number;
	low: number;
	median: number;
	high: number;
	most: number;
	/** Counts in equal parts of 0 to `most`. */
	counts: number[];
}

export interface SensitivityResult {
	/** Complete rows so far, of how many. */
	rows: number;
	wanted: number;
	/** The choices that the draw has, in the order in which they are varied. */
	factors: SensitivityFactor[];
	tornado: TornadoBar[];
	/** By target: one entry for each factor; null where the target is the same in all draws, or nothing is drawn yet. */
	indices: Record<Target, FactorIndices[] | null>;
	summaries: Record<Target, TargetSummary> | null;
	/** How often each municipality is drawn in the rows of A and B, by index; of so many draws. */
	drawn: { average: Uint32Array; spread: Uint32Array; of: number };
	/** Row × (A, B, A_B(1) … A_B(d)) × target: what each draw came to. */
	outputs: Float64Array;
}
