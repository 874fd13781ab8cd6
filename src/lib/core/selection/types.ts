import type { Message } from '../outcome';
import type { SensitivitySpec } from '../simulation/sensitivity/types';
import type { UncertaintySpec } from '../simulation/uncertainty/types';

/** The national limit of an indicator in one year. Worse than it gives 1 risk point. */
export type NationalLimitRule =
	/** The published country value of the year; where there is none, the mean over pupils, else over municipalities. */
	| { kind: 'country' }
	| { kind: 'pupilMean' }
	| { kind: 'municipalityMean' }
	| { kind: 'fixed'; value: number };

/** The absolute lower limit of quality. Worse than it gives 3 risk points. Udir's own values are not public. */
export type AbsoluteLimitRule =
	| { kind: 'fixed'; value: number }
	/** The worst part of the municipalities with a value: 0.10 = worst decile (type 7), per year or over all years. */
	| { kind: 'worst'; part: number; pooled: boolean }
	/** The mean over municipalities and `sd` standard deviations (n − 1) on the worse side, per year or over all years. */
	| { kind: 'deviation'; sd: number; pooled: boolean };

export interface IndicatorRule {
	/** Id of the indicator. */
	indicator: string;
	on: boolean;
	/** +1 higher is worse, −1 lower is worse. */
	direction: 1 | -1;
	/** Points and possible points are multiplied by it. Above 0. */
	weight: number;
	national: NationalLimitRule;
	absolute: AbsoluteLimitRule;
}

/** How far apart the risk shares of a municipality's schools are. */
export const SPREAD_MEASURES = ['sd', 'range', 'iqr', 'mad'] as const;
export type SpreadMeasure = (typeof SPREAD_MEASURES)[number];

export interface SpreadRule {
	/** Places in the spread draw (n2). */
	places: number;
	measure: SpreadMeasure;
	/** The spread must be at least this; null: no level. A share 0–1. */
	level: number | null;
	/**
	 * At least one school must be among the worst `part` of the country's assessed schools: at or above the percentile
	 * (1 − part, type 7) of their shares, or with rank (1 + number of schools with a higher share) within part · n.
	 */
	schoolCriterion: { kind: 'percentile' | 'rank'; part: number };
	minSchools: number;
}

export interface EarlierDraw {
	name: string;
	/** Municipality numbers. */
	municipalities: string[];
	/** Municipalities that may be drawn all the same. */
	exceptions: { municipality: string; reason: string }[];
}

export interface ManualExclusion {
	municipality: string;
	reason: string;
}

export type PresetId = 'udir2020' | 'udir2022' | 'indicators2025' | 'nationalTests';

/** The specification of a draw: everything that decides its result but the data. Plain JSON. */
export interface DrawSpec {
	type: 'draw';
	version: 1;
	name: string;
	/** The preset it started from; null for one's own. */
	preset: PresetId | null;
	indicators: IndicatorRule[];
	/** The school years of the basis; null: the last three in the data. */
	years: string[] | null;
	/** Least share of the applicable possible points that must have data, 0–1. Below it a unit is not assessed. */
	minCoverage: number;
	/** Municipalities with at least this many inhabitants are left out; null: no cap. */
	populationCap: number | null;
	/** Schools and municipality results of all owners, or of municipal schools only (needs such columns in the files). */
	owners: 'all' | 'municipal';
	earlierDraws: EarlierDraw[];
	exclusions: ManualExclusion[];
	/** Places in the average draw (n1). */
	places: number;
	spread: SpreadRule;
	/** Which choices are varied to see which matters most; absent: those that are offered. No rule of the draw. */
	sensitivity?: SensitivitySpec;
	/** How it is computed how sure the draw is; absent: by default. It decides nothing of the draw. */
	uncertainty?: UncertaintySpec;
}

/** Why a municipality cannot be drawn, in the order in which it is tested and shown. */
export const FILTER_REASONS = ['outside', 'notAssessed', 'population', 'earlierDraw', 'manual'] as const;
export type FilterReason = (typeof FILTER_REASONS)[number];

export type DrawnAs = 'average' | 'spread' | 'none';

/** The limits used for one indicator and year. */
export interface CellLimits {
	national: number;
	/** Where the national limit came from. */
	nationalSource: 'country' | 'pupilMean' | 'municipalityMean' | 'fixed';
	absolute: number;
}

/** Points of one kind of unit, one entry per unit. */
export interface UnitPoints {
	points: Float64Array;
	possible: Float64Array;
	/** Number of cells with data. */
	cells: Uint16Array;
	/** Possible points of the applicable cells (with and without data). */
	applicable: Float64Array;
	/** points / possible; NaN where nothing is possible. */
	share: Float64Array;
	/** possible / applicable; 0 where nothing is applicable. */
	coverage: Float64Array;
	/** 1 where coverage reaches the minimum. */
	assessed: Uint8Array;
}

/** The place of one municipality in the spread draw, or why it has none. */
export type SpreadStatus =
	'drawn' | 'candidate' | 'filtered' | 'inAverageDraw' | 'tooFewSchools' | 'belowLevel' | 'noWeakSchool';

export interface Tie {
	/** The share (or spread) that all of them have. */
	value: number;
	/** Indices of the eligible municipalities that share the value at the cut. */
	units: number[];
	/** How many of them got a place. */
	places: number;
	/** The chance of each of them if lots were drawn. */
	chance: number;
}

export interface DrawResult {
	/** The school years that were used. */
	years: string[];
	/** Indices (into the data's years) of those years, and of the indicators that were on. */
	yearIndices: number[];
	indicatorIndices: number[];
	/** Limits by position in `indicatorIndices` × `yearIndices` (row-major); null outside the basis. */
	limits: (CellLimits | null)[];
	municipalities: UnitPoints;
	schools: UnitPoints;
	/** Mean distance beyond the national limit in standard deviations, municipalities; the second tie-break. */
	distance: Float64Array;
	/** 1-based place among all assessed municipalities in the order share, points, distance, number; 0 if not assessed. */
	rank: Uint32Array;
	/** Unit indices in order of rank. */
	order: Uint32Array;
	/** Per municipality 0 = eligible, else 1 + index into FILTER_REASONS. */
	filter: Uint8Array;
	/** Per municipality 0 = none, 1 = average draw, 2 = spread draw. */
	drawn: Uint8Array;
	/** Share of the last drawn and of the first eligible not drawn in the average draw; NaN if there is none. */
	cut: { lastDrawn: number; firstNotDrawn: number };
	tie: Tie | null;
	/** Own share minus that of the first eligible not drawn (drawn) or the last drawn (others); NaN if not assessed. */
	margin: Float64Array;
	spread: SpreadResult;
	warnings: Message[];
}

export interface SpreadResult {
	/** Spread of the assessed schools' shares; NaN with fewer than two assessed schools. */
	value: Float64Array;
	/** Number of assessed schools. */
	schools: Uint16Array;
	/** Number of schools at or beyond the threshold. */
	weakSchools: Uint16Array;
	status: SpreadStatus[];
	/** Candidates (drawn or not) in order. */
	order: Uint32Array;
	/** Share that a school must reach to be among the worst of the country; NaN if no school is assessed. */
	threshold: number;
	/** How many schools are assessed, and how many reach the threshold. */
	assessedSchools: number;
	schoolsAtThreshold: number;
	cut: { lastDrawn: number; firstNotDrawn: number };
	tie: Tie | null;
	margin: Float64Array;
}
