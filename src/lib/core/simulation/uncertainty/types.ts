import type { DrawnAs } from '../../selection/types';

/** How the values of another year's pupils are imagined. */
export type NoiseModel =
	/**
	 * Other pupils of the same schools: each value is drawn towards the mean of its column as far as chance explains the
	 * differences there (empirical Bayes), and gets the noise of a new cohort.
	 */
	| 'shrunken'
	/** Noise around the printed value. Over-confident: the worst are partly worst by chance, and that is kept. */
	| 'plain';

/** Pupils' standard deviation by the unit of an indicator; null: no noise where nothing better is known. */
export interface AssumedSd {
	scalePoints: number | null;
	mean: number | null;
	gradePoints: number | null;
	number: number | null;
}

/** What is varied, and how often. Plain JSON: the same specification and data always give the same answer. */
export interface UncertaintySpec {
	version: 1;
	/** A whole number from 0 to 2³² − 1. */
	seed: number;
	/** How many equally plausible data sets are drawn. */
	replicates: number;
	model: NoiseModel;
	/** Correlation of the values of a unit in the same grade and year, 0 to below 1: national tests, and other indicators. */
	correlation: { nationalTests: number; others: number };
	/**
	 * Other pupils of the same schools in the same years; or pupils of ordinary other years as well: what changes from
	 * year to year beyond chance, estimated from the data, comes on top.
	 */
	years: 'same' | 'ordinary';
	/** Limits as they are, or computed anew from every data set. */
	limits: 'fixed' | 'recomputed';
	/** Suppressed cells: any of their possible points, as often as others have them; or left out, as in the draw. */
	suppressed: 'unknown' | 'leftOut';
	assumedSd: AssumedSd;
	/** How many pupils stand behind a value whose number is not known; null: such values have no noise. */
	assumedPupils: number | null;
}

/** Where the noise of a cell comes from. */
export const NOISE_SOURCES = ['halfWidth', 'pooledSd', 'share', 'assumedSd', 'none'] as const;
export type NoiseSource = (typeof NOISE_SOURCES)[number];

/** Counts over replicates: whole numbers, so that parts add up to the same in any order. */
export interface Tally {
	replicates: number;
	/** How often each municipality came out in the average draw and in the spread draw. */
	average: Uint32Array;
	spread: Uint32Array;
	/** Municipality × rank (0 = first): how often it had that rank. */
	ranks: Uint32Array;
	/** Places of the average draw that went to the same municipalities as in the draw; the same for the spread draw. */
	overlapAverage: number;
	overlapSpread: number;
}

/** How sure the draw is. Arrays by municipality. */
export interface UncertaintyResult {
	/** Equally plausible data sets drawn so far, of how many. */
	replicates: number;
	wanted: number;
	/** Chance of the average draw, of the spread draw, and of either, 0–1. */
	average: Float64Array;
	spread: Float64Array;
	drawn: Float64Array;
	/** The rank that is reached or bettered in 5 % (95 %) of the data sets; 0 for those without rank. */
	rankFrom: Uint32Array;
	rankTo: Uint32Array;
	/** Mean number of places that go to the same municipalities as in the draw itself, and how many places there are. */
	overlap: { average: number; averagePlaces: number; spread: number; spreadPlaces: number };
	/** Number of municipal cells with a value by the source of their noise. */
	sources: Record<NoiseSource, number>;
	/** Suppressed cells of the municipalities. */
	suppressed: number;
	/**
	 * By indicator (index into the data's): standard deviation of what the municipalities' true values change from year
	 * to year, and the median standard error of a value, in its unit.
	 */
	changes: { indicator: number; sd: number; error: number }[];
}

/** The ways in which the places of the average draw can be given. */
export const LISTS = ['raw', 'shrunken', 'benefit', 'chance'] as const;
export type ListKind = (typeof LISTS)[number];

/** Least, middle and largest; null where none is known. */
export type Spread3 = { least: number; median: number; most: number } | null;

/** Who would get the places of the average draw, and how large they are. */
export interface DrawnList {
	kind: ListKind;
	/** Indices into the data's municipalities, in order. */
	units: number[];
	/** Pupils behind a value (mean over a municipality's values), and inhabitants. */
	pupils: Spread3;
	inhabitants: Spread3;
	/** Share of those with a single school in the data, 0–1. */
	oneSchool: number;
}

/** The lists beside each other. */
export interface ListComparison {
	lists: DrawnList[];
	/** All municipalities that can be drawn, as a list has them. */
	all: Omit<DrawnList, 'kind'>;
	/** List × list: how many municipalities both have. */
	common: number[][];
}

/** A draw without one school: only where it changes what its municipality is drawn as. */
export interface SchoolLeftOut {
	/** Indices into the data's schools and municipalities. */
	school: number;
	municipality: number;
	before: DrawnAs;
	after: DrawnAs;
	/** The municipality's share of possible risk points with and without the school. */
	share: number;
	shareWithout: number;
	/** Values of the municipality that could be computed without the school, of how many. */
	cells: number;
	of: number;
}

/** A draw without one year or one indicator. */
export interface LeftOut {
	kind: 'year' | 'indicator';
	/** The school year, or the id of the indicator. */
	id: string;
	/** Municipalities that would come in and go out, indices into the data's municipalities. */
	into: number[];
	out: number[];
}
