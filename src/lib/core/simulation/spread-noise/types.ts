import type { UncertaintySpec } from '../uncertainty/types';

/** Samples that give percentiles which are shown in whole percent. */
export const DEFAULT_SAMPLES = 1_000;

/** What is assumed of the noise, and how often chance is tried. Plain JSON. */
export interface SpreadNoiseSpec {
	/** Seed, correlation and assumed standard deviations; suppressed cells count in no school's share. */
	noise: Pick<UncertaintySpec, 'seed' | 'correlation' | 'assumedSd' | 'assumedPupils'>;
	/** How many times the schools of each municipality are drawn as if nothing but chance told them apart. */
	samples: number;
}

/** The draw by the other way to say which schools are among the worst of the country. */
export interface OtherCriterion {
	kind: 'percentile' | 'rank';
	/** Share that a school must reach. */
	threshold: number;
	/** How many schools reach it. */
	reached: number;
	/** Municipalities that would come into the spread draw and go out of it, indices into the data. */
	into: number[];
	out: number[];
}

/**
 * How much of the spread of each municipality's schools chance explains. Arrays by municipality, NaN for those that are
 * no candidates in the spread draw; shares 0–1.
 */
export interface SpreadNoise {
	/** Standard deviation (n − 1) of the assessed schools' shares. */
	observed: Float64Array;
	/** Root of the mean variance of the schools' exact share distributions: the noise in the observed spread. */
	noise: Float64Array;
	/** √max(0, observed² − noise²). */
	corrected: Float64Array;
	/**
	 * The spread that there would be if the schools of the municipality were alike: root of the expected variance (exact),
	 * and the mean, the 5th and the 95th percentile of the standard deviation.
	 */
	chanceRoot: Float64Array;
	/**
	 * The part of it that is no chance (exact root of a variance): schools with other grades are measured by other
	 * indicators, and can have other shares though they are alike where they can be compared.
	 */
	grades: Float64Array;
	chanceMean: Float64Array;
	chanceLow: Float64Array;
	chanceHigh: Float64Array;
	/** How often chance alone gives at least the observed spread, 0–1. */
	atLeast: Float64Array;
	/** 1 where it would be in the spread draw if candidates were ordered by `corrected`. */
	drawn: Uint8Array;
	/** Candidates in that order, drawn or not. */
	order: Uint32Array;
	/** The candidates' schools' cells with a value, and those of them whose noise is not known: they stand still. */
	cells: number;
	quiet: number;
	other: OtherCriterion;
	samples: number;
}
